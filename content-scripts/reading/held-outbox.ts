import type { Observation } from '@/storage/requests'

/** How long an observation waits for its labels, in milliseconds; without them it goes out all the same. */
const PATIENCE = 1_000

interface Held {
  observations: Observation[]
  /** Gives the observations the labels that are known by then. */
  complete(): void
}

/**
 * Holds what was seen until it has been read what it means, and keeps the order. Nothing is lost by it: after a
 * second, and when the page is left, everything goes out as it is.
 */
export class HeldOutbox {
  readonly #put: (observations: Observation[]) => void
  #held: Held[] = []
  #before: Promise<unknown> = Promise.resolve()

  constructor(put: (observations: Observation[]) => void, stop: AbortSignal) {
    this.#put = put
    window.addEventListener('pagehide', () => this.#release(this.#held.length), { signal: stop })
  }

  /** `ready`: when the labels are there; `null` when nothing is to be waited for. */
  put(observations: Observation[], ready: Promise<unknown> | null, complete: () => void): void {
    if (observations.length === 0) return
    const held = { observations, complete }
    this.#held.push(held)
    if (!ready && this.#held.length === 1) {
      this.#release(1)
      return
    }
    this.#before = Promise.all([this.#before, soonest(ready)]).then(() => {
      this.#release(this.#held.indexOf(held) + 1)
    })
  }

  #release(count: number): void {
    for (const { observations, complete } of this.#held.splice(0, count)) {
      complete()
      this.#put(observations)
    }
  }
}

function soonest(ready: Promise<unknown> | null): Promise<unknown> | null {
  return ready && Promise.race([ready, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
}
