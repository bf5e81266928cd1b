import { isObjection, isSignal, type Label, type Sender } from './labels'
import { labelsOf, type Reading, readMessage, thresholdOf } from './language/model'
import { decidingWords, type Span } from './language/spans'

/** A meaning found in a message: how sure (0 to 1), and the words that decided, as UTF-16 offsets into the text. */
export interface Detection {
  label: Label
  score: number
  spans: Span[]
}

/**
 * What a chat message means, in Georgian (either script), Russian (either script), English or a mixture. Most
 * messages mean nothing and give []. Reads at most the first 2,000 characters; never throws.
 */
export function detect(text: string, from: Sender): Detection[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  const reading = readMessage(text, from)
  return labelsOf(from)
    .map((label, head) => ({ label, head, score: reading.likely[head] ?? 0 }))
    .filter(({ label, score }) => score >= thresholdOf(label) && passes(reading, from, label))
    .sort((a, b) => b.score - a.score)
    .map(({ label, head, score }) => ({ label, score, spans: decidingWords(reading, from, head) }))
}

/** A label of a group counts only where the message seems to bear any label of that group at all. */
function passes({ likely }: Reading, from: Sender, label: Label): boolean {
  const first = labelsOf(from).length
  if (from === 'operator') return (likely[first] ?? 0) >= thresholdOf('gate:move')
  const [signal, objection, any] = [likely[first] ?? 0, likely[first + 1] ?? 0, likely[first + 2] ?? 0]
  if (any < thresholdOf('gate:any')) return false
  if (isSignal(label)) return signal >= thresholdOf('gate:signal')
  if (isObjection(label)) return objection >= thresholdOf('gate:objection')
  return true
}
