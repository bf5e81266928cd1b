import type { Folded } from './fold'

/** The languages of the lexicon, in the order of its lines. A stem is of the one in whose script it is written. */
export const TONGUES = ['ka', 'ru', 'en'] as const

const [KA, RU, EN] = [1, 2, 4]
const ANY = KA | RU | EN
const SPACE = 32

/**
 * For each character of a key the tongues in which the word there can be, as bits in the order of `TONGUES`. One key
 * is written for all scripts, so that "da" would else be the Russian yes in every Georgian "and".
 */
export function tonguesIn(text: string, { key, at, georgian }: Folded): Uint8Array {
  const latin = georgian ? KA | EN : RU | EN
  const tongues = new Uint8Array(key.length)
  for (let where = key.length - 1, next = ANY; where >= 0; where -= 1) {
    if (key.charCodeAt(where) !== SPACE) next = tonguesOf(text.charCodeAt(at[where] ?? 0), latin)
    tongues[where] = next
  }
  return tongues
}

/** Numbers and marks are of every tongue. */
function tonguesOf(code: number, latin: number): number {
  if (code < 65) return ANY
  if (code < 0x0400) return latin
  if (code < 0x0530) return RU
  return (code >= 0x10a0 && code <= 0x10ff) || (code >= 0x1c90 && code <= 0x1cbf) ? KA : ANY
}
