import { CUSTOMER_LABELS, type Label, OPERATOR_LABELS, type Sender } from '../labels'
import { CUSTOMER_WEIGHTS, OPERATOR_WEIGHTS, STEMS, THRESHOLDS } from './detector-weights'
import { BUCKETS, type Features, featuresOf } from './features'
import { type Folded, fold } from './fold'
import { Weights } from './packed'
import { StemFinder } from './stems'
import { valuesOf } from './values'

/** How sure a label must be, from 0 to 1, chosen on the tuning part of the corpus. */
export type Thresholds = Readonly<Record<string, number>>

/** A message as the model sees it. */
export interface Reading {
  folded: Folded
  features: Features
  values: Float32Array
  /** For each head how likely it is, from 0 to 1: the labels in their order, then the gates. */
  likely: Float64Array
}

const finder = new StemFinder(STEMS)
const weights: Record<Sender, Weights> = {
  customer: new Weights(CUSTOMER_WEIGHTS, BUCKETS),
  operator: new Weights(OPERATOR_WEIGHTS, BUCKETS),
}
const labels: Record<Sender, readonly Label[]> = { customer: CUSTOMER_LABELS, operator: OPERATOR_LABELS }

export const labelsOf = (from: Sender) => labels[from]
export const thresholdOf = (head: string): number => (THRESHOLDS as Thresholds)[head] ?? 0.5

/** Weighs a message against every label of its sender. */
export function readMessage(text: string, from: Sender): Reading {
  const folded = fold(text)
  const features = featuresOf(folded, finder.find(folded.key))
  const values = valuesOf(features)
  const likely = new Float64Array(labels[from].length + 3)
  for (let at = 0; at < features.bucket.length; at += 1) {
    weights[from].addTo(likely, features.bucket[at] ?? 0, values[at] ?? 0)
  }
  for (let head = 0; head < likely.length; head += 1) likely[head] = 1 / (1 + Math.exp(-(likely[head] ?? 0)))
  return { folded, features, values, likely }
}

/** What the feature at a place of the reading says for a head. */
export function saysFor({ features, values }: Reading, from: Sender, at: number, head: number): number {
  return weights[from].weight(features.bucket[at] ?? 0, head) * (values[at] ?? 0)
}
