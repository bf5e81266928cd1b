import { DAY_MS } from './local-time'

const WEEK_MS = 7 * DAY_MS
/** 1970-01-01 was a Thursday: the local time line began 3 days into its week. */
const EPOCH_IN_WEEK = 3 * DAY_MS
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** When the shop is open, whatever its zone. */
export interface WeeklyHours {
  /** "HH:MM"; a close that is not later than its open runs past midnight; "24:00" is allowed. */
  week: Record<(typeof WEEKDAYS)[number], [open: string, close: string][]>
  /** "YYYY-MM-DD": closed all that local day, also for a shift begun the day before. */
  holidays: string[]
}

type Interval = [start: number, end: number]

/** A week of opening intervals and the holidays, on the local time line (local = utc + offset). */
export interface WeeklySchedule {
  /** Sorted and apart from each other, within [0, one week), from Monday's midnight. */
  week: Interval[]
  weekTotal: number
  /** Local midnights of the holidays, ascending. */
  holidays: number[]
}

/** Throws a RangeError that names the time or date that cannot be read. */
export function compileSchedule(hours: WeeklyHours): WeeklySchedule {
  const raw = WEEKDAYS.flatMap((day, index) => hours.week[day].map((times) => interval(times, index)))
  const week = unite(raw.flatMap(wrap))
  return { week, weekTotal: total(week), holidays: readHolidays(hours.holidays) }
}

function interval([open, close]: [string, string], weekday: number): Interval {
  const start = timeOfDay(open)
  const end = timeOfDay(close)
  const midnight = weekday * DAY_MS
  return [midnight + start, midnight + (end <= start ? end + DAY_MS : end)]
}

function timeOfDay(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/.exec(time)
  if (!match) throw new RangeError(`"${time}" is no time of day from "00:00" to "24:00".`)
  const [, hour = '24', minute = '0'] = match
  return (Number(hour) * 60 + Number(minute)) * 60_000
}

/** Sunday's night runs on into Monday. */
function wrap([start, end]: Interval): Interval[] {
  if (end <= WEEK_MS) return [[start, end]]
  if (start >= WEEK_MS) return [[start - WEEK_MS, end - WEEK_MS]]
  return [
    [start, WEEK_MS],
    [0, end - WEEK_MS],
  ]
}

function unite(intervals: Interval[]): Interval[] {
  const united: Interval[] = []
  for (const [start, end] of intervals.sort((a, b) => a[0] - b[0])) {
    const last = united.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else united.push([start, end])
  }
  return united
}

function total(intervals: Interval[]): number {
  return intervals.reduce((sum, [start, end]) => sum + end - start, 0)
}

function readHolidays(dates: string[]): number[] {
  const midnights = dates.filter(isRealDate).map((date) => Date.parse(date))
  return [...new Set(midnights)].sort((a, b) => a - b)
}

/** A date that no calendar has ("2027-02-29") is never shown by the local clock, and closes nothing. */
function isRealDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`"${date}" is no date as "2026-01-07" is one.`)
  const at = Date.parse(date)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}

/** Open milliseconds within [from, to) of the local time line. */
export function openMs(from: number, to: number, schedule: WeeklySchedule): number {
  const regular = regularMs(from, to, schedule)
  if (regular === 0) return 0
  const closed = schedule.holidays.reduce((sum, midnight) => {
    const start = Math.max(from, midnight)
    const end = Math.min(to, midnight + DAY_MS)
    return start < end ? sum + regularMs(start, end, schedule) : sum
  }, 0)
  return regular - closed
}

/** The same as if there were no holidays, in closed form. */
function regularMs(from: number, to: number, schedule: WeeklySchedule): number {
  return openSinceMonday(to, schedule) - openSinceMonday(from, schedule)
}

function openSinceMonday(local: number, { week, weekTotal }: WeeklySchedule): number {
  const weeks = Math.floor((local + EPOCH_IN_WEEK) / WEEK_MS)
  const within = local + EPOCH_IN_WEEK - weeks * WEEK_MS
  return week.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, within) - start),
    weeks * weekTotal,
  )
}

/** The first open local instant in [from, to), or `null`. */
export function nextOpenLocal(from: number, to: number, schedule: WeeklySchedule): number | null {
  let local = from
  while (local < to) {
    const open = nextRegular(local, schedule)
    if (open === null || open >= to) return null
    const midnight = Math.floor(open / DAY_MS) * DAY_MS
    if (!schedule.holidays.includes(midnight)) return open
    local = midnight + DAY_MS
  }
  return null
}

function nextRegular(local: number, { week }: WeeklySchedule): number | null {
  const within = (((local + EPOCH_IN_WEEK) % WEEK_MS) + WEEK_MS) % WEEK_MS
  const first = week[0]
  if (!first) return null
  const next = week.find(([, end]) => end > within)
  return next ? local + Math.max(0, next[0] - within) : local + first[0] + WEEK_MS - within
}
