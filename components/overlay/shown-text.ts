import { piecesOf } from '@/sales/placeholders'
import type { Wording } from './overlay-words'

/** A reply's text as it is read before it is inserted: known places filled, open ones by their names, "[Price]". */
export function shownText(
  text: string,
  values: Readonly<Record<string, string>>,
  { coach }: Pick<Wording['words'], 'coach'>,
): string {
  const known: Record<string, string> = coach.placeholders
  return piecesOf(text, values)
    .map(({ kind, text: piece }) => (kind === 'missing' ? `[${known[piece] ?? piece}]` : piece))
    .join('')
}
