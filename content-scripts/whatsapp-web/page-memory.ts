import { FirstMeanings } from '../host-page/first-meaning'
import { ReadingDepth } from '../host-page/reading-depth'
import { readAccount } from './account'
import { PageDates } from './dates'
import type { RowParts } from './list/row'
import { Names } from './message/direction'
import { type Look, SettledChat } from './settled-chat'

/** What one document has taught us while it lives; a change of language begins anew. */
export class PageMemory {
  readonly settled = new SettledChat()
  readonly depth = new ReadingDepth()
  readonly names = new Names()
  readonly #document: Document
  #account: string | null = null
  #dates: { language: string; dates: PageDates } | null = null
  /** In how many milliseconds a doubtful look should be repeated; `null`: there is none. */
  lookAgainIn: number | null = null

  readonly #others = new Set<string>()
  /** The days of messages without a stamp, by their ids. */
  readonly days = new FirstMeanings()
  /** The times of the list's rows, by their words. */
  readonly rowTimes = new FirstMeanings()

  constructor(document: Document) {
    this.#document = document
  }

  get language(): string {
    return this.#document.documentElement.lang || 'en'
  }

  get rightToLeft(): boolean {
    return this.#document.documentElement.dir === 'rtl'
  }

  /** Once known it is this document's: whoever links another phone in another tab changes nothing of this one. */
  get account(): string | null {
    this.#account ??= readAccount(this.#document)
    return this.#account
  }

  signedOut(): void {
    this.#account = null
  }

  get dates(): PageDates {
    const { language } = this
    if (this.#dates?.language !== language) this.#dates = { language, dates: new PageDates(language) }
    return this.#dates.dates
  }

  /** Remembers groups by name: with a picture, and while somebody types, a group's row does not say that it is one. */
  noteKind({ name, isOther }: { name: string; isOther: boolean }): void {
    if (isOther) this.#others.add(name)
  }

  /** A row with our tick and no "You:" before the words is a customer's, whatever a group is called. */
  isKnownAsOther({ name, preview }: RowParts): boolean {
    return preview.lastFrom !== 'us' && this.#others.has(name)
  }

  isSettled(look: Look, now: number): boolean {
    const left = this.settled.settle(look, now)
    this.lookAgainIn = left > 0 ? left : null
    return left === 0
  }

  /** Some of the chat's history is not read yet. */
  historyWaits(now: number): void {
    this.lookAgainIn = this.depth.moreIn(now)
  }
}
