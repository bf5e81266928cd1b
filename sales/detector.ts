import type { Label, Sender } from './labels'
import { borneOf, groupsOf } from './language/groups'
import { labelsOf } from './language/heads'
import { type Reading, readMessage, thresholdOf } from './language/model'
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

const SPEAKS = /[\p{L}\p{N}]/u

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
  if (!SPEAKS.test(text)) return []
  const reading = readMessage(text, from)
  const labels = labelsOf(from)
  return headsBorne(reading, from, thresholdOf)
    .map((head) => ({
      label: labels[head] as Label,
      score: reading.likely[head] ?? 0,
      spans: decidingWords(reading, from, head),
    }))
    .concat(from === 'customer' ? plainlySaid(reading) : [])
    .filter((one, index, all) => all.findIndex(({ label }) => label === one.label) === index)
    .flatMap((one, _, all) => [one, ...impliedBy(one, all)])
    .sort((a, b) => b.score - a.score)
}

/** How much of the certainty that a card needs is enough to take the temperature of a whole conversation. */
const LEANING = 0.6

/**
 * The labels that a message bears or leans to. Too unsure to be shown; but a conversation is judged by all of its
 * messages together, where a meaning missed weighs as much as one too many.
 */
export function leanings(text: string, from: Sender): Label[] {
  if (!SPEAKS.test(text)) return []
  const reading = readMessage(text, from)
  const borne = headsBorne(reading, from, leaningOf).map((head) => labelsOf(from)[head] as Label)
  return from === 'customer' ? [...borne, ...plainlySaid(reading).map(({ label }) => label)] : borne
}

/** That a message bears some label of a group may be unsure; which of them it is, less so. */
const leaningOf = (name: string) =>
  thresholdOf(name) * (name.startsWith('any:') ? LEANING : Math.sqrt(LEANING))

const headsBorne = ({ likely }: Reading, from: Sender, thresholds: (name: string) => number): number[] =>
  groupsOf(from).flatMap((group) => borneOf(group, labelsOf(from), likely, thresholds))

/** What is said in so many words, whatever the model makes of the rest; it comes last, and so gives way. */
function plainlySaid({ folded }: Reading): Detection[] {
  return sayingsIn(folded).map(({ label, span }) => ({ label, score: PLAIN, spans: [span] }))
}

function impliedBy(one: Detection, all: readonly Detection[]): Detection[] {
  const label = IMPLIES[one.label]
  return label === undefined || all.some((other) => other.label === label) ? [] : [{ ...one, label }]
}
