import { daysSince, lastSuch, midnight, real, today } from './calendar'
import { readDayIn, readDayInAny } from './day-in-language'
import { FILLERS, indexOfWord, MONTHS, NEAR_DAYS, WEEKDAYS } from './day-words'

/** A clock inside a label, but not an ISO stamp's, which is in UTC. Before AM and PM stands U+202F or a plain space, depending on the Chromium. */
const CLOCK = /(?<![\d:.t])(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([ap])\.?m\b\.?)?(?![\d:])/
/** Marks of direction and width that chat pages put into times, and the many kinds of blank. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const LONGEST_MARK = 3
const NUMERIC_DAY = /^(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})$/

interface Clock {
  hour: number
  minute: number
}

function plain(label: string): string {
  return label.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The clock in a label, 24 or 12 hours ("9:15 PM"); `null` when there is none that a clock could show. */
export function readClock(label: string): Clock | null {
  const [, hours, minutes, half] = CLOCK.exec(plain(label)) ?? []
  if (hours === undefined || minutes === undefined) return null
  const [shown, minute] = [Number(hours), Number(minutes)]
  if (minute > 59 || shown > 23) return null
  if (half === undefined) return { hour: shown, minute }
  if (shown < 1 || shown > 12) return null
  return { hour: (shown % 12) + (half === 'p' ? 12 : 0), minute }
}

/**
 * The local midnight, in epoch milliseconds, of the day that a label names in English, Georgian or Russian,
 * with or without a clock: "Today", "Sun 10:12 PM", "8 ივნისი", "13 მაისი. 2026, 18:17", "15 июня 2026 г.".
 * A bare clock stands for today, today's weekday for the day a week ago, a day without a year for the
 * last such day. Anything with a word or number that is not understood is `null`; nothing is invented.
 * `language`: in which the page may name it too; `''`: the page does not say which.
 */
export function readDay(label: string, now: number, language: string | null = null): number | null {
  const words = plain(label)
  const day = readKnownDay(words, now)
  if (day !== null || language === null) return day
  const bare = words.replace(CLOCK, ' ').replace(/[,،·]/g, ' ').replace(/\s+/g, ' ').trim()
  if (!/\p{L}/u.test(bare)) return null
  if (language !== '') return readDayIn(bare, language, now)
  // "9:15 SA" is the morning in one language and a Saturday in another.
  return bare !== words && bare.length <= LONGEST_MARK ? null : readDayInAny(bare, now)
}

function readKnownDay(words: string, now: number): number | null {
  const withoutClock = words.replace(CLOCK, ' ').replace(/[,·]/g, ' ')
  const tokens = withoutClock.split(' ').map((token) => token.replace(/\.$/, ''))
  const telling = tokens.filter((token) => token !== '' && !FILLERS.has(token))
  if (telling.length === 0) return readClock(words) ? midnight(today(now)) : null
  const [only] = telling
  if (telling.length === 1 && only !== undefined) return readOneWord(only, now)
  return readWrittenDay(telling, now)
}

function readOneWord(word: string, now: number): number | null {
  const ago = Object.hasOwn(NEAR_DAYS, word) ? NEAR_DAYS[word] : sinceWeekday(word, now)
  return ago === undefined ? readNumericDay(word, now) : midnight(today(now), ago)
}

function sinceWeekday(word: string, now: number): number | undefined {
  const weekday = indexOfWord(WEEKDAYS, word)
  return weekday < 0 ? undefined : daysSince(weekday, now)
}

/** "June 15", "15 июня 2026", "Monday, June 15": one month, one day, perhaps a year and a weekday. */
function readWrittenDay(tokens: string[], now: number): number | null {
  const months = tokens.map((token) => indexOfWord(MONTHS, token)).filter((month) => month >= 0)
  const numbers = tokens.filter((token) => /^\d{1,2}$|^\d{4}$/.test(token)).map(Number)
  const weekdays = tokens.filter((token) => indexOfWord(WEEKDAYS, token) >= 0)
  const days = numbers.filter((number) => number <= 31)
  const years = numbers.filter((number) => number >= 1000)
  const [[month], [day], [year]] = [months, days, years]
  if (months.length + days.length + years.length + weekdays.length !== tokens.length) return null
  if (months.length !== 1 || days.length !== 1 || years.length > 1 || weekdays.length > 1) return null
  if (month === undefined || day === undefined) return null
  return year === undefined ? lastSuch(month, day, now) : real({ year, month, day })
}

/**
 * "30.10.2024" is day first wherever dots are used. "10/30/24" may be either way round: it is read only
 * when just one reading is a real day that has already begun.
 */
function readNumericDay(word: string, now: number): number | null {
  const [, first, separator, second, third] = NUMERIC_DAY.exec(word) ?? []
  if (first === undefined || second === undefined || third === undefined) return null
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (first.length === 4) return real({ year: a, month: b - 1, day: c })
  if (first.length > 2 || third.length === 3) return null
  const year = third.length === 2 ? 2000 + c : c
  const dayFirst = real({ year, month: b - 1, day: a })
  if (separator === '.') return dayFirst
  const ways = [dayFirst, real({ year, month: a - 1, day: b })].filter((at) => at !== null && at <= now)
  return new Set(ways).size === 1 ? (ways[0] ?? null) : null
}
