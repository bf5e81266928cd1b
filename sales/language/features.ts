import type { Folded } from './fold'
import type { Hit } from './stems'

/** 2^18 places for features; what two features share by chance is too rare to matter. */
export const BUCKETS = 1 << 18

const MAX_WORDS = 120
/** Runs of other lengths say little that these do not, and cost room that other weights need more. */
const RUN = 5

/** What a message shows, as places in the weights: each with where in the key it was seen. */
export class Features {
  bucket: number[] = []
  start: number[] = []
  end: number[] = []
  /** From here on the features are letters, which are weighed by their number. */
  letters = 0

  add(bucket: number, start: number, end: number): void {
    this.bucket.push(bucket)
    this.start.push(start)
    this.end.push(end)
  }
}

/** Collects concepts, pairs of concepts, words, pairs of words and runs of letters. */
export function featuresOf({ key }: Folded, hits: Hit[]): Features {
  const found = new Features()
  addShape(found, key)
  addConcepts(found, hits, key)
  found.letters = found.bucket.length
  addWords(found, key)
  addLetters(found, key)
  return found
}

const Kind = {
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
} as const

function place(kind: number, a: number, b: number): number {
  let hash = Math.imul(kind * 0x9e3779b1 + a, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35)
  hash ^= hash >>> 13
  return (hash >>> 0) % BUCKETS
}

function addShape(found: Features, key: string): void {
  const words = Math.min(MAX_WORDS, key.split(' ').length - 2)
  const end = key.length
  found.add(place(Kind.Shape, 0, 0), 0, 0)
  found.add(place(Kind.Shape, 1, Math.min(6, Math.ceil(Math.log2(words + 1)))), 0, 0)
  if (key.includes('?')) found.add(place(Kind.Shape, 2, 0), 0, 0)
  if (!/[a-z]/.test(key))
    found.add(place(Kind.Shape, 3, key.includes('9') ? 1 : key.includes('0') ? 2 : 0), 0, end)
  const numbers = key.match(/0/g)?.length ?? 0
  found.add(place(Kind.Shape, 4, Math.min(4, numbers)), 0, 0)
}

function addConcepts(found: Features, hits: Hit[], key: string): void {
  const kinds = distinct(hits)
  const asked = key.lastIndexOf('?')
  for (const { concept, start, end } of kinds) {
    found.add(place(Kind.Concept, concept, 0), start, end)
    if (asked > start && asked - end < 30) found.add(place(Kind.Asked, concept, 0), start, end)
  }
  addNeighbours(found, hits.slice(0, 60))
  addTogether(found, kinds.slice(0, 25))
  const [first, last] = [hits[0], hits[hits.length - 1]]
  if (first && last) {
    found.add(place(Kind.First, first.concept, 0), first.start, first.end)
    found.add(place(Kind.Last, last.concept, 0), last.start, last.end)
  }
}

function distinct(hits: Hit[]): Hit[] {
  const seen = new Set<number>()
  return hits.filter(({ concept }) => !seen.has(concept) && seen.add(concept))
}

/** Ordered pairs that stand close to each other: "not" before "want" is another thing than after it. */
function addNeighbours(found: Features, hits: Hit[]): void {
  const seen = new Set<number>()
  for (let first = 0; first < hits.length; first += 1) {
    const one = hits[first]
    for (let second = first + 1; one && second < hits.length; second += 1) {
      const other = hits[second]
      if (!other || other.start - one.end > 12) break
      if (other.concept === one.concept) continue
      const pair = place(Kind.Pair, one.concept, other.concept)
      if (!seen.has(pair)) found.add(pair, one.start, other.end)
      seen.add(pair)
    }
  }
}

function addTogether(found: Features, kinds: Hit[]): void {
  for (let first = 0; first < kinds.length; first += 1) {
    const one = kinds[first]
    for (let second = first + 1; one && second < kinds.length; second += 1) {
      const other = kinds[second]
      if (!other) break
      const [low, high] = one.concept < other.concept ? [one, other] : [other, one]
      found.add(place(Kind.Together, low.concept, high.concept), one.start, one.end)
    }
  }
}

function addWords(found: Features, key: string): void {
  let before = 0
  let twoBefore = 0
  let beforeStart = 0
  let at = 1
  for (let count = 0; at < key.length && count < MAX_WORDS; count += 1) {
    const end = key.indexOf(' ', at)
    if (end < 0) break
    const word = hashOf(key, at, end)
    found.add(place(Kind.Word, word, 0), at, end)
    found.add(place(Kind.Words, before, word), beforeStart, end)
    if (twoBefore !== 0) found.add(place(Kind.Skip, twoBefore, word), at, end)
    twoBefore = before
    before = word
    beforeStart = at
    at = end + 1
  }
  found.add(place(Kind.Words, before, 1), beforeStart, Math.max(beforeStart, at - 1))
}

function addLetters(found: Features, key: string): void {
  const most = Math.min(key.length, 600)
  for (let at = 0; at + RUN <= most; at += 1) {
    found.add(place(Kind.Letters, hashOf(key, at, at + RUN), RUN), at, at + RUN)
  }
}

function hashOf(key: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash
}
