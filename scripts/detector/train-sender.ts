import type { Sender } from '@/sales/labels'
import { BUCKETS } from '@/sales/language/features'
import type { StemFinder } from '@/sales/language/stems'
import type { Line } from './corpus'
import { augmented, exampleOf, headsOf } from './examples'
import { seeded } from './random'
import { type Example, Regression } from './regression'

/** A feature seen in fewer messages than this is chance. */
const SEEN_IN = 2
const SETTINGS = { epochs: 6, rate: 0.2, l1: 0.5, l2: 1, seed: 3 }

export interface Trained {
  heads: number
  weight: (bucket: number, head: number) => number
}

/** Trains the model of one sender on the lines that he wrote. */
export function trainSender(lines: readonly Line[], from: Sender, finder: StemFinder): Trained {
  const own = lines.filter((line) => line.from === from)
  const rowOf = rowsOf(own.map((line) => exampleOf({ ...line, weight: 1 }, from, finder)))
  const examples = augmented(own, seeded(7)).map((said) => inRows(exampleOf(said, from, finder), rowOf))
  const heads = headsOf(from).length
  const regression = new Regression({
    ...SETTINGS,
    heads,
    rows: rowOf.reduce((most, row) => Math.max(most, row), 0) + 1,
  })
  regression.train(examples)
  const weight = (bucket: number, head: number) => {
    const row = rowOf[bucket] ?? -1
    return row < 0 ? 0 : regression.weight(row, head)
  }
  return { heads, weight }
}

/** A row for each place that enough messages show, -1 for all others. */
function rowsOf(examples: readonly Example[]): Int32Array {
  const seen = new Uint16Array(BUCKETS)
  for (const { places } of examples) for (const place of new Set(places)) seen[place] = (seen[place] ?? 0) + 1
  let rows = 0
  return Int32Array.from(seen, (count) => (count >= SEEN_IN ? rows++ : -1))
}

function inRows(example: Example, rowOf: Int32Array): Example {
  const kept = [...example.places.keys()].filter((at) => (rowOf[example.places[at] ?? 0] ?? -1) >= 0)
  return {
    ...example,
    places: Int32Array.from(kept, (at) => rowOf[example.places[at] ?? 0] ?? 0),
    values: Float32Array.from(kept, (at) => example.values[at] ?? 0),
  }
}
