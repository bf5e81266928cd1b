import type { Database } from '@/storage/database'
import { recordObservations } from '@/storage/record-observations'
import { noteRecording } from '@/storage/recording-trouble'
import type { Observation } from '@/storage/requests'
import { oldestKept } from '@/storage/retention'
import { currentMeasure } from '@/storage/rules'
import { showWaiting } from './show-waiting'

/** Records what pages saw, by the settings of this moment. When it answers, it is kept; whether, the popup can say. */
export async function record(db: Database, observations: readonly Observation[]): Promise<string[]> {
  try {
    const ids = await keep(db, observations)
    await note(true)
    await showWaiting(db)
    return ids
  } catch (error) {
    await note(false)
    throw error
  }
}

/** What the popup is told never decides about what is kept. */
async function note(kept: boolean): Promise<void> {
  await noteRecording(kept).catch(() => undefined)
}

async function keep(db: Database, observations: readonly Observation[]): Promise<string[]> {
  return recordObservations(db, observations, {
    measure: await currentMeasure(),
    now: Date.now(),
    oldest: await oldestKept(db),
  })
}
