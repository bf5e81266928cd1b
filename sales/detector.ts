import type { Label, Sender } from './labels'
import { borneOf, groupsOf } from './language/groups'
import { labelsOf, readMessage, thresholdOf } from './language/model'
import { decidingWords, type Span } from './language/spans'

/** A meaning found in a message: how sure (0 to 1), and the words that decided, as UTF-16 offsets into the text. */
export interface Detection {
  label: Label
  score: number
  spans: Span[]
}

/** A deal off for a stated ground bears the objection too: a prepared answer may still save it. */
const IMPLIES: Partial<Record<Label, Label>> = {
  'lost:price': 'objection:price',
  'lost:delivery': 'objection:delivery',
}

/**
 * What a chat message means, in Georgian (either script), Russian (either script), English or a mixture. Most
 * messages mean nothing and give []. Reads at most the first 2,000 characters; never throws.
 */
export function detect(text: string, from: Sender): Detection[] {
  if (!/[\p{L}\p{N}]/u.test(text)) return []
  const reading = readMessage(text, from)
  const labels = labelsOf(from)
  return groupsOf(from)
    .flatMap((group) => borneOf(group, labels, reading.likely, thresholdOf))
    .map((head) => ({
      label: labels[head] as Label,
      score: reading.likely[head] ?? 0,
      spans: decidingWords(reading, from, head),
    }))
    .flatMap((one, _, all) => [one, ...impliedBy(one, all)])
    .sort((a, b) => b.score - a.score)
}

function impliedBy(one: Detection, all: readonly Detection[]): Detection[] {
  const label = IMPLIES[one.label]
  return label === undefined || all.some((other) => other.label === label) ? [] : [{ ...one, label }]
}
