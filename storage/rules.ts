import type { Rules } from '@/sales/enquiries'
import { offsetAt } from '@/sales/local-time'
import type { Settings } from './settings'

const DAY = 24 * 60 * 60_000

/** What measuring needs of the settings. */
export interface Measure {
  rules: Rules
  timeZone: string
  operator: string
}

/** A zone that this browser does not know (settings brought from elsewhere) is replaced by its own. */
export function measureBy(settings: Settings): Measure {
  const timeZone = knownZone(settings.timeZone)
  return {
    timeZone,
    operator: settings.operator,
    rules: {
      hours: { timeZone, week: settings.week, holidays: settings.holidays },
      firstReplyMs: settings.firstReplyMs,
      nextReplyMs: settings.nextReplyMs,
      enquiryGapMs: settings.enquiryGapDays * DAY,
    },
  }
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
