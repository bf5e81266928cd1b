import { localDay } from '@/sales/local-time'
import type { WorkingHours } from '@/sales/working-hours'
import { addDays, instantOf } from './days'

const DAY = 24 * 60 * 60_000
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** The end of the last shift that began on a local day; on a closed day its midnight. Epoch milliseconds. */
export function closingOf(day: string, hours: WorkingHours): number {
  const weekday = WEEKDAYS[new Date(Date.parse(day)).getUTCDay()] ?? 'sun'
  const shifts = hours.holidays.includes(day) ? [] : hours.week[weekday]
  const ends = shifts.map(([open, close]) => timeOfDay(close) + (close <= open ? DAY : 0))
  return instantOf(day, ends.length > 0 ? Math.max(...ends) : DAY, hours.timeZone)
}

/** The latest local day whose closing time has come. A shift past midnight closes a day after it began. */
export function lastClosedDay(now: number, hours: WorkingHours): string {
  const today = localDay(now, hours.timeZone)
  const closed = [today, addDays(today, -1)].find((day) => closingOf(day, hours) <= now)
  return closed ?? addDays(today, -2)
}

/** The next closing time after `now`. */
export function nextClosing(now: number, hours: WorkingHours): number {
  return closingOf(addDays(lastClosedDay(now, hours), 1), hours)
}

function timeOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}
