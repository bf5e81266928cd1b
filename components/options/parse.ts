const MINUTE = 60_000
const LONGEST_LIMIT = 24 * 60

/** What was written in a field: a value that can be saved, or `null` when it is none. */
export type Parse<T> = (text: string) => T | null

/** Whole or half minutes, with point or comma, up to a day: milliseconds. */
export const parseMinutes: Parse<number> = (text) => {
  const written = text.trim().replace(',', '.')
  if (!/^\d+(\.[05]0*)?$/.test(written)) return null
  const minutes = Number(written)
  return minutes > 0 && minutes <= LONGEST_LIMIT ? minutes * MINUTE : null
}

/** Milliseconds as the minutes field shows them. */
export function writeMinutes(ms: number, comma: boolean): string {
  const minutes = String(ms / MINUTE)
  return comma ? minutes.replace('.', ',') : minutes
}

export const parseDays: Parse<number> = (text) => {
  const days = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0
  return days > 0 ? days : null
}

export const parseCurrency: Parse<string> = (text) => {
  const code = text.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? code : null
}

export const parseOperator: Parse<string> = (text) => {
  const name = text.trim()
  return name.length <= 60 ? name : null
}

/** "9", "9:30", "09.30" and "24:00" become "HH:MM". */
const parseTime: Parse<string> = (text) => {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(text.trim())
  if (!found) return null
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)]
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** All intervals of a day, or `null` when one of them is none. A day does not begin at its own end. */
export function parseIntervals(rows: readonly [string, string][]): [string, string][] | null {
  const intervals: [string, string][] = []
  for (const [from, to] of rows) {
    const [open, close] = [parseTime(from), parseTime(to)]
    if (open === null || close === null || open === '24:00') return null
    intervals.push([open, close])
  }
  return intervals
}
