import type { Sender } from '@/sales/labels'
import { MOST_CHARACTERS } from '@/sales/most-characters'
import { ask } from '@/storage/client'
import { MOST_TEXTS, type TextMeaning, type TextToRead } from '@/storage/requests/coaching'

/** Texts of either side whose meanings are remembered; the oldest are read again when they come back. */
const REMEMBERED = 3_000
/** How long a background that did not answer is left alone, in milliseconds. */
const PAUSE = 2_000

type ReadTexts = (texts: TextToRead[]) => Promise<TextMeaning[] | null>

/**
 * What the texts of this page mean. The background reads them, as the detector is too large for a chat page;
 * each text is asked about once. Words are in memory only.
 */
export class Meanings {
  readonly #read: ReadTexts
  readonly #now: () => number
  readonly #known: Readonly<Record<Sender, Map<string, TextMeaning>>> = {
    customer: new Map(),
    operator: new Map(),
  }
  readonly #asked = new Map<string, Promise<void>>()
  #quietUntil = 0

  constructor(read: ReadTexts = askBackground, now: () => number = () => Date.now()) {
    this.#read = read
    this.#now = now
  }

  /** `null`: not read yet. */
  of(text: string, from: Sender): TextMeaning | null {
    return this.#known[from].get(cut(text)) ?? null
  }

  /**
   * Reads what is not known of these. Answers whether anything was learnt, once all answers are there; `null`
   * when there was nothing to ask. Never throws: what could not be read is asked again the next time.
   */
  learn(texts: readonly TextToRead[]): Promise<boolean> | null {
    const unknown = texts.filter(({ text, from }) => !this.#known[from].has(cut(text)))
    if (unknown.length === 0) return null
    const asked = unknown.map(({ text, from }) => ({ text: cut(text), from }))
    const fresh = [...new Map(asked.map((one) => [idOf(one), one])).values()]
    const toAsk = this.#now() < this.#quietUntil ? [] : fresh.filter((one) => !this.#asked.has(idOf(one)))
    for (let at = 0; at < toAsk.length; at += MOST_TEXTS) this.#ask(toAsk.slice(at, at + MOST_TEXTS))
    const answers = fresh.flatMap((one) => this.#asked.get(idOf(one)) ?? [])
    return Promise.all(answers).then(() => fresh.some(({ text, from }) => this.#known[from].has(text)))
  }

  /** After a correction the text is read again. */
  forget(text: string, from: Sender): void {
    this.#known[from].delete(cut(text))
  }

  /** After a change of the shop's own phrases everything is read again. */
  forgetAll(): void {
    for (const known of Object.values(this.#known)) known.clear()
  }

  #ask(texts: TextToRead[]): void {
    const answer = this.#read(texts).then((found) => this.#keep(texts, found))
    for (const one of texts) this.#asked.set(idOf(one), answer)
  }

  #keep(texts: TextToRead[], found: TextMeaning[] | null): void {
    for (const one of texts) this.#asked.delete(idOf(one))
    if (found?.length !== texts.length) {
      this.#quietUntil = this.#now() + PAUSE
      return
    }
    for (const [place, { text, from }] of texts.entries())
      this.#known[from].set(text, found[place] ?? NOTHING)
    for (const known of Object.values(this.#known)) forgetOldest(known)
  }
}

const NOTHING: TextMeaning = { detections: [], cues: [] }

function forgetOldest(known: Map<string, unknown>): void {
  for (const text of known.keys()) {
    if (known.size <= REMEMBERED) return
    known.delete(text)
  }
}

function cut(text: string): string {
  return text.slice(0, MOST_CHARACTERS)
}

/** Whether two texts are read as one: by the same sender, and alike as far as they are read. */
export function isSame(one: TextToRead, other: TextToRead): boolean {
  return one.from === other.from && cut(one.text) === cut(other.text)
}

function idOf({ text, from }: TextToRead): string {
  return `${from} ${text}`
}

async function askBackground(texts: TextToRead[]): Promise<TextMeaning[] | null> {
  const reply = await ask('texts.read', { texts })
  return reply.ok ? reply.value : null
}
