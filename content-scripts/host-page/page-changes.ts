/** So many elements of a part that was taken away are noted one by one; of a larger one all is in doubt. */
const FEW = 300

/**
 * What of the page has changed since when, by the records of the one observer. So a part of which it is known
 * that nothing has changed in it need not even be looked at.
 */
class PageChanges {
  #counts = new WeakMap<Node, number>()
  #count = 0
  #doubts = 0
  #records: (() => void) | null = null
  #untoldAt: number | null = null

  /** From now on every change is noted. `takeRecords` notes those that have not been handed over yet. */
  begin(takeRecords: () => void): void {
    this.#records = takeRecords
    this.doubt()
  }

  end(): void {
    this.#records = null
    this.#untoldAt = null
  }

  /** Something may have changed unseen: everything is to be compared once. */
  doubt(): void {
    this.#doubts += 1
  }

  /** Counts up with each doubt. */
  get doubts(): number {
    return this.#doubts
  }

  /** When the last change was seen that nobody has been told of yet, in epoch milliseconds; `null`: there is none. */
  get untoldAt(): number | null {
    return this.#untoldAt
  }

  /** Something was seen just now of which somebody will be told. */
  tellLater(): void {
    this.#untoldAt = Date.now()
  }

  /** Somebody is told now; answers when it was seen. */
  told(): number {
    const at = this.#untoldAt ?? Date.now()
    this.#untoldAt = null
    return at
  }

  /** To be called before a reading: what has happened up to now is noted. */
  catchUp(): void {
    this.#records?.()
  }

  /** How often something in this part has changed; `null`: nobody watches, so that nothing is known. */
  countIn(part: Node): number | null {
    return this.#records === null ? null : (this.#counts.get(part) ?? 0)
  }

  note(records: readonly MutationRecord[]): void {
    this.#count += 1
    let left = FEW
    for (const record of records) {
      this.#noteAround(record.target)
      // What is out of the page can change unseen, and come back. Once all is in doubt, no list of it need be made.
      if (left < 0 || record.type !== 'childList') continue
      for (const node of record.removedNodes) if (left >= 0) left -= this.#noteRemoved(node, left)
    }
    if (left < 0) this.doubt()
  }

  #noteAround(target: Node): void {
    for (let node: Node | null = target; node; node = node.parentNode) {
      if (this.#counts.get(node) === this.#count) return
      this.#counts.set(node, this.#count)
    }
  }

  /** Answers how many elements were noted, or would have been. */
  #noteRemoved(node: Node, atMost: number): number {
    if (!(node instanceof Element)) return 0
    const inside = node.querySelectorAll('*')
    if (inside.length + 1 > atMost) return inside.length + 1
    for (const one of [node, ...inside]) this.#counts.set(one, this.#count)
    return inside.length + 1
  }
}

export const pageChanges = new PageChanges()
