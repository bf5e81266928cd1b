import type { ChatPlatform } from '../chat-platform'

/** How long a message may take from the composer to its bubble, in milliseconds; a slow line is slow. */
export const PATIENCE = 120_000
/** When to look whether the composer was emptied; pages clear it at once or a few frames later. */
const LOOKS = [0, 60, 250, 800]
/** WhatsApp cuts a long text after 768 code points ("Read more"); seen in its client of 2026-08. */
const COMPARED = 700

interface Sending {
  text: string
  at: number
}

/**
 * Remembers what the operator sent from this browser's composer, so that the outgoing message which
 * follows can be credited to `me`. It listens passively and reads the composer only on Enter and on a
 * click; it never touches either.
 */
export class Sendings {
  #sent: Sending[] = []
  /** Enter was pressed or something clicked with words in the composer; whether they went is not known yet. */
  #expected: Sending[] = []
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  readonly #platform: ChatPlatform
  readonly #sentOne: () => void
  readonly #now: () => number

  /** `sentOne` is called when a sending is certain: its message may have been drawn before. */
  constructor(
    platform: ChatPlatform,
    signal: AbortSignal,
    sentOne: () => void,
    now: () => number = Date.now,
  ) {
    this.#platform = platform
    this.#sentOne = sentOne
    this.#now = now
    const options = { capture: true, passive: true, signal }
    document.addEventListener('keydown', (event) => this.#onKey(event), options)
    document.addEventListener('click', (event) => this.#onClick(event), options)
    signal.addEventListener('abort', () => this.#timers.forEach(clearTimeout), { once: true })
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Enter' && !event.shiftKey) this.#expect()
  }

  #onClick(event: MouseEvent): void {
    if (event.isTrusted) this.#expect()
  }

  #expect(): void {
    const text = this.#platform.composerText()
    if (text.trim() === '') return
    const sending = { text, at: this.#now() }
    // Two looks at the same words (Enter, and a click right after it) are one sending.
    if (!this.#expected.some((one) => sameWords(one.text, text))) this.#expected.push(sending)
    for (const look of LOOKS) this.#after(look, () => this.#look(sending, look === LOOKS.at(-1)))
  }

  #after(milliseconds: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      work()
    }, milliseconds)
    this.#timers.add(timer)
  }

  #look(sending: Sending, last: boolean): void {
    if (this.#confirm()) this.#sentOne()
    if (last) this.#expected = this.#expected.filter((one) => one !== sending)
  }

  /** An emptied composer means that what stood in it went. Answers whether anything did. */
  #confirm(): boolean {
    if (this.#expected.length === 0 || this.#platform.composerText().trim() !== '') return false
    this.#sent.push(...this.#expected)
    this.#expected = []
    return true
  }

  /** Whether this outgoing text was sent from here; each sending is matched by one message only. */
  claim(text: string): boolean {
    const now = this.#now()
    // The message may be drawn in the very frame of the key, before any timer runs.
    this.#confirm()
    this.#sent = this.#sent.filter((sending) => now - sending.at < PATIENCE)
    const found = this.#sent.findIndex((sending) => sameWords(sending.text, text))
    if (found < 0) return false
    this.#sent.splice(found, 1)
    return true
  }
}

/** Equal but for white space, emphasis marks, emoji variants and what the page cuts off. */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)]
  if (a === '' || b === '') return false
  return (
    a === b || (a.length > COMPARED && b.length > COMPARED && a.slice(0, COMPARED) === b.slice(0, COMPARED))
  )
}

/** Whether the words of a preview, cut off by the list, are how a text begins. */
export function beginsWith(text: string, preview: string): boolean {
  const words = comparable(preview).replace(/(…|\.\.\.)$/, '')
  return words !== '' && comparable(text).startsWith(words)
}

function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cf}*_~`]|\uFE0F/gu, '')
    .toLowerCase()
}
