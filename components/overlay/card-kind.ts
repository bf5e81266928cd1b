import { isComplete } from '@/sales/order-pieces'
import type { CoachCardView } from './coach-view'
import type { Wording } from './overlay-words'

/** What the card is, in a line: "Objection: too expensive". */
export function cardKind({ kind, label, pieces }: CoachCardView, { words }: Wording): string {
  const { coach } = words
  if (kind === 'signal') return pieces !== null && isComplete(pieces) ? coach.signalReady : coach.signal
  const what = label.slice(label.indexOf(':') + 1)
  return kind === 'objection'
    ? coach.objection(coach.objections[what as keyof typeof coach.objections])
    : coach.escalation(coach.escalations[what as keyof typeof coach.escalations])
}
