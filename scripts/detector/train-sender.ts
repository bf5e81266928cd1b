import type { Sender } from '@/sales/labels'
import { labelsOf } from '@/sales/language/heads'
import { BUCKETS } from '@/sales/language/places'
import type { StemFinder } from '@/sales/language/stems'
import type { Line } from './corpus'
import { augmented, exampleOf, questionsOf } from './examples'
import { seeded } from './random'
import { type Example, Regression } from './regression'

/** How many weights each sender may have: with lexicon and thresholds less than 200 KB. */
export const MOST: Record<Sender, number> = { customer: 88_850, operator: 9000 }
/** A feature seen in fewer messages than this is chance. */
const SEEN_IN = 3
const SETTINGS = { rate: 0.2, l1: 2, l2: 1, seed: 3 }
const EPOCHS = 4
const EPOCHS_AFTER_PRUNING = 2

export interface Trained {
  heads: number
  weight: (bucket: number, head: number) => number
}

/** Trains the model of one sender on the lines that he wrote, so that at most so many weights matter. */
export function trainSender(lines: readonly Line[], from: Sender, finder: StemFinder, most: number): Trained {
  const own = lines.filter((line) => line.from === from)
  const rowOf = rowsOf(own.map((line) => exampleOf({ ...line, weight: 1 }, from, finder)))
  const examples = augmented(own, seeded(7)).map((said) => inRows(exampleOf(said, from, finder), rowOf))
  const heads = questionsOf(from).length
  const rows = rowOf.reduce((last, row) => Math.max(last, row), 0) + 1
  const regression = new Regression({ ...SETTINGS, heads, rows })
  regression.train(examples, EPOCHS)
  const matters = mattersIn(regression, energyOf(examples, rows), heads, labelsOf(from).length)
  const least = matters.slice().sort()[matters.length - 1 - most] ?? 0
  regression.prune((row, head) => (matters[row * heads + head] ?? 0) > least)
  regression.train(examples, EPOCHS_AFTER_PRUNING)
  return { heads, weight: (bucket, head) => regression.weight(rowOf[bucket] ?? -1, head) }
}

/** A gate only joins in what its labels say: on unseen authors labels gain more by the room than gates do. */
const OF_A_GATE = 0.25

/**
 * How much would be lost without a weight: its square times the curvature there (LeCun 1990), for which stand both the
 * energy of its feature and the squared gradients that it had; their mean finds more on unseen authors than either.
 */
function mattersIn(
  regression: Regression,
  energy: Float64Array,
  heads: number,
  firstGate: number,
): Float64Array {
  const matters = new Float64Array(energy.length * heads)
  for (let at = 0; at < matters.length; at += 1) {
    const [row, head] = [Math.floor(at / heads), at % heads]
    const counts = head < firstGate ? 1 : OF_A_GATE
    const told = Math.sqrt((energy[row] ?? 0) * regression.pulls(row, head))
    matters[at] = counts * regression.weight(row, head) ** 2 * told
  }
  return matters
}

function energyOf(examples: readonly Example[], rows: number): Float64Array {
  const energy = new Float64Array(rows)
  for (const { places, values } of examples) {
    places.forEach((row, at) => {
      energy[row] = (energy[row] ?? 0) + (values[at] ?? 0) ** 2
    })
  }
  return energy
}

/** A row for each place that enough messages show, -1 for all others. */
function rowsOf(examples: readonly Example[]): Int32Array {
  const seen = new Uint16Array(BUCKETS)
  for (const { places } of examples) for (const place of new Set(places)) seen[place] = (seen[place] ?? 0) + 1
  let rows = 0
  return Int32Array.from(seen, (count) => (count >= SEEN_IN ? rows++ : -1))
}

function inRows(example: Example, rowOf: Int32Array): Example {
  const rows = example.places.map((place) => rowOf[place] ?? -1)
  return {
    ...example,
    places: rows.filter((row) => row >= 0),
    values: example.values.filter((_, at) => (rows[at] ?? -1) >= 0),
  }
}
