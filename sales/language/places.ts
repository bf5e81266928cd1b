/** 2^19 places for features: what some share by chance costs less than the room that telling more places apart takes. */
export const BUCKETS = 1 << 19

export const Kind = {
  Shape: 1,
  Concept: 2,
  Pair: 3,
  Together: 4,
  Asked: 5,
  Word: 6,
  Words: 7,
  Letters: 8,
  First: 9,
  Last: 10,
  Skip: 11,
  Digits: 12,
} as const

export function place(kind: number, a: number, b: number): number {
  let hash = Math.imul(kind * 0x9e3779b1 + a, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35)
  hash ^= hash >>> 13
  return (hash >>> 0) % BUCKETS
}

/** What a message shows, as places in the weights: each with where in the key it was first seen. */
export class Features {
  bucket: number[] = []
  start: number[] = []
  end: number[] = []
  /** From here on the features are letters, which are weighed by their number. */
  letters = 0
  private readonly seen = new Set<number>()

  /** Said twice is not meant twice: a word repeated a thousand times would drown all others. */
  add(bucket: number, start: number, end: number): void {
    if (this.seen.has(bucket)) return
    this.seen.add(bucket)
    this.bucket.push(bucket)
    this.start.push(start)
    this.end.push(end)
  }
}
