import type { ShownTime } from '../../chat-platform'
import type { FirstMeanings } from '../../host-page/first-meaning'
import type { Clock } from '../clock'
import type { PageDates } from '../dates'
import type { Section } from './rows'

const MINUTE = 60_000

/**
 * The time of each row. The stamp prints time and day; media without words show a clock alone, and
 * their day is that of stamped rows under the same divider, or else what the divider says.
 */
export function readTimes(sections: readonly Section[], { dates, days }: Memory, now: number) {
  for (const section of sections) learnFrom(section, dates, now)
  dates.learnFromOrder(() =>
    sections.flatMap(({ rows }) => rows.flatMap(({ parts }) => parts.stamp?.date ?? [])),
  )
  const dated = sections.map((section) => ({ ...section, printed: printedDays(section, dates, now) }))
  const trusted = !dated.some((section) => isOvertaken(section, dates, now))
  return dated.flatMap((section) => timesIn(section, { dates, days }, trusted, now))
}

interface Dated extends Section {
  /** The day that each row's stamp prints, as local midnight. */
  printed: readonly (number | null)[]
}

/** Most rows of a section print the same date. */
function printedDays({ rows }: Section, dates: PageDates, now: number): (number | null)[] {
  const printed = new Set(rows.map(({ parts }) => parts.stamp?.date))
  const days = new Map([...printed].map((date) => [date, date === undefined ? null : dates.day(date, now)]))
  return rows.map(({ parts }) => days.get(parts.stamp?.date) ?? null)
}

interface Memory {
  dates: PageDates
  /** The day under which a message without a stamp was first seen, as local midnight, by its id. */
  days: FirstMeanings
}

/** Whether the divider's word is of another day than the stamps below it: then no word of the page is true any more. */
function isOvertaken({ label, printed }: Dated, dates: PageDates, now: number): boolean {
  const named = label === null ? null : dates.named(label, now)
  if (named === null) return false
  return printed.some((day) => day !== null && day !== named)
}

/** All of a page's dates are asked before the first is read, so that one clear date clears the others. */
function learnFrom({ label, rows }: Section, dates: PageDates, now: number): void {
  const known = label === null ? null : dates.named(label, now)
  if (label !== null) dates.learn(label, now)
  const printed = new Set(rows.map(({ parts }) => parts.stamp?.date))
  for (const date of printed) {
    if (date === undefined) continue
    dates.learn(date, now)
    if (known !== null) dates.learn(date, now, known)
  }
}

function timesIn(
  { label, rows, printed }: Dated,
  memory: Memory,
  trusted: boolean,
  now: number,
): (ShownTime | null)[] {
  const { dates, days } = memory
  const isWord = label !== null && dates.named(label, now) !== null
  const named = label === null || (isWord && !trusted) ? null : dates.day(label, now)
  const between = daysBetween(printed, named)
  return rows.map(({ parts }, index) => {
    const unprinted = parts.stamp ? named : (between[index] ?? null)
    const day = printed[index] ?? null
    // A printed date is true by itself, also where the computer's clock was set back.
    if (day !== null && parts.clock) return at(day, parts.clock)
    return timeOf(firstSeen(parts.id, unprinted, days), parts.clock, now)
  })
}

/** A word that was true when the message was first seen: at midnight the page may leave it as it is. */
function firstSeen(id: string | null, day: number | null, days: FirstMeanings): number | null {
  if (id === null) return day
  return day === null ? (days.known(id) ?? null) : days.of(id, day)
}

/**
 * For each row the day on which the stamps before and behind it agree, else none. Without stamps it is the
 * divider's: that may be a word which midnight has overtaken.
 */
function daysBetween(printed: readonly (number | null)[], named: number | null): (number | null)[] {
  const before = lastKnown(printed)
  const behind = lastKnown([...printed].reverse()).reverse()
  return printed.map((_, index) => {
    const [one, other] = [before[index] ?? null, behind[index] ?? null]
    if (one !== null && other !== null) return one === other ? one : null
    return one ?? other ?? named
  })
}

function lastKnown(days: readonly (number | null)[]): (number | null)[] {
  let last: number | null = null
  return days.map((day) => {
    last = day ?? last
    return last
  })
}

/** A word such as "Today" that midnight has overtaken would put a row ahead of now: then the day is not known. */
export function timeOf(day: number | null, clock: Clock | null, now: number): ShownTime | null {
  if (day === null || !clock) return null
  const shown = at(day, clock)
  return shown.at > now + 2 * MINUTE ? null : shown
}

function at(day: number, { hour, minute }: Clock): ShownTime {
  return { at: new Date(day).setHours(hour, minute, 0, 0), precision: 'minute' }
}
