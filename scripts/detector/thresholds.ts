import { CUSTOMER_LABELS, type Label, OPERATOR_LABELS, type Sender } from '@/sales/labels'
import { BUCKETS } from '@/sales/language/features'
import { Weights } from '@/sales/language/packed'
import type { StemFinder } from '@/sales/language/stems'
import type { Line } from './corpus'
import { exampleOf, headsOf } from './examples'

const STEPS = Array.from({ length: 14 }, (_, at) => 0.2 + at * 0.05)
/** A wrong hint costs trust, a missed one only a chance: precision weighs this much more (F-beta). */
const BETA = 0.8

/** For each label of a sender the threshold that serves best on the tuning part. */
export function chosenThresholds(packed: string, tune: readonly Line[], from: Sender, finder: StemFinder) {
  const labels: readonly Label[] = from === 'customer' ? CUSTOMER_LABELS : OPERATOR_LABELS
  const weights = new Weights(packed, BUCKETS)
  const heads = headsOf(from).length
  const own = tune.filter((line) => line.from === from)
  const scored = own.map((line) => ({ line, likely: likelyOf(line, from, finder, weights, heads) }))
  return Object.fromEntries(
    labels.map((label, head) => {
      const cases = scored.map(({ line, likely }) => ({
        truth: line.labels.includes(label),
        likely: likely[head] ?? 0,
      }))
      return [label, best(cases)]
    }),
  )
}

function likelyOf(line: Line, from: Sender, finder: StemFinder, weights: Weights, heads: number): number[] {
  const { places, values } = exampleOf({ ...line, weight: 1 }, from, finder)
  const sums = new Float64Array(heads)
  places.forEach((place, at) => {
    weights.addTo(sums, place, values[at] ?? 0)
  })
  return [...sums].map((sum) => 1 / (1 + Math.exp(-sum)))
}

/** The best step, drawn a little towards the middle: the tuning part is small. */
function best(cases: { truth: boolean; likely: number }[]): number {
  const rated = STEPS.map((step) => ({ step, rate: fBeta(cases, step) - Math.abs(step - 0.4) * 0.1 }))
  const top = rated.reduce((a, b) => (b.rate > a.rate ? b : a))
  return Number(top.step.toFixed(2))
}

function fBeta(cases: { truth: boolean; likely: number }[], step: number): number {
  const found = cases.filter(({ likely }) => likely >= step)
  const right = found.filter(({ truth }) => truth).length + 0.5
  const wrong = found.length + 0.5 - right
  const missed = cases.filter(({ truth, likely }) => truth && likely < step).length
  const weight = BETA * BETA
  return ((1 + weight) * right) / ((1 + weight) * right + weight * missed + wrong)
}
