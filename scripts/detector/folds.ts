import type { Sender } from '@/sales/labels'
import { headsOf } from '@/sales/language/heads'
import { Weights } from '@/sales/language/packed'
import { BUCKETS } from '@/sales/language/places'
import type { StemFinder } from '@/sales/language/stems'
import type { Line } from './corpus'
import { exampleOf } from './examples'
import { packModel } from './pack-model'
import { trainSender } from './train-sender'

/** A message, how likely each head is by a model that was trained on other authors only, and its fold. */
export interface Scored {
  line: Line
  likely: Float64Array
  fold: number
}

const FOLDS = 5

/** Reads every line of a sender by a model that has seen no word of its author. */
export function crossScored(
  lines: readonly Line[],
  from: Sender,
  finder: StemFinder,
  most: number,
): Scored[] {
  const own = lines.filter((line) => line.from === from)
  const foldOf = foldsOf(own)
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = own.filter(({ author }) => foldOf.get(voiceOf(author)) !== fold)
    const held = own.filter(({ author }) => foldOf.get(voiceOf(author)) === fold)
    const packed = packModel(trainSender(others, from, finder, most), from)
    const weights = new Weights(packed, BUCKETS, headsOf(from))
    return held.map((line) => ({ line, fold, likely: likelyOf(line, from, finder, weights) }))
  }).flat()
}

function likelyOf(line: Line, from: Sender, finder: StemFinder, weights: Weights): Float64Array {
  const { places, values } = exampleOf({ ...line, weight: 1 }, from, finder)
  return weights.likely(places, values)
}

/**
 * Deals the voices to the folds, the one who wrote most first, always to the emptiest. A voice is an author in all the
 * languages that he wrote: his scenes are the same in each, so that one would betray the other.
 */
function foldsOf(lines: readonly Line[]): Map<string, number> {
  const written = new Map<string, number>()
  for (const { author } of lines) written.set(voiceOf(author), (written.get(voiceOf(author)) ?? 0) + 1)
  const held = new Map<boolean, number[]>()
  const foldOf = new Map<string, number>()
  const dealt = [...written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  for (const [voice, count] of dealt) {
    const folds = held.get(isDrill(voice)) ?? Array.from({ length: FOLDS }, () => 0)
    const fold = folds.indexOf(Math.min(...folds))
    folds[fold] = (folds[fold] ?? 0) + count
    held.set(isDrill(voice), folds)
    foldOf.set(voice, fold)
  }
  return foldOf
}

const voiceOf = (author: string) => author.replace(/^(?:ka-Latn|ka|ru|en)-/, '')

/**
 * Drills were written label by label, in rare trades, as briefly or roundabout as can be, or to be hard; the others as
 * the messages of one shopper's life.
 */
export const isDrill = (author: string) =>
  /wording|sideways|voices|doubts|objections|called-off|forms|odd-shops|terse|days|counter|chatter/.test(
    author,
  )
