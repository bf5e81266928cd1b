import { WEEKDAYS, type Week, type Weekday } from '@/components/language/format-week'

export interface Bar {
  /** Hours of the day, 0 to 24. */
  from: number
  to: number
}

/** What the picture of a day shows: its own hours up to midnight, and what the evening before left over. */
export function barsOf(week: Week, day: Weekday): Bar[] {
  const before = WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] ?? 'sun'
  const overnight = week[before].filter(runsOn).map(([, close]) => ({ from: 0, to: hours(close) }))
  const own = week[day].map((interval) => ({
    from: hours(interval[0]),
    to: runsOn(interval) ? 24 : hours(interval[1]),
  }))
  return [...overnight, ...own].filter(({ from, to }) => to > from)
}

/** A close at or before the opening is on the next day. */
function runsOn([open, close]: [string, string]): boolean {
  return hours(close) <= hours(open)
}

function hours(time: string): number {
  const [hour, minute] = time.split(':').map(Number)
  return (hour ?? 0) + (minute ?? 0) / 60
}
