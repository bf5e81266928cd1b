import type { Rules } from '@/sales/enquiries'
import { offsetAt } from '@/sales/local-time'
import type { Site } from '@/sales/platform'
import { readReadingState } from './reading-state'
import { readSettings, type Settings } from './settings'

const DAY = 24 * 60 * 60_000

/** What measuring needs of the settings. */
export interface Measure {
  rules: Rules
  timeZone: string
  operator: string
  /** Since when a site cannot be read, so that its waits are measured no further; in epoch milliseconds. */
  pausedSince: Partial<Record<Site, number>>
}

/** A zone that this browser does not know (settings brought from elsewhere) is replaced by its own. */
export function measureBy(settings: Settings, pausedSince: Measure['pausedSince'] = {}): Measure {
  const timeZone = knownZone(settings.timeZone)
  return {
    timeZone,
    operator: settings.operator,
    pausedSince,
    rules: {
      hours: { timeZone, week: settings.week, holidays: settings.holidays },
      firstReplyMs: settings.firstReplyMs,
      nextReplyMs: settings.nextReplyMs,
      enquiryGapMs: settings.enquiryGapDays * DAY,
    },
  }
}

/** By the settings and the state of the reading of this moment. */
export async function currentMeasure(): Promise<Measure> {
  return measureBy(await readSettings(), await readPauses())
}

/** A site whose list, chat or sides cannot be read says nothing of who was answered meanwhile. */
export async function readPauses(): Promise<Measure['pausedSince']> {
  const paused = Object.entries(await readReadingState()).flatMap(([site, drift]) => {
    const since = drift.filter(({ part }) => part !== 'times').map((one) => one.since)
    return since.length > 0 ? [[site, Math.min(...since)]] : []
  })
  return Object.fromEntries(paused)
}

/** The instant up to which waits of a site can be measured: now, or since when it cannot be read. */
export function measuredUntil({ pausedSince }: Measure, site: Site, now: number): number {
  return Math.min(now, pausedSince[site] ?? now)
}

/** Whether a change of the settings changes what the figures would be. */
export function measuresAlike(one: Settings, other: Settings): boolean {
  return JSON.stringify(measureBy(one).rules) === JSON.stringify(measureBy(other).rules)
}

function knownZone(timeZone: string): string {
  try {
    offsetAt(0, timeZone)
    return timeZone
  } catch {
    return Intl.DateTimeFormat().resolvedOptions().timeZone
  }
}
