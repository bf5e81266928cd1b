import type { Sender } from '@/sales/labels'
import { BUCKETS } from '@/sales/language/features'
import type { StemFinder } from '@/sales/language/stems'
import type { Line } from './corpus'
import { augmented, exampleOf, headsOf } from './examples'
import { seeded } from './random'
import { type Example, Regression, type Settings } from './regression'

/** A feature seen in fewer messages than this is chance. */
const SEEN_IN = 2
const SETTINGS: Omit<Settings, 'heads'> = { epochs: 8, rate: 0.2, l1: 2, l2: 1, seed: 3 }

export interface Trained {
  heads: number
  weight: (bucket: number, head: number) => number
}

/** Trains the model of one sender on the lines that he wrote. */
export function trainSender(lines: readonly Line[], from: Sender, finder: StemFinder): Trained {
  const own = lines.filter((line) => line.from === from)
  const common = commonPlaces(own.map((line) => exampleOf({ ...line, weight: 1 }, from, finder)))
  const examples = augmented(own, seeded(7)).map((said) => thinned(exampleOf(said, from, finder), common))
  const heads = headsOf(from).length
  const regression = new Regression({ ...SETTINGS, heads })
  regression.train(examples)
  return { heads, weight: (bucket, head) => (common[bucket] ? regression.weight(bucket, head) : 0) }
}

function commonPlaces(examples: readonly Example[]): Uint8Array {
  const seen = new Uint16Array(BUCKETS)
  for (const { places } of examples) for (const place of new Set(places)) seen[place] = (seen[place] ?? 0) + 1
  return Uint8Array.from(seen, (count) => Number(count >= SEEN_IN))
}

function thinned(example: Example, common: Uint8Array): Example {
  const kept = [...example.places.keys()].filter((at) => common[example.places[at] ?? 0])
  return {
    ...example,
    places: Int32Array.from(kept, (at) => example.places[at] ?? 0),
    values: Float32Array.from(kept, (at) => example.values[at] ?? 0),
  }
}
