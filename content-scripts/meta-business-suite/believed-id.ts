import type { Named } from './open-thread'

/** A tab follows some 700 ms late and may name threads that were passed by: it must stand, in milliseconds. */
const STANDING = 800

/**
 * Decides which thread id to believe. In September 2026 only the tab of the channel named the thread, late; in
 * October a click changed no address at all, so that it may name a thread that was left long ago.
 */
export class BelievedId {
  /** Which customer each id was first believed of. */
  readonly #owners = new Map<string, string>()
  /** What the tab said when the thread was opened: an id of that time is another thread's. */
  #stale: string | null = null
  #tab: { id: string | null; since: number } | null = null
  #opened = true
  lookAgainIn: number | null = null

  /** No thread is on screen. */
  leave({ id, by }: Named): void {
    this.#stale = by === 'tab' ? id : null
    this.#opened = true
  }

  /** Another thread is on screen than at the last call. */
  moveOn(): void {
    this.#stale = this.#tab?.id ?? null
    this.#opened = false
  }

  /** The id, once it is believed to be this customer's thread's. `now` in milliseconds. */
  believe(named: Named, customer: string, now: number): string | null {
    this.lookAgainIn = null
    if (named.by === 'tab' && !this.#stands(named.id, now)) return null
    if (named.id === null) return null
    const owner = this.#owners.get(named.id)
    if (owner !== undefined) return owner === customer ? named.id : null
    this.#owners.set(named.id, customer)
    return named.id
  }

  /** The customer whose thread it is bears another name now. */
  giveTo(id: string, customer: string): void {
    this.#owners.set(id, customer)
  }

  #stands(id: string | null, now: number): boolean {
    if (this.#tab?.id !== id) this.#tab = { id, since: now }
    if (id === null || id === this.#stale) return false
    // Nothing was open before, so that the tab cannot lag behind.
    const wait = this.#opened ? 0 : STANDING - (now - this.#tab.since)
    this.lookAgainIn = wait > 0 ? wait : null
    return wait <= 0
  }
}
