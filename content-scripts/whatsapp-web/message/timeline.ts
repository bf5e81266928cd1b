import type { ShownTime } from '../../chat-platform'
import type { Clock } from '../clock'
import type { PageDates } from '../dates'
import type { Section } from './rows'

const MINUTE = 60_000

/**
 * The time of each row. The stamp prints time and day; media without words show a clock alone, and
 * their day is that of stamped rows under the same divider, or else what the divider says.
 */
export function readTimes(sections: readonly Section[], dates: PageDates, now: number) {
  for (const section of sections) learnFrom(section, dates, now)
  return sections.flatMap((section) => timesIn(section, dates, now))
}

/** All of a page's dates are asked before the first is read, so that one clear date clears the others. */
function learnFrom({ label, rows }: Section, dates: PageDates, now: number): void {
  const known = label === null ? null : dates.named(label, now)
  if (label !== null) dates.learn(label, now)
  for (const { parts } of rows) {
    if (!parts.stamp) continue
    dates.learn(parts.stamp.date, now)
    if (known !== null) dates.learn(parts.stamp.date, now, known)
  }
}

function timesIn({ label, rows }: Section, dates: PageDates, now: number): (ShownTime | null)[] {
  const printed = rows.map(({ parts }) => (parts.stamp ? dates.day(parts.stamp.date, now) : null))
  const named = label === null ? null : dates.day(label, now)
  return rows.map(({ parts }, index) => {
    const day = printed[index] ?? (parts.stamp ? named : dayBetween(printed, index, named))
    return timeOf(day, parts.clock, now)
  })
}

/** Stamps before and behind decide, where they agree; a divider's word may be one that midnight has overtaken. */
function dayBetween(printed: readonly (number | null)[], index: number, named: number | null): number | null {
  const before = printed.slice(0, index).findLast((day) => day !== null)
  const behind = printed.slice(index + 1).find((day) => day !== null)
  if (before !== undefined && behind !== undefined) return before === behind ? before : null
  return before ?? behind ?? named
}

/** A word such as "Today" that midnight has overtaken would put a row ahead of now: then the day is not known. */
export function timeOf(day: number | null, clock: Clock | null, now: number): ShownTime | null {
  if (day === null || !clock) return null
  const at = new Date(day).setHours(clock.hour, clock.minute, 0, 0)
  return at > now + 2 * MINUTE ? null : { at, precision: 'minute' }
}
