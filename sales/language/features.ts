import { addConcepts } from './concept-features'
import type { Folded } from './fold'
import { Features, Kind, place } from './places'
import type { Hit } from './stems'

const MAX_WORDS = 120
/** Runs of other lengths say little that these do not, and cost room that other weights need more. */
const RUN = 5

/** Collects concepts, pairs of concepts, words, pairs of words and runs of letters. */
export function featuresOf(folded: Folded, hits: Hit[]): Features {
  const { key } = folded
  const found = new Features()
  addShape(found, key)
  addConcepts(found, hits, key)
  addDigits(found, folded)
  found.letters = found.bucket.length
  addWords(found, key)
  addLetters(found, key)
  return found
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

/** How long each number is: "2" is a quantity, "38" a size, "1450" a price. */
function addDigits(found: Features, { key, at, to }: Folded): void {
  for (let where = key.indexOf('0'); where >= 0; where = key.indexOf('0', where + 1)) {
    const digits = (to[where] ?? 0) - (at[where] ?? 0)
    found.add(place(Kind.Digits, Math.min(5, digits), 0), where, where + 1)
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
