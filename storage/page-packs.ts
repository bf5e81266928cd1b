import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { SITES, type Site } from '@/sales/platform'

const line = z.string().check(z.minLength(1), z.maxLength(400))
const way = z.object({
  seen: z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2})?$/))),
  find: line,
  because: line,
})

/** An adapter's knowledge as data: other ways to parts of a page, by their names. It holds no code. */
export const pagePackSchema = z.object({
  chatToOrderPagePack: z.literal(1),
  site: z.enum(SITES),
  /** The day on which it was made, "YYYY-MM-DD". */
  made: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  note: z.optional(z.string().check(z.maxLength(400))),
  parts: z.record(line, z.array(way).check(z.minLength(1), z.maxLength(20))),
})
export type PagePack = z.infer<typeof pagePackSchema>

const keyOf = (site: Site) => `page-pack.${site}`

/** The pack in use; `null`: the built-in knowledge is. */
export async function readPagePack(site: Site): Promise<PagePack | null> {
  const parsed = z.safeParse(pagePackSchema, (await browser.storage.local.get(keyOf(site)))[keyOf(site)])
  return parsed.success && parsed.data.site === site ? parsed.data : null
}

export async function writePagePack(pack: PagePack): Promise<void> {
  await browser.storage.local.set({ [keyOf(pack.site)]: pack })
}

/** Back to the built-in knowledge. */
export async function removePagePack(site: Site): Promise<void> {
  await browser.storage.local.remove(keyOf(site))
}
