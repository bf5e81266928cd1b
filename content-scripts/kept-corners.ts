import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Site } from '@/sales/platform'
import type { KeptCorners } from './overlay/inputs'
import type { Corner, Size } from './overlay/place'

const KEY = 'overlay-corners'
const MOST = 40
const schema = z.record(z.string(), z.object({ right: z.number(), top: z.number() }))

async function readAll(): Promise<Record<string, Corner>> {
  const parsed = z.safeParse(schema, (await browser.storage.local.get(KEY))[KEY])
  return parsed.success ? parsed.data : {}
}

/** Where the operator has moved the overlay, in this browser. */
export function keptCorners(site: Site): KeptCorners {
  const nameOf = (window: Size) => `${site} ${window.width}x${window.height}`
  return {
    load: async (window) => (await readAll())[nameOf(window)] ?? null,
    save: async (window, corner) => {
      const { [nameOf(window)]: _before, ...others } = await readAll()
      const latest = [...Object.entries(others), [nameOf(window), corner]].slice(-MOST)
      await browser.storage.local.set({ [KEY]: Object.fromEntries(latest) })
    },
  }
}
