import { readDay } from '../host-page/day-labels'
import { withPlainDigits } from './clock'
import { plain } from './elements'
import { inOurCalendar } from './other-calendars'
import { DAY_FIRST_LANGUAGES } from './words'

const DAY = 86_400_000
/** No message stands so far behind one that came later. */
const MUCH = 7 * DAY
/** Czech, Hungarian and Korean have blanks behind their dots, Bulgarian a "г." at the end. */
const NUMERIC = /^(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?:\.|\sг\.?)?$/
const EAST_ASIAN = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/
/** Before WhatsApp Web; a year of a calendar that is not known is none of ours. */
const FIRST_YEAR = 2009
const LAST_YEAR = 2099

type Order = 'dayFirst' | 'monthFirst'
/** What a written date can mean, as local midnights in epoch milliseconds. */
type Meanings = Record<Order, number | null>

/**
 * Reads the dates of one page. "6/5/2025" is May or June, by account: which one is learned from what the
 * page shows and never guessed.
 */
export class PageDates {
  readonly #language: string
  readonly #learned = new Set<Order>()
  /** Words by what they name today; the browser's own names of days are dear to ask for. */
  readonly #named = new Map<string, number | null>()
  #today = 0

  /** `language`: the document's, in which "today" and the weekdays are named. */
  constructor(language: string) {
    this.#language = language
    if (DAY_FIRST_LANGUAGES.has(language.split('-')[0] ?? '')) this.#learned.add('dayFirst')
  }

  /** Takes what a date proves: one with a 13, one that would lie ahead, or one that stands under a known day. */
  learn(label: string, now: number, knownDay: number | null = null): void {
    const { dayFirst, monthFirst } = meaningsOf(label)
    if (dayFirst === monthFirst) return
    const possible = (at: number | null) =>
      at !== null && at < now + DAY && (knownDay === null || at === knownDay)
    if (possible(dayFirst) === possible(monthFirst)) return
    this.#learned.add(possible(dayFirst) ? 'dayFirst' : 'monthFirst')
  }

  /**
   * Takes what the order proves: messages stand in the order in which they came, but for a day at most. Read the wrong
   * way round, "10/12" and "11/3" go back by months.
   */
  learnFromOrder(labels: () => readonly string[]): void {
    if (this.#learned.size > 0) return
    const dates = labels().map(meaningsOf)
    const [dayFirst, monthFirst] = [fallOf(dates, 'dayFirst'), fallOf(dates, 'monthFirst')]
    if (dayFirst > MUCH && monthFirst <= DAY) this.#learned.add('monthFirst')
    if (monthFirst > MUCH && dayFirst <= DAY) this.#learned.add('dayFirst')
  }

  /** The local midnight that a word names ("Today", a weekday); `null`: it names none, or is a date in numbers. */
  named(label: string, now: number): number | null {
    const today = midnight(now)
    if (today !== this.#today) this.#named.clear()
    this.#today = today
    const known = this.#named.get(label)
    if (known !== undefined) return known
    const day = namedDay(plain(label), this.#language, now)
    this.#named.set(label, day)
    return day
  }

  /** The local midnight of a label such as "Yesterday", "Tuesday" or "6/5/2025"; `null`: cannot be told. */
  day(label: string, now: number): number | null {
    const { dayFirst, monthFirst } = meaningsOf(label)
    return dayFirst === null && monthFirst === null ? this.named(label, now) : this.#written(label, now)
  }

  #written(text: string, now: number): number | null {
    const { dayFirst, monthFirst } = meaningsOf(text)
    const possible = new Set([dayFirst, monthFirst].filter((at) => at !== null && at < now + DAY))
    if (possible.size < 2) return [...possible][0] ?? null
    const [order, ...others] = this.#learned
    if (order === undefined || others.length > 0) return null
    return order === 'dayFirst' ? dayFirst : monthFirst
  }
}

/** How far the dates go back at most from one to the next, read in this order, in milliseconds. */
function fallOf(dates: readonly Meanings[], order: Order): number {
  const days = dates.map((date) => date[order]).filter((day) => day !== null)
  return days.reduce((fall, day, index) => Math.max(fall, (days[index - 1] ?? day) - day), 0)
}

function namedDay(text: string, language: string, now: number): number | null {
  if (isWritten(withPlainDigits(text))) return null
  const day = readDay(text, now, language)
  // Weekdays are named in the phone's language, whatever the page's is; a number may count anything.
  return day === null && !/\p{N}/u.test(text) ? readDay(text, now, '') : day
}

function isWritten(text: string): boolean {
  return NUMERIC.test(text) || EAST_ASIAN.test(text)
}

const meanings = new Map<string, Meanings>()
const MOST_KEPT = 2_000

/** Kept by label: every stamp of a long chat is asked at each reading. */
function meaningsOf(label: string): Meanings {
  const known = meanings.get(label)
  if (known) return known
  if (meanings.size > MOST_KEPT) meanings.clear()
  const found = parse(label)
  meanings.set(label, found)
  return found
}

function parse(label: string): Meanings {
  const text = withPlainDigits(plain(label))
  const [, y, m, d] = EAST_ASIAN.exec(text) ?? []
  if (y !== undefined) return surely(real(Number(y), Number(m), Number(d)))
  const [, first = '', separator, second, third = ''] = NUMERIC.exec(text) ?? []
  const [a, b, c] = [Number(first), Number(second), Number(third)]
  if (first.length === 4) return surely(real(a, b, c))
  const year = third.length === 2 ? 2000 + c : c
  const dayFirst = real(year, b, a)
  // With dots and dashes the day comes first in every locale that has them (CLDR).
  return separator === '/' ? { dayFirst, monthFirst: real(year, a, b) } : surely(dayFirst)
}

function surely(at: number | null): Meanings {
  return { dayFirst: at, monthFirst: at }
}

function real(printedYear: number, printedMonth: number, printedDay: number): number | null {
  const { year, month, day } = inOurCalendar({ year: printedYear, month: printedMonth, day: printedDay })
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null
  const date = new Date(year, month - 1, day)
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null
}

export function midnight(now: number, daysBefore = 0): number {
  const date = new Date(now)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - daysBefore).getTime()
}
