import {
  CUSTOMER_LABELS,
  isObjection,
  isSignal,
  type Label,
  OPERATOR_LABELS,
  type Sender,
} from '@/sales/labels'
import { featuresOf } from '@/sales/language/features'
import { fold } from '@/sales/language/fold'
import type { StemFinder } from '@/sales/language/stems'
import { valuesOf } from '@/sales/language/values'
import type { Line } from './corpus'
import { CYRILLIC_WAYS, GEORGIAN_WAYS, latiniseGeorgian, latiniseRussian } from './latinise'
import type { Example } from './regression'

/** A text with the labels that it bears, before it is turned into features. */
export interface Said {
  text: string
  labels: readonly Label[]
  weight: number
}

/** The heads of a sender's model: each label, and then the gates "any signal", "any objection", "anything". */
export function headsOf(from: Sender): ((labels: readonly Label[]) => boolean)[] {
  const labels: readonly Label[] = from === 'customer' ? CUSTOMER_LABELS : OPERATOR_LABELS
  const each = labels.map((label) => (borne: readonly Label[]) => borne.includes(label))
  const any = (borne: readonly Label[]) => borne.length > 0
  const gates = from === 'customer' ? [some(isSignal), some(isObjection), any] : [any]
  return [...each, ...gates]
}

const some = (is: (label: Label) => boolean) => (borne: readonly Label[]) => borne.some(is)

export function exampleOf(said: Said, from: Sender, finder: StemFinder): Example {
  const folded = fold(said.text)
  const features = featuresOf(folded, finder.find(folded.key))
  return {
    places: Int32Array.from(features.bucket),
    values: valuesOf(features),
    truth: Uint8Array.from(headsOf(from), (head) => Number(head(said.labels))),
    weight: said.weight,
  }
}

/** Every line as it was written, in another script, with a slip of the finger, and joined to another one. */
export function augmented(lines: readonly Line[], random: () => number): Said[] {
  const said = lines.flatMap((line) => variants(line, random))
  const joined = lines.flatMap((line) => joinedTo(line, lines, random))
  return [...said, ...joined]
}

function variants({ text, lang, labels }: Line, random: () => number): Said[] {
  const way = Math.floor(random() * 24)
  const typed =
    lang === 'ka' ? latiniseGeorgian(text, way % GEORGIAN_WAYS) : latiniseRussian(text, way % CYRILLIC_WAYS)
  return [
    { text, labels, weight: 1 },
    { text: slipped(typed, random), labels, weight: 0.6 },
    { text: slipped(slipped(text, random), random), labels, weight: 0.4 },
  ]
}

/** Drops, doubles or swaps a letter, or loses the punctuation. */
function slipped(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length)
  const kind = random()
  if (kind < 0.35) return text.slice(0, at) + text.slice(at + 1)
  if (kind < 0.5) return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
  if (kind < 0.8) return text.replace(/[.,!?]/g, '')
  return text
}

function joinedTo(line: Line, lines: readonly Line[], random: () => number): Said[] {
  if (random() > 0.5) return []
  const other = lines[Math.floor(random() * lines.length)]
  if (!other || other.lang !== line.lang || line.labels.some((label) => label.startsWith('lost'))) return []
  if (line.labels.length + other.labels.length === 0 || other.labels.some((l) => l.startsWith('lost')))
    return []
  return [
    {
      text: `${line.text} ${other.text}`,
      labels: [...new Set([...line.labels, ...other.labels])],
      weight: 0.4,
    },
  ]
}
