import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { localDay } from '@/sales/local-time'
import { lastClosedDay } from '@/storage/closing-time'
import type { Database } from '@/storage/database'
import { addDays, daysFrom } from '@/storage/days'
import { makeExport } from '@/storage/export'
import { currentMeasure } from '@/storage/rules'
import { readSettings } from '@/storage/settings'
import { oneAtATime } from './one-at-a-time'
import { saveFiles } from './save-files'

/** The last local day that was saved; one save per day, and a missed day is known by it. */
const LEDGER = 'savedThrough'

/** After a longer absence only the latest days are made up. */
const MOST_DAYS = 31

/** Saves every day that has closed since the last save, when the switch is on. */
export async function saveClosedDays(db: Database): Promise<void> {
  await oneAtATime('auto-export', () => save(db))
}

async function save(db: Database): Promise<void> {
  const settings = await readSettings()
  if (!settings.autoExport) return browser.storage.local.remove(LEDGER)
  const measure = await currentMeasure()
  const now = Date.now()
  const through = await savedThrough(addDays(localDay(now, measure.timeZone), -1))
  const closed = lastClosedDay(now, measure.rules.hours)
  for (const day of daysFrom(addDays(through, 1), closed).slice(-MOST_DAYS)) {
    await saveFiles(await makeExport(db, { from: day, to: day }, measure, now))
    await browser.storage.local.set({ [LEDGER]: day })
  }
}

/** When it was just switched on, the days before today are nobody's wish. */
async function savedThrough(yesterday: string): Promise<string> {
  const stored = await browser.storage.local.get(LEDGER)
  const parsed = z.safeParse(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), stored[LEDGER])
  if (parsed.success) return parsed.data
  await browser.storage.local.set({ [LEDGER]: yesterday })
  return yesterday
}
