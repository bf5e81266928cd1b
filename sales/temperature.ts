import { detect } from './detector'
import { isLost, isObjection, isSignal, type Sender } from './labels'

export type Temperature = 'hot' | 'warm' | 'cold'

/** A turn with what it means, corrections already obeyed. */
export interface LabelledTurn {
  from: Sender
  labels: readonly string[]
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
 * customer who compares, chooses, or answers a qualifying question. Else cold.
 */
export function temperatureOf(turns: readonly LabelledTurn[]): Temperature {
  let now: Temperature = 'cold'
  let signals = new Set<string>()
  let asked = false
  for (const { from, text = '', labels } of turns) {
    if (from === 'operator') {
      asked = labels.includes('move:qualify')
      continue
    }
    if (isOff(labels)) {
      now = 'cold'
      signals = new Set()
    }
    for (const label of labels.filter(isSignal)) if (!isOff(labels)) signals.add(label)
    if (!isOff(labels)) now = warmer(now, afterTurn(labels, signals, asked && answers(text)))
    asked = false
  }
  return now
}

const isOff = (labels: readonly string[]) => labels.some(isLost) || labels.includes('objection:later')

function afterTurn(labels: readonly string[], signals: Set<string>, answered: boolean): Temperature {
  if (signals.size > 1 || DECISIVE.some((label) => signals.has(label))) return 'hot'
  return signals.size > 0 || labels.some(isObjection) || answered ? 'warm' : 'cold'
}

const answers = (text: string) => /[\p{L}\p{N}]{2}/u.test(text)

const ORDER: readonly Temperature[] = ['cold', 'warm', 'hot']
const warmer = (a: Temperature, b: Temperature): Temperature => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b)
