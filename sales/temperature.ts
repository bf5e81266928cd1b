import { detect } from './detector'
import { isLost, isObjection, isSignal, type Sender } from './labels'
import { answers, chooses } from './language/interest'

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
  return temperatureOf(
    turns.map(({ from, text }) => ({ from, text, labels: detect(text, from).map(({ label }) => label) })),
  )
}

/**
 * The same for turns whose meanings are known. Hot: a decisive signal, or two different signals, and neither a
 * lost deal nor "I'll think about it" after them. Warm: another signal, an objection that still talks, or a
 * customer who compares, chooses, or answers a question. Else cold.
 */
export function temperatureOf(turns: readonly LabelledTurn[]): Temperature {
  let now: Temperature = 'cold'
  let signals = new Set<string>()
  let asked = false
  for (const turn of turns) {
    if (turn.from === 'operator') {
      asked = turn.labels.includes('move:qualify') || (turn.text?.includes('?') ?? false)
      continue
    }
    if (isOff(turn.labels)) {
      now = 'cold'
      signals = new Set()
    } else {
      for (const label of turn.labels.filter(isSignal)) signals.add(label)
      now = warmer(now, afterTurn(turn, signals, asked))
    }
    asked = false
  }
  return now
}

const isOff = (labels: readonly string[]) => labels.some(isLost) || labels.includes('objection:later')

function afterTurn({ labels, text = '' }: LabelledTurn, signals: Set<string>, asked: boolean): Temperature {
  if (signals.size > 1 || DECISIVE.some((label) => signals.has(label))) return 'hot'
  const warm = signals.size > 0 || labels.some(isObjection) || chooses(text) || (asked && answers(text))
  return warm ? 'warm' : 'cold'
}

const ORDER: readonly Temperature[] = ['cold', 'warm', 'hot']
const warmer = (a: Temperature, b: Temperature): Temperature => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b)
