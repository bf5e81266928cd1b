import { offsetAt } from '@/sales/local-time'

const DAY = 24 * 60 * 60_000

/** The local date `count` days later (or earlier). A date without a clock is handled in UTC. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
}

/** Every local date from `from` to `to`, both included; none when `from` is later. */
export function daysFrom(from: string, to: string): string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / DAY)
  return Array.from({ length: Math.max(0, count + 1) }, (_, index) => addDays(from, index))
}

/**
 * The instant at which the local clock shows a time of that day, in epoch milliseconds. `timeOfDay` is in
 * milliseconds and may exceed a day. A time that daylight saving skips is taken as if it were not skipped.
 */
export function instantOf(day: string, timeOfDay: number, timeZone: string): number {
  const local = Date.parse(day) + timeOfDay
  const near = local - offsetAt(local, timeZone)
  return local - offsetAt(near, timeZone)
}

/** The first instant of a local day. */
export function startOf(day: string, timeZone: string): number {
  return instantOf(day, 0, timeZone)
}
