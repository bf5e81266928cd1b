import { featuresOf } from '@/sales/language/features'
import { fold } from '@/sales/language/fold'
import type { StemFinder } from '@/sales/language/stems'
import { tonguesIn } from '@/sales/language/tongues'
import { valuesOf } from '@/sales/language/values'
import { seeded, seedOf } from './random'
import type { Example } from './regression'

type Shown = Pick<Example, 'places' | 'values'>

/** What a text shows never changes, and every fold asks for most texts again. */
const known = new Map<string, Shown>()

export function shownBy(text: string, finder: StemFinder): Shown {
  const before = known.get(text)
  if (before) return before
  const { places, values } = readingOf(text, finder)
  const shown = { places: Int32Array.from(places), values }
  known.set(text, shown)
  return shown
}

/** Of how many words nothing is known but the concepts that they stand for. */
const UNKNOWN = 0.4

/**
 * What a text shows to somebody who has never met some of its words. The words of the corpus would else explain all of
 * it, and the concepts, which strangers' messages are read by, learn little (Sutton 2006, "weight undertraining").
 */
export function halfKnown(text: string, finder: StemFinder): Shown {
  const { places, values, key, features } = readingOf(text, finder)
  const unknown = unknownIn(key, seeded(seedOf(text)))
  const kept = places.map(
    (_, at) => at < features.letters || !overlaps(unknown, features.start[at], features.end[at]),
  )
  return {
    places: Int32Array.from(places.filter((_, at) => kept[at])),
    values: values.filter((_, at) => kept[at]),
  }
}

function readingOf(text: string, finder: StemFinder) {
  const folded = fold(text)
  const features = featuresOf(folded, finder.find(folded.key, tonguesIn(text, folded)))
  return { places: features.bucket, values: valuesOf(features), key: folded.key, features }
}

/** Which places of a key lie in words that are taken for unknown. */
function unknownIn(key: string, random: () => number): Uint8Array {
  const unknown = new Uint8Array(key.length)
  for (const { 0: word, index } of key.matchAll(/[^ ]+/g)) {
    if (random() < UNKNOWN) unknown.fill(1, index, index + word.length)
  }
  return unknown
}

const overlaps = (unknown: Uint8Array, start = 0, end = 0) => unknown.subarray(start, end).includes(1)
