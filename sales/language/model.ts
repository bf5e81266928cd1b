import type { Sender } from '../labels'
import { CUSTOMER_WEIGHTS, OPERATOR_WEIGHTS, STEMS, THRESHOLDS } from './detector-weights'
import { featuresOf } from './features'
import { type Folded, fold } from './fold'
import { headsOf } from './heads'
import { Weights } from './packed'
import { unpackText } from './packed-text'
import { BUCKETS, type Features } from './places'
import { StemFinder } from './stems'
import { tonguesIn } from './tongues'
import { valuesOf } from './values'

/** How sure a label must be, from 0 to 1, chosen on messages that the model had not been trained on. */
export type Thresholds = Readonly<Record<string, number>>

/** A message as the model sees it. */
export interface Reading {
  folded: Folded
  features: Features
  values: Float32Array
  /** For each head how likely it is, from 0 to 1: the labels in their order, then the gates. */
  likely: Float64Array
}

interface Model {
  finder: StemFinder
  weights: Record<Sender, Weights>
}

let made: Model | undefined

/** Unpacked by the first message: a background that only counts the time of replies wakes without it. */
function model(): Model {
  made ??= {
    finder: new StemFinder(unpackText(STEMS)),
    weights: {
      customer: new Weights(CUSTOMER_WEIGHTS, BUCKETS, headsOf('customer')),
      operator: new Weights(OPERATOR_WEIGHTS, BUCKETS, headsOf('operator')),
    },
  }
  return made
}

export const thresholdOf = (head: string): number => (THRESHOLDS as Thresholds)[head] ?? 0.5

/** Weighs a message against every label of its sender. */
export function readMessage(text: string, from: Sender): Reading {
  const folded = fold(text)
  const features = featuresOf(folded, model().finder.find(folded.key, tonguesIn(text, folded)))
  const values = valuesOf(features)
  return { folded, features, values, likely: model().weights[from].likely(features.bucket, values) }
}

/** What the feature at a place of the reading says for a head. */
export function saysFor({ features, values }: Reading, from: Sender, at: number, head: number): number {
  return model().weights[from].weight(features.bucket[at] ?? 0, head) * (values[at] ?? 0)
}
