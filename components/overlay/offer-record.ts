import { formatNumber } from '../language/format'
import type { Offer } from './coach-view'
import type { Wording } from './overlay-words'

/** "sold 14 of 41", or that they are too few to say. */
export function recordText(
  { sold, used }: Pick<Offer, 'sold' | 'used'>,
  { words, language }: Wording,
): string {
  const { coach } = words
  if (sold) return coach.sold(formatNumber(sold.won, language), formatNumber(sold.of, language))
  return used === 0 ? coach.tooFew : coach.usedFew(used)
}
