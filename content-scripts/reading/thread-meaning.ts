import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { MeantMessage } from '@/sales/meaning'
import type { OwnPhrase } from '@/sales/own-phrases'
import type { Site } from '@/sales/platform'
import { ask } from '@/storage/client'
import type { Outbox } from '@/storage/outbox'
import type { Observation } from '@/storage/requests'
import type { Correction } from '@/storage/requests/coaching'
import type { ThreadReading } from '../chat-platform'
import { HeldOutbox } from './held-outbox'
import { label, meantMessages, relabelled, sameMessages, textsByKey, textsIn } from './labelling'
import type { Meanings } from './meanings'
import type { ThreadFollower } from './thread-follower'

interface Parts {
  site: Site
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
  #thread: ThreadReading | null = null

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
    this.#thread = thread
    const ready = thread && meanings.learn(textsIn(thread))
    this.#held.put(observations, ready, () => {
      const texts = thread ? textsByKey(thread) : new Map<string, string>()
      for (const one of observations) label(one, texts, meanings)
    })
    this.#show(thread)
    void ready?.then((learnt) => learnt && !stop.aborted && lookAgain())
  }

  /**
   * Keeps what the operator corrected, and records what the text means now, although another chat may be open by
   * then. Answers whether it was kept.
   */
  async correct(correction: Correction): Promise<boolean> {
    const { meanings, lookAgain } = this.#parts
    const thread = this.#thread
    const { ok } = await ask('label.correct', correction)
    if (!ok) return false
    meanings.forget(correction.text, correction.from)
    const learnt = await meanings.learn([correction])
    if (thread && learnt) this.#tellAgain(thread, correction)
    lookAgain()
    return true
  }

  #tellAgain(reading: ThreadReading, words: Correction): void {
    const { site, thread, meanings } = this.#parts
    const messages = relabelled(reading, thread.toldOf(reading), meanings, words)
    if (messages.length === 0) return
    this.#held.put([{ site, conversation: reading.conversation, messages }], null, () => undefined)
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
