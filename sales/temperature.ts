import { type Cue, cuesOf, leantTo } from './cues'
import { isLost, isObjection, isSignal, type Sender } from './labels'

export type Temperature = 'hot' | 'warm' | 'cold'

/** A turn with its labels and cues, corrections already obeyed. */
export interface LabelledTurn {
  from: Sender
  labels: readonly string[]
}

const DECISIVE = ['signal:order', 'signal:contact', 'signal:reserve', 'signal:visit']

/** How near to buying a customer is after all that was said (rules of LABELS: hot, warm, cold). */
export function temperature(turns: readonly { from: Sender; text: string }[]): Temperature {
  return temperatureOf(turns.map(({ from, text }) => ({ from, labels: cuesOf(text, from) })))
}

/**
 * The same for turns whose meanings are known. Hot: a decisive signal, a yes to "shall I place the order?", or two
 * different signals, and neither a lost deal nor "I'll think about it" after them. Warm: another signal, an objection
 * that still talks, or a customer who compares, chooses, or answers a question, unless he speaks of an order that was
 * placed before. Else cold.
 */
export function temperatureOf(turns: readonly LabelledTurn[]): Temperature {
  const said: Said = { now: 'cold', signals: new Set(), looks: false, placed: false, offers: false }
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
  /** He offers work or goods: he buys nothing. */
  offers: boolean
}

function take(said: Said, turn: LabelledTurn, before: LabelledTurn | undefined): void {
  const looks = tells(turn, 'cue:browses')
  said.looks ||= looks
  said.placed ||= tells(turn, 'cue:placed')
  said.offers ||= tells(turn, 'cue:offers')
  if (said.offers) said.now = 'cold'
  else weigh(said, turn, before, looks)
}

function weigh(said: Said, turn: LabelledTurn, before: LabelledTurn | undefined, looks: boolean): void {
  const labels = leantTo(turn.labels).filter((label) => !isOnlyToSee(label, turn, before))
  if (isOff(labels) || (looks && said.now === 'warm')) said.now = 'cold'
  if (isOff(labels)) said.signals.clear()
  else {
    if (isAgreed(turn, before)) said.signals.add('signal:order')
    for (const label of labels.filter(isSignal)) said.signals.add(label)
    said.now = warmer(said.now, afterTurn(said, turn, asksNow(before)))
  }
}

const tells = ({ labels }: LabelledTurn, cue: Cue) => labels.includes(cue)

/** Whoever agrees to "shall I place the order?", or to "59 in cash at the door, right?", orders. */
function isAgreed(turn: LabelledTurn, before: LabelledTurn | undefined): boolean {
  const said = before?.from === 'operator' ? leantTo(before.labels) : []
  return (said.includes('move:close') || said.includes('move:cod-confirm')) && tells(turn, 'cue:agrees')
}

/** "Yes, send it" to an offer of photos or a video. */
const isOnlyToSee = (label: string, turn: LabelledTurn, before: LabelledTurn | undefined) =>
  label === 'signal:order' && tells(turn, 'cue:agrees') && before !== undefined && tells(before, 'cue:shows')

const asksNow = (turn: LabelledTurn | undefined) =>
  turn?.from === 'operator' && (tells(turn, 'cue:asks') || turn.labels.includes('move:qualify'))

/** "Keep it for me, I'll ask my wife" puts nothing off: only what is said after a decisive signal does. */
const isOff = (labels: readonly string[]) =>
  labels.some(isLost) ||
  (labels.includes('objection:later') && !DECISIVE.some((label) => labels.includes(label)))

function afterTurn({ signals, looks, placed }: Said, turn: LabelledTurn, asked: boolean): Temperature {
  if (signals.size > 1 || DECISIVE.some((label) => signals.has(label))) return 'hot'
  const answered = asked && !looks && tells(turn, 'cue:answers')
  const interested = !placed && (tells(turn, 'cue:chooses') || answered)
  return signals.size > 0 || leantTo(turn.labels).some(isObjection) || interested ? 'warm' : 'cold'
}

const ORDER: readonly Temperature[] = ['cold', 'warm', 'hot']
const warmer = (a: Temperature, b: Temperature): Temperature => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b)
