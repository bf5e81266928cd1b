import { leanings } from './detector'
import { isLost, isObjection, isSignal, type Sender } from './labels'
import { agrees, answers, browses, chooses, speaksOfPlaced } from './language/interest'

export type Temperature = 'hot' | 'warm' | 'cold'

/** A turn with what it means, corrections already obeyed. */
export interface LabelledTurn {
  from: Sender
  labels: readonly string[]
  /** Where it is known, comparing, choosing and answering warm the conversation too. */
  text?: string
}

const DECISIVE = ['signal:order', 'signal:contact', 'signal:reserve', 'signal:visit']

/** How near to buying a customer is after all that was said (rules of LABELS: hot, warm, cold). */
export function temperature(turns: readonly { from: Sender; text: string }[]): Temperature {
  return temperatureOf(turns.map(({ from, text }) => ({ from, text, labels: leanings(text, from) })))
}

/**
 * The same for turns whose meanings are known. Hot: a decisive signal, a yes to "shall I place the order?", or two
 * different signals, and neither a lost deal nor "I'll think about it" after them. Warm: another signal, an objection
 * that still talks, or a customer who compares, chooses, or answers a question, unless he speaks of an order that was
 * placed before. Else cold.
 */
export function temperatureOf(turns: readonly LabelledTurn[]): Temperature {
  const said: Said = { now: 'cold', signals: new Set(), looks: false, placed: false }
  turns.forEach((turn, at) => {
    if (turn.from === 'customer') take(said, turn, turns[at - 1])
  })
  return said.now
}

/** What the customer's turns have come to so far. */
interface Said {
  now: Temperature
  signals: Set<string>
  /** He has said that he only looks: his answers are courtesy. */
  looks: boolean
  /** He speaks of an order that was placed before: neither answers nor choices are about a new one. */
  placed: boolean
}

function take(said: Said, turn: LabelledTurn, before: LabelledTurn | undefined): void {
  const { text = '' } = turn
  const looks = browses(text)
  said.looks ||= looks
  said.placed ||= speaksOfPlaced(text)
  if (isOff(turn.labels) || (looks && said.now === 'warm')) said.now = 'cold'
  if (isOff(turn.labels)) said.signals.clear()
  else {
    for (const label of meantBy(turn, before).filter(isSignal)) said.signals.add(label)
    said.now = warmer(said.now, afterTurn(said, turn, asks(before)))
  }
}

/** Whoever agrees to "shall I place the order?" orders. */
function meantBy({ labels, text = '' }: LabelledTurn, before: LabelledTurn | undefined): readonly string[] {
  const offered = before?.from === 'operator' && before.labels.includes('move:close')
  return offered && agrees(text) ? [...labels, 'signal:order'] : labels
}

const asks = (turn: LabelledTurn | undefined) =>
  turn?.from === 'operator' && (turn.labels.includes('move:qualify') || (turn.text?.includes('?') ?? false))

const isOff = (labels: readonly string[]) => labels.some(isLost) || labels.includes('objection:later')

function afterTurn(
  { signals, looks, placed }: Said,
  { labels, text = '' }: LabelledTurn,
  asked: boolean,
): Temperature {
  if (signals.size > 1 || DECISIVE.some((label) => signals.has(label))) return 'hot'
  const interested = !placed && (chooses(text) || (asked && !looks && answers(text)))
  return signals.size > 0 || labels.some(isObjection) || interested ? 'warm' : 'cold'
}

const ORDER: readonly Temperature[] = ['cold', 'warm', 'hot']
const warmer = (a: Temperature, b: Temperature): Temperature => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b)
