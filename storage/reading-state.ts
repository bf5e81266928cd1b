import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { DRIFT_PARTS, type Drift } from '@/sales/drift'
import { SITES, type Site } from '@/sales/platform'

/** What cannot be read on each site, for the figures that depend on it. The chat pages are its writers. */
const driftSchema = z.array(z.object({ part: z.enum(DRIFT_PARTS), since: z.number() }))
export type ReadingState = Record<Site, Drift[]>

const keyOf = (site: Site) => `reading.${site}`

/** Each site's drift; a site without any is read as it should be. */
export async function readReadingState(): Promise<ReadingState> {
  const stored = await browser.storage.local.get(SITES.map(keyOf))
  return Object.fromEntries(SITES.map((site) => [site, parse(stored[keyOf(site)])])) as ReadingState
}

export async function writeReadingState(site: Site, drift: readonly Drift[]): Promise<void> {
  if (drift.length === 0) await browser.storage.local.remove(keyOf(site))
  else await browser.storage.local.set({ [keyOf(site)]: drift })
}

export function isReadingState(changes: Record<string, unknown>): boolean {
  return SITES.some((site) => keyOf(site) in changes)
}

function parse(stored: unknown): Drift[] {
  const parsed = z.safeParse(driftSchema, stored)
  return parsed.success ? parsed.data : []
}
