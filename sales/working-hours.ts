import { DAY_MS, offsetAt, offsetRuns } from './local-time'
import {
  compileSchedule,
  nextOpenLocal,
  openMs,
  type WeeklyHours,
  type WeeklySchedule,
} from './weekly-schedule'

/** When the shop is open, on the local clock of an IANA zone. */
export type WorkingHours = WeeklyHours & { timeZone: string }

/** One compiled week is kept, by content, since a caller may change its own object. */
let compiled: { key: string; schedule: WeeklySchedule } | null = null

function scheduleOf(hours: WorkingHours): WeeklySchedule {
  const key = JSON.stringify([hours.week, hours.holidays])
  if (compiled?.key !== key) compiled = { key, schedule: compileSchedule(hours) }
  return compiled.schedule
}

/**
 * Working time between two instants, in milliseconds: how long the local clock shows a time inside working
 * hours. 0 when `from` is later than `to`. Throws a RangeError for an unknown zone or an unreadable time.
 */
export function workingMs(from: number, to: number, hours: WorkingHours): number {
  const schedule = scheduleOf(hours)
  offsetAt(to, hours.timeZone)
  offsetAt(from, hours.timeZone)
  if (to <= from) return 0
  let sum = 0
  for (const run of offsetRuns(from, to, hours.timeZone)) {
    sum += openMs(run.from + run.offset, run.to + run.offset, schedule)
  }
  return sum
}

/** Open from the opening instant on, closed from the closing instant on. Throws as `workingMs` does. */
export function isOpen(at: number, hours: WorkingHours): boolean {
  const local = at + offsetAt(at, hours.timeZone)
  return nextOpenLocal(local, local + 1, scheduleOf(hours)) !== null
}

/** The next open instant: `at` itself when open, `null` when it never opens. Throws as `workingMs` does. */
export function nextOpening(at: number, hours: WorkingHours): number | null {
  const schedule = scheduleOf(hours)
  offsetAt(at, hours.timeZone)
  if (schedule.weekTotal === 0) return null
  // Past the last holiday every week is a whole one; the second week is for a clock that skips an opening.
  const end = Math.max(at, schedule.holidays.at(-1) ?? at) + 16 * DAY_MS
  for (const run of offsetRuns(at, end, hours.timeZone)) {
    const local = nextOpenLocal(run.from + run.offset, run.to + run.offset, schedule)
    if (local !== null) return local - run.offset
  }
  return null
}

/**
 * The first instant by which `ms` of working time have passed since `from`; `null` when that never comes.
 * Each step leaps to the next opening and on by what is left, so it never goes too far.
 */
export function whenWorked(from: number, ms: number, hours: WorkingHours): number | null {
  let at = from
  let left = ms
  while (left > 0) {
    const opening = nextOpening(at, hours)
    if (opening === null) return null
    at = opening + left
    left -= workingMs(opening, at, hours)
  }
  return at
}
