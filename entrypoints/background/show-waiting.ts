import type { Database } from '@/storage/database'
import { writeLive } from '@/storage/live'
import { currentMeasure } from '@/storage/rules'
import { readSettings } from '@/storage/settings'
import { isLate, waitingChats } from '@/storage/waiting'
import { setLimitAlarm } from './alarms'
import { showBadge } from './badge'
import { notifyOfLate } from './notifications'
import { oneAtATime } from './one-at-a-time'

/**
 * Brings everything that shows who waits up to date: pages, badge, notifications, the next alarm. What is
 * shown never decides about what is kept, so a failure here is logged and no more.
 */
export async function showWaiting(db: Database): Promise<void> {
  try {
    await oneAtATime('show-waiting', () => show(db))
  } catch (error) {
    console.error('Who waits could not be shown.', error)
  }
}

async function show(db: Database): Promise<void> {
  const settings = await readSettings()
  const measure = await currentMeasure()
  const now = Date.now()
  const waiting = await waitingChats(db, measure, now)
  await writeLive({ madeAt: now, waiting })
  await showBadge(waiting.length, waiting.filter((chat) => isLate(chat, measure, now)).length)
  await setLimitAlarm(waiting, measure, now)
  await notifyOfLate(waiting, settings, measure, now)
}
