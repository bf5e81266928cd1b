import { waysEdition } from './known-element'
import { pageChanges } from './page-changes'

interface Known<Reading> {
  edition: number
  signature: string
  count: number
  doubts: number
  reading: Reading
}

/** Readings of elements, each kept until something in its element changes. */
export class Remembered<Reading> {
  readonly #known = new WeakMap<Element, Known<Reading>>()
  readonly #signatureOf: ((element: Element) => string) | null

  /**
   * `signatureOf`: all that a reading depends on, for the times when it is not known what has changed; `null`: then
   * the element is read anew.
   */
  constructor(signatureOf: ((element: Element) => string) | null) {
    this.#signatureOf = signatureOf
  }

  get(element: Element): Reading | undefined {
    const known = this.#known.get(element)
    return known && this.#holds(known, element) ? known.reading : undefined
  }

  /** `signature`: the element's, where it is known already. */
  keep(element: Element, reading: Reading, signature = this.#signatureOf?.(element) ?? ''): Reading {
    this.#known.set(element, {
      edition: waysEdition(),
      count: pageChanges.countIn(element) ?? 0,
      doubts: pageChanges.doubts,
      signature,
      reading,
    })
    return reading
  }

  #holds(known: Known<Reading>, element: Element): boolean {
    const count = pageChanges.countIn(element)
    if (known.edition !== waysEdition() || known.count !== (count ?? 0)) return false
    if (known.doubts === pageChanges.doubts && count !== null) return true
    if (!this.#signatureOf || known.signature !== this.#signatureOf(element)) return false
    known.doubts = pageChanges.doubts
    return true
  }
}
