import type { Label, Sender } from './labels'
import { borneOf, groupsOf } from './language/groups'
import { labelsOf } from './language/heads'
import { readMessage, thresholdOf } from './language/model'
import { sayingsIn } from './language/plain-sayings'
import { decidingWords, type Span } from './language/spans'

/** A meaning found in a message: how sure (0 to 1), and the words that decided, as UTF-16 offsets into the text. */
export interface Detection {
  label: Label
  score: number
  spans: Span[]
}

/** As sure as most of what the model finds; measured on the training part, nine in ten are right. */
const PLAIN = 0.9

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
    .concat(from === 'customer' ? plainlySaid(text) : [])
    .filter((one, index, all) => all.findIndex(({ label }) => label === one.label) === index)
    .flatMap((one, _, all) => [one, ...impliedBy(one, all)])
    .sort((a, b) => b.score - a.score)
}

/** What is said in so many words, whatever the model makes of the rest; it comes last, and so gives way. */
function plainlySaid(text: string): Detection[] {
  return sayingsIn(text).map(({ label, span }) => ({ label, score: PLAIN, spans: [span] }))
}

function impliedBy(one: Detection, all: readonly Detection[]): Detection[] {
  const label = IMPLIES[one.label]
  return label === undefined || all.some((other) => other.label === label) ? [] : [{ ...one, label }]
}
