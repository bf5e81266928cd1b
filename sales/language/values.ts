import type { Features } from './places'

/** How much all the letters and words of a message weigh together, beside one for each concept. */
const LETTERS = 13

/** What each feature counts: a concept one, letters and words less the more of them there are. */
export function valuesOf(features: Features): Float32Array {
  const count = features.bucket.length
  const share = LETTERS / Math.sqrt(Math.max(80, count - features.letters))
  return new Float32Array(count).fill(1, 0, features.letters).fill(share, features.letters)
}
