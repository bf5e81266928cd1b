import type { Database } from '@/storage/database'
import { recordObservations } from '@/storage/record-observations'
import type { Observation } from '@/storage/requests'
import { oldestKept } from '@/storage/retention'
import { currentMeasure } from '@/storage/rules'
import { readSettings } from '@/storage/settings'
import { showWaiting } from './show-waiting'

const DAY = 24 * 60 * 60_000

/** Records what pages saw, by the settings of this moment. When it answers, it is kept. */
export async function record(db: Database, observations: readonly Observation[]): Promise<string[]> {
  const settings = await readSettings()
  const now = Date.now()
  const oldest = await oldestKept(db, now - settings.retentionDays * DAY)
  const ids = await recordObservations(db, observations, {
    measure: await currentMeasure(),
    now,
    oldest,
  })
  await showWaiting(db)
  return ids
}
