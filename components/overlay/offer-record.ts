import { formatNumber } from '../language/format'
import type { Offer } from './coach-view'
import type { Wording } from './overlay-words'

/** "sold 14 of 41", or that they are too few to say, and whether a picture goes with it; nothing where it was never used. */
export function recordText(offer: Pick<Offer, 'sold' | 'used' | 'picture'>, wording: Wording): string {
  const record = soldText(offer, wording)
  return [offer.picture ? wording.words.coach.withPicture : '', record].filter(Boolean).join(' · ')
}

function soldText({ sold, used }: Pick<Offer, 'sold' | 'used'>, { words, language }: Wording): string {
  const { coach } = words
  if (sold) return coach.sold(formatNumber(sold.won, language), formatNumber(sold.of, language))
  return used === 0 ? '' : coach.usedFew(used)
}
