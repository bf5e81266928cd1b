/** So many words are remembered at most. */
const MOST_KEPT = 5_000

/**
 * What words for a time meant when they were first seen: "16:34" and "Yesterday" mean another day after
 * midnight, and a page that slept, or a tab that was hidden, still shows them.
 */
export class FirstMeanings {
  readonly #known = new Map<string, number>()

  /** `key`: the words with all that tells where they stand; `at`: what they mean now. Answers the first meaning. */
  of(key: string, at: number): number {
    const first = this.#known.get(key) ?? at
    if (this.#known.size > MOST_KEPT) this.#known.clear()
    this.#known.set(key, first)
    return first
  }

  known(key: string): number | undefined {
    return this.#known.get(key)
  }
}
