import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { MeantMessage } from '@/sales/meaning'
import type { OwnPhrase } from '@/sales/own-phrases'
import { ask } from '@/storage/client'
import type { Outbox } from '@/storage/outbox'
import type { Observation } from '@/storage/requests'
import type { Correction } from '@/storage/requests/coaching'
import type { ThreadReading } from '../chat-platform'
import { HeldOutbox } from './held-outbox'
import { label, meantMessages, sameMessages, textsByKey, textsIn } from './labelling'
import type { Meanings } from './meanings'
import type { ThreadFollower } from './thread-follower'

interface Parts {
  meanings: Meanings
  thread: ThreadFollower
  outbox: Outbox
  stop: AbortSignal
  /** Reads the page anew: something was learnt about words that it shows. */
  lookAgain(): void
}

/** What the open thread means, and the labels of what goes out to be recorded. */
export class ThreadMeaning {
  readonly #parts: Parts
  readonly #held: HeldOutbox
  readonly #signal = signal<readonly MeantMessage[] | null>(null)
  #phrases = ''

  constructor(parts: Parts) {
    this.#parts = parts
    this.#held = new HeldOutbox((observations) => parts.outbox.put(observations), parts.stop)
  }

  /** The last messages of the open thread; `null` when none is open. */
  get signal(): ReadonlySignal<readonly MeantMessage[] | null> {
    return this.#signal
  }

  /** One look at the page: its thread, and what of it and of the list is to be recorded. */
  take(reading: ThreadReading | null, observations: Observation[]): void {
    const { meanings, lookAgain, stop } = this.#parts
    const thread = reading?.kind === 'customer' ? reading : null
    const ready = thread && meanings.learn(textsIn(thread))
    this.#held.put(observations, ready, () => {
      const texts = thread ? textsByKey(thread) : new Map<string, string>()
      for (const one of observations) label(one, texts, meanings)
    })
    this.#show(thread)
    void ready?.then((learnt) => learnt && !stop.aborted && lookAgain())
  }

  /** Keeps what the operator corrected, and reads the text anew. Answers whether it was kept. */
  async correct(correction: Correction): Promise<boolean> {
    const { ok } = await ask('label.correct', correction)
    if (!ok) return false
    this.#parts.meanings.forget(correction.text, correction.from)
    this.#parts.lookAgain()
    return true
  }

  /** After a change of the shop's own phrases everything on the page is read anew. */
  obey(phrases: readonly OwnPhrase[]): void {
    const told = JSON.stringify(phrases)
    if (this.#phrases !== '' && this.#phrases !== told) this.#parts.meanings.forgetAll()
    this.#phrases = told
  }

  #show(thread: ThreadReading | null): void {
    const { thread: follower, meanings } = this.#parts
    const before = this.#signal.peek()
    const now = thread && meantMessages(thread, follower.toldOf(thread), meanings)
    if (before && now && sameMessages(before, now)) return
    this.#signal.value = now
  }
}
