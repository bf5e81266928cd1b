interface Ymd {
  year: number
  /** 0 is January. */
  month: number
  day: number
}

export function today(now: number): Ymd {
  const date = new Date(now)
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate() }
}

/** The local midnight of a day, in epoch milliseconds. */
export function midnight({ year, month, day }: Ymd, daysBefore = 0): number {
  return new Date(year, month, day - daysBefore).getTime()
}

/** The midnight of a day that the calendar has, `null` for a 31 June. */
export function real(ymd: Ymd): number | null {
  const date = new Date(midnight(ymd))
  return date.getMonth() === ymd.month && date.getDate() === ymd.day ? date.getTime() : null
}

/** The last such day of a year that is not told. */
export function lastSuch(month: number, day: number, now: number): number | null {
  const { year } = today(now)
  const candidates = [year, year - 1].map((one) => real({ year: one, month, day }))
  return candidates.find((at) => at !== null && at <= now) ?? null
}

/** Days since the last such weekday (0 is Sunday), from 1 to 7: for today pages write the word or only the clock. */
export function daysSince(weekday: number, now: number): number {
  return ((new Date(now).getDay() - weekday + 6) % 7) + 1
}
