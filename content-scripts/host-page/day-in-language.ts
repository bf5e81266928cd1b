import { daysSince, lastSuch, midnight, real, today } from './calendar'
import { dayNamesIn, folded, monthNamesIn, OTHER_LANGUAGES } from './language-names'

/**
 * The local midnight of the day that a label without its clock names in a language: its word for today or yesterday, a
 * weekday, or a date with the month in words. With a word that is not understood it is `null`.
 */
export function readDayIn(label: string, language: string, now: number): number | null {
  return read(folded(label), language, now)
}

/**
 * The same where the language is not told, or another one names the days: the phone's, on a page in English. `null`
 * also where two languages do not mean the same.
 */
export function readDayInAny(label: string, now: number): number | null {
  const bare = folded(label)
  const meant = new Set<number>()
  for (const language of OTHER_LANGUAGES) {
    const day = read(bare, language, now)
    if (day !== null) meant.add(day)
  }
  const [only = null] = meant
  return meant.size === 1 ? only : null
}

function read(label: string, language: string, now: number): number | null {
  const names = dayNamesIn(language)
  if (!names) return null
  if (/\d/.test(label)) return readWritten(label, language, now)
  const ago = names.near.get(label)
  if (ago !== undefined) return midnight(today(now), ago)
  const weekday = names.weekdays.get(label)
  return weekday === undefined ? null : midnight(today(now), daysSince(weekday, now))
}

/** One month in words, one day, perhaps a year and a weekday, and nothing else. */
function readWritten(label: string, language: string, now: number): number | null {
  const names = monthNamesIn(language)
  const found = names?.months.find(([name]) => isWordIn(label, name))
  if (!names || !found) return null
  const [name, month] = found
  const rest = label.replace(name, ' ').split(/[\s,،]+/)
  const telling = rest.filter((word) => word !== '' && !names.fillers.has(word) && !isWeekday(word, language))
  if (!telling.every((word) => /^\d{1,2}$|^\d{4}$/.test(word))) return null
  const numbers = telling.map(Number)
  const [days, years] = [numbers.filter((one) => one <= 31), numbers.filter((one) => one >= 1000)]
  const [[day], [year]] = [days, years]
  if (
    day === undefined ||
    days.length > 1 ||
    days.length + years.length !== numbers.length ||
    years.length > 1
  )
    return null
  return year === undefined ? lastSuch(month, day, now) : real({ year, month, day })
}

function isWeekday(word: string, language: string): boolean {
  return dayNamesIn(language)?.weekdays.has(word) ?? false
}

/** A name of a month with neither a letter nor a digit beside it. */
function isWordIn(label: string, name: string): boolean {
  const at = label.indexOf(name)
  if (at < 0) return false
  const [before, after] = [label.charAt(at - 1), label.charAt(at + name.length)]
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}
