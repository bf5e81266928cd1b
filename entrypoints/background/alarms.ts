import { browser } from 'wxt/browser'
import { nextClosing } from '@/storage/closing-time'
import type { WaitingChat } from '@/storage/requests'
import type { Measure } from '@/storage/rules'
import { passesLimitAt } from '@/storage/waiting'

/** `limit`: a wait passes its limit. `closing`: the shop closes. The others come round by themselves. */
export const ALARMS = { limit: 'limit', closing: 'closing', daily: 'daily', hourly: 'hourly' } as const

const PERIODS = { [ALARMS.daily]: 24 * 60, [ALARMS.hourly]: 60 }

/** Alarms outlive the worker, but not always the browser: each start looks whether they are there. */
export async function keepPeriodicAlarms(): Promise<void> {
  for (const [name, periodInMinutes] of Object.entries(PERIODS)) {
    if (await browser.alarms.get(name)) continue
    await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes })
  }
}

/** Wakes the worker when the next of the running waits passes its limit. */
export async function setLimitAlarm(
  waiting: readonly WaitingChat[],
  measure: Measure,
  now: number,
): Promise<void> {
  const passing = waiting.map((chat) => passesLimitAt(chat, measure, now)).filter((at) => at !== null)
  const next = Math.min(...passing.filter((at) => at > now))
  if (Number.isFinite(next)) await browser.alarms.create(ALARMS.limit, { when: next })
  else await browser.alarms.clear(ALARMS.limit)
}

export async function setClosingAlarm(measure: Measure, now: number): Promise<void> {
  await browser.alarms.create(ALARMS.closing, { when: nextClosing(now, measure.rules.hours) })
}
