import type { Words } from './words'

export type DateLanguage = 'en' | 'ru' | 'ka'

/** Sunday first, as `Date.getDay` counts. WhatsApp takes them from its own date library, Georgian ones too. */
const WEEKDAYS: Record<DateLanguage, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  ka: ['კვირა', 'ორშაბათი', 'სამშაბათი', 'ოთხშაბათი', 'ხუთშაბათი', 'პარასკევი', 'შაბათი'],
}

const DAYS_WITH_A_NAME = 7

/** How this account prints instants, in the browser's zone. 24-hour clock, as phones in Georgia have it. */
export class PageTimes {
  readonly #dates: DateLanguage
  readonly #words: Words

  constructor(dates: DateLanguage, words: Words) {
    this.#dates = dates
    this.#words = words
  }

  clock(at: number): string {
    const date = new Date(at)
    return `${two(date.getHours())}:${two(date.getMinutes())}`
  }

  /** `[16:34, 6/5/2025] `: the form of `data-pre-plain-text`, which prints an English midnight as 24. */
  stamp(at: number): string {
    const clock = this.#dates === 'en' ? this.clock(at).replace(/^00/, '24') : this.clock(at)
    return `[${clock}, ${this.date(at)}] `
  }

  /** Today's clock time, else the day: what stands at the right of a chat's row. */
  inList(at: number): string {
    return daysAgo(at) === 0 ? this.clock(at) : this.day(at)
  }

  /** The words of a date divider. */
  day(at: number): string {
    const ago = daysAgo(at)
    if (ago === 0) return this.#words.today
    if (ago === 1) return this.#words.yesterday
    if (ago > 1 && ago < DAYS_WITH_A_NAME) return WEEKDAYS[this.#dates][new Date(at).getDay()] ?? ''
    return this.date(at)
  }

  date(at: number): string {
    const date = new Date(at)
    const [day, month, year] = [date.getDate(), date.getMonth() + 1, date.getFullYear()]
    if (this.#dates === 'en') return `${month}/${day}/${year}`
    return this.#dates === 'ru' ? `${two(day)}.${two(month)}.${year}` : `${day}.${month}.${year}`
  }
}

/** Names the local day of an instant; equal for two instants of one day. */
export function dayKey(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function daysAgo(at: number): number {
  const midnights = [Date.now(), at].map((one) => new Date(one).setHours(0, 0, 0, 0))
  // Days of 23 or 25 hours, where the clocks are changed, still count as one.
  return Math.round(((midnights[0] ?? 0) - (midnights[1] ?? 0)) / 86_400_000)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
