import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Database } from './database'

/** Outside the database, so that its loss can be told. Instants in epoch milliseconds. */
const KEY = 'records'
const recordsSchema = z.object({
  /** When the database was made. */
  madeAt: z.number(),
  /** When it was found that another one had been there; `null`: never, or the user knows. */
  lostAt: z.nullable(z.number()),
})
type Records = z.infer<typeof recordsSchema>

/** The name of the mark within the database. */
const MADE = 'made'

/**
 * Compares the database with the one that was there before. A browser that finds its files damaged begins an empty
 * one without a word (Chromium 156, 2026-11). For the background only, at its start.
 */
export async function noteRecords(db: Database, now: number): Promise<void> {
  const known = await read()
  const mark = z.safeParse(z.number(), (await db.marks.get(MADE))?.at)
  const madeAt = mark.success ? mark.data : now
  if (!mark.success) await db.marks.put({ name: MADE, at: madeAt })
  if (known?.madeAt === madeAt) return
  await write({ madeAt, lostAt: known ? now : null })
}

/** Since when what was on record before is gone; `null`: nothing is. */
export async function readLostAt(): Promise<number | null> {
  return (await read())?.lostAt ?? null
}

/** The user has read it. */
export async function dismissLoss(): Promise<void> {
  const known = await read()
  if (known) await write({ ...known, lostAt: null })
}

async function read(): Promise<Records | null> {
  const parsed = z.safeParse(recordsSchema, (await browser.storage.local.get(KEY))[KEY])
  return parsed.success ? parsed.data : null
}

async function write(records: Records): Promise<void> {
  await browser.storage.local.set({ [KEY]: records })
}
