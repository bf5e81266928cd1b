import { type Features, Kind, place } from './places'
import type { Hit } from './stems'

/** Concepts, whether a question follows them, and which stand together, near or first and last. */
export function addConcepts(found: Features, hits: Hit[], key: string): void {
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
  for (let first = 0; first < hits.length; first += 1) {
    const one = hits[first]
    for (let second = first + 1; one && second < hits.length; second += 1) {
      const other = hits[second]
      if (!other || other.start - one.end > 12) break
      if (other.concept !== one.concept)
        found.add(place(Kind.Pair, one.concept, other.concept), one.start, other.end)
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
