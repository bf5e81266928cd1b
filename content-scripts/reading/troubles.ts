import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Trouble } from '@/components/overlay/trouble-notice'

/** What stands in the way of reading and keeping, for the overlay to say. */
export class Troubles {
  readonly #now = signal<readonly Trouble[]>([])

  get signal(): ReadonlySignal<readonly Trouble[]> {
    return this.#now
  }

  /** `since` in epoch milliseconds; `null`: it is over. */
  tell(kind: Trouble['kind'], since: number | null): void {
    const others = this.#now.peek().filter((one) => one.kind !== kind)
    if (since === null && others.length === this.#now.peek().length) return
    this.#now.value = since === null ? others : [...others, { kind, since }]
  }
}
