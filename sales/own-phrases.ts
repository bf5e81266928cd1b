import type { Detection } from './detector'
import type { Label, Sender } from './labels'
import { type Folded, fold } from './language/fold'

/** A phrase of the shop's own for a label: whoever writes it means that. */
export interface OwnPhrase {
  label: Label
  text: string
}

/** Shorter keys would be found inside of everything. */
const SHORTEST = 3

/**
 * The labels that a text bears by the shop's own phrases, in whichever script and spelling. A phrase must begin
 * at a word and may end within one, as Georgian and Russian words bear their endings behind.
 */
export function ownPhrasesIn(
  { text, from }: { text: string; from: Sender },
  phrases: readonly OwnPhrase[],
): Detection[] {
  const own = phrases.filter(({ label }) => (from === 'operator') === label.startsWith('move:'))
  if (own.length === 0) return []
  const folded = fold(text)
  return own.flatMap(({ label, text: phrase }): Detection[] => {
    const span = spanOf(folded, phrase)
    return span ? [{ label, score: 1, spans: [span] }] : []
  })
}

/** Too little is left of it once it is folded: it would stand in every second message. */
export function isTooShort(phrase: string): boolean {
  return keyOf(phrase).replace(/[^a-z]/g, '').length < SHORTEST
}

const keyOf = (phrase: string) => fold(phrase).key.trim()

function spanOf({ key, at, to }: Folded, phrase: string): [number, number] | null {
  const wanted = keyOf(phrase)
  if (wanted.length < SHORTEST) return null
  const found = key.indexOf(` ${wanted}`)
  if (found < 0) return null
  const [start, end] = [at[found + 1], to[found + wanted.length]]
  return start === undefined || end === undefined ? null : [start, end]
}
