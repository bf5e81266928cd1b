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
  readonly #stop: AbortSignal
  #held: Held[] = []
  #before: Promise<unknown> = Promise.resolve()

  constructor(put: (observations: Observation[]) => void, stop: AbortSignal) {
    this.#put = put
    this.#stop = stop
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
    this.#before = Promise.all([this.#before, soonest(ready, this.#stop)]).then(() => {
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

/** When it is ready, when patience is over, or when all ends: whichever comes first; no timer is left. */
function soonest(ready: Promise<unknown> | null, stop: AbortSignal): Promise<unknown> | null {
  if (!ready) return null
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      stop.removeEventListener('abort', done)
      resolve(undefined)
    }
    const timer = setTimeout(done, PATIENCE)
    stop.addEventListener('abort', done, { once: true })
    void ready.then(done, done)
  })
}
