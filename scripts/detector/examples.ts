import type { Label, Sender } from '@/sales/labels'
import { groupsOf } from '@/sales/language/groups'
import { labelsOf } from '@/sales/language/heads'
import type { StemFinder } from '@/sales/language/stems'
import type { Line } from './corpus'
import { CYRILLIC_WAYS, GEORGIAN_WAYS, latiniseGeorgian, latiniseRussian } from './latinise'
import { seeded, seedOf } from './random'
import type { Example } from './regression'
import { halfKnown, shownBy } from './shown'

/** A text with the labels that it bears, before it is turned into features. */
export interface Said {
  text: string
  labels: readonly Label[]
  weight: number
  /** Some of its words are to be read as words never seen before. */
  halfKnown?: boolean
}

/** What the heads of a sender's model answer: each label, and then for each group "any of it?" as its gate. */
export function questionsOf(from: Sender): ((labels: readonly Label[]) => boolean)[] {
  const each = labelsOf(from).map((label) => (borne: readonly Label[]) => borne.includes(label))
  const gates = groupsOf(from).map(
    ({ has }) =>
      (borne: readonly Label[]) =>
        borne.some(has),
  )
  return [...each, ...gates]
}

export function exampleOf(said: Said, from: Sender, finder: StemFinder): Example {
  const truth = Uint8Array.from(questionsOf(from), (asks) => Number(asks(said.labels)))
  const shows = said.halfKnown ? halfKnown(said.text, finder) : shownBy(said.text, finder)
  return { ...shows, truth, weight: said.weight }
}

/** Every line as it was written, half known, in another script, with a slip of the finger, and joined to another one. */
export function augmented(lines: readonly Line[], random: () => number): Said[] {
  const said = lines.flatMap((line) => variants(line, seeded(seedOf(line.text))))
  const joined = lines.flatMap((line) => joinedTo(line, lines, random))
  return [...said, ...joined]
}

function variants({ text, lang, labels }: Line, random: () => number): Said[] {
  const way = Math.floor(random() * 24)
  const typed =
    lang === 'ka' ? latiniseGeorgian(text, way % GEORGIAN_WAYS) : latiniseRussian(text, way % CYRILLIC_WAYS)
  return [
    { text, labels, weight: 1 },
    { text, labels, weight: 0.5, halfKnown: true },
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
