import { CALENDAR_NAMES } from './calendar-names'
import { dateFormat, numberFormat } from './intl-formats'
import type { Language } from './language'

/** What stands where there is nothing to count: never 0, never empty. */
export const NO_VALUE = '–'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Keeps a number and its unit on one line. */
const NBSP = '\u00a0'

const UNITS: Record<Language, { days: string; hours: string; minutes: string }> = {
  en: { days: 'd', hours: 'h', minutes: 'min' },
  ka: { days: 'დღე', hours: 'სთ', minutes: 'წთ' },
  ru: { days: 'д', hours: 'ч', minutes: 'мин' },
}

/** A span in milliseconds: "1:12" under an hour, then "3 h 12 min", then "2 d 4 h"; cut off, not rounded. */
export function formatSpan(ms: number, language: Language): string {
  const span = Math.max(0, ms)
  const units = UNITS[language]
  if (span < HOUR) return `${Math.floor(span / MINUTE)}:${two(Math.floor((span % MINUTE) / SECOND))}`
  if (span < DAY) {
    return pair(Math.floor(span / HOUR), units.hours, Math.floor((span % HOUR) / MINUTE), units.minutes)
  }
  return pair(Math.floor(span / DAY), units.days, Math.floor((span % DAY) / HOUR), units.hours)
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return `${large}${NBSP}${largeUnit} ${small}${NBSP}${smallUnit}`
}

/** Whole minutes as a label: "15 min". Milliseconds in. */
export function formatMinutes(ms: number, language: Language): string {
  return `${formatNumber(Math.round(ms / MINUTE), language)}${NBSP}${UNITS[language].minutes}`
}

/** "−0:53" or "+0:11", with the true minus sign; "0:00" has no sign. */
export function formatDelta(ms: number, language: Language): string {
  if (Math.abs(ms) < SECOND) return formatSpan(0, language)
  return `${ms < 0 ? '−' : '+'}${formatSpan(Math.abs(ms), language)}`
}

/** "HH:MM" of an instant in the business's time zone. Throws a RangeError for a zone that does not exist. */
export function formatClockTime(at: number, timeZone: string, language: Language): string {
  // Digits and order are the same in all three; 'en-GB' also stands in for the Georgian that Intl lacks.
  const locale = language === 'ru' ? 'ru' : 'en-GB'
  const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return dateFormat(locale, options).format(at)
}

/** A local date "YYYY-MM-DD": "Tue 22 Sep", "სამ, 22 სექ", "вт, 22 сен". */
export function formatDay(day: string, language: Language): string {
  const date = calendarDate(day)
  const { weekdaysShort, monthsShort } = CALENDAR_NAMES[language]
  const comma = language === 'en' ? '' : ','
  return `${weekdaysShort[date.getUTCDay()]}${comma} ${date.getUTCDate()}${NBSP}${monthsShort[date.getUTCMonth()]}`
}

/** A local date "YYYY-MM-DD" with the month written out: "22 September". */
export function formatDayOfYear(day: string, language: Language): string {
  const date = calendarDate(day)
  return `${date.getUTCDate()}${NBSP}${CALENDAR_NAMES[language].months[date.getUTCMonth()]}`
}

/** A date without a clock is handled in UTC, so that no zone can move it to its neighbour. */
function calendarDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** `least` to `digits` decimals: "1,284.5" in English, "1 284,5" (no-break space) in Georgian and Russian. */
export function formatNumber(value: number, language: Language, digits = 1, least = 0): string {
  const options = { maximumFractionDigits: digits, minimumFractionDigits: least }
  const english = numberFormat('en', options).format(value)
  const signed = english.replace('-', '−')
  if (language === 'en') return signed
  return signed.replace(/[,.]/g, (mark) => (mark === ',' ? NBSP : ','))
}

/** A share of 0 to 1 in whole per cent. All but all is not 100, and next to nothing is not 0. */
export function formatPercent(share: number, language: Language): string {
  const rounded = Math.round(share * 100)
  const honest = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded
  return language === 'en' ? `${honest}%` : `${honest}${NBSP}%`
}

const SYMBOLS: Record<string, string> = { GEL: '₾', USD: '$', EUR: '€', RUB: '₽', TRY: '₺', GBP: '£' }

/** "145 ₾", "145.50 ₾": the sign behind in every language; a currency without a sign keeps its ISO code. */
export function formatMoney(money: { value: number; currency: string }, language: Language): string {
  const whole = Number.isInteger(money.value)
  const amount = formatNumber(money.value, language, whole ? 0 : 2, whole ? 0 : 2)
  return `${amount}${NBSP}${SYMBOLS[money.currency] ?? money.currency}`
}

const AGO: Record<Language, { now: string; ago: (span: string) => string }> = {
  en: { now: 'just now', ago: (span) => `${span} ago` },
  ka: { now: 'ახლახან', ago: (span) => `${span} წინ` },
  ru: { now: 'только что', ago: (span) => `${span} назад` },
}

/** In Georgian "ago" wants the genitive, and only a written-out unit can take it: "5 წუთის წინ". */
const AGO_UNITS = { ...UNITS, ka: { days: 'დღის', hours: 'საათის', minutes: 'წუთის' } }

/** How long ago an instant was, in its largest unit: "5 min ago"; under a minute "just now". */
export function formatRelative(at: number, now: number, language: Language): string {
  const span = now - at
  const units = AGO_UNITS[language]
  if (span < MINUTE) return AGO[language].now
  const [size, unit] =
    span < HOUR ? [MINUTE, units.minutes] : span < DAY ? [HOUR, units.hours] : [DAY, units.days]
  return AGO[language].ago(`${formatNumber(Math.floor(span / size), language)}${NBSP}${unit}`)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
