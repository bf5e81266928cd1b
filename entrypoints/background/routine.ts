import type { Database } from '@/storage/database'
import { noteRecords } from '@/storage/lost-records'
import { letGo } from '@/storage/retention'
import { currentMeasure, measuresAlike } from '@/storage/rules'
import { readSettings, repairSettings } from '@/storage/settings'
import { refreshWaiting, retraceAll } from '@/storage/waiting'
import { ALARMS, keepPeriodicAlarms, setClosingAlarm } from './alarms'
import { saveClosedDays } from './auto-export'
import { drainOutboxes } from './drain-outboxes'
import { showWaiting } from './show-waiting'

const DAY = 24 * 60 * 60_000

/** At every start of the worker: a lost database is noticed, alarms are there, a missed day is saved, what dead tabs left is recorded. */
export async function onStart(db: Database): Promise<void> {
  await attempt('the comparison with what was on record', () => noteRecords(db, Date.now()))
  await attempt('the start', async () => {
    await keepPeriodicAlarms()
    await closeDays(db)
    await showWaiting(db)
    await drainOutboxes(db)
  })
}

/** What an alarm is for. An alarm of another name, from an earlier version, does nothing. */
export async function onAlarm(db: Database, name: string): Promise<void> {
  const work: Record<string, () => Promise<void>> = {
    [ALARMS.limit]: () => lookAtWaiting(db),
    [ALARMS.closing]: () => closeDays(db),
    [ALARMS.daily]: () => tidy(db),
    [ALARMS.hourly]: async () => {
      await closeDays(db)
      await drainOutboxes(db)
    },
  }
  db.heal()
  await attempt(`the alarm "${name}"`, async () => work[name]?.())
}

/** After other hours or limits everything kept is measured anew, and other switches take hold at once. */
export async function onSettings(
  db: Database,
  change: { oldValue?: unknown; newValue?: unknown },
): Promise<void> {
  await attempt('the new settings', async () => {
    const [before, after] = [repairSettings(change.oldValue), repairSettings(change.newValue)]
    if (!measuresAlike(before, after)) await retraceAll(db, await currentMeasure(), Date.now())
    await closeDays(db)
    await showWaiting(db)
  })
}

/** A site that cannot be read, or can be again: its waits are measured up to another instant. */
export async function onReading(db: Database): Promise<void> {
  await attempt('the state of the reading', () => lookAtWaiting(db))
}

async function lookAtWaiting(db: Database): Promise<void> {
  await refreshWaiting(db, await currentMeasure(), Date.now())
  await showWaiting(db)
}

async function closeDays(db: Database): Promise<void> {
  await setClosingAlarm(await currentMeasure(), Date.now())
  await saveClosedDays(db)
}

async function tidy(db: Database): Promise<void> {
  const settings = await readSettings()
  const now = Date.now()
  await letGo(db, now - settings.retentionDays * DAY, await currentMeasure(), now)
  await lookAtWaiting(db)
}

/** Nobody waits for this work: a failure is logged, and the next alarm tries again. */
async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(`Not all of ${what} could be done.`, error)
  }
}
