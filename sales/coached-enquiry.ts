import { type BuyingSignal, buyingSignals } from './buying-signals'
import type { LabelledMessage } from './labelled-message'
import { type Objection, objectionsIn } from './objections'
import { isQualified, type Stage, stageOf } from './stages'
import { temperatureOf } from './temperature'
import type { WorkingHours } from './working-hours'

export interface CoachedEnquiry {
  stage: Stage
  temperature: 'hot' | 'warm' | 'cold'
  qualified: boolean
  signals: BuyingSignal[]
  objections: Objection[]
}

/** What one enquiry's messages mean for its sale (definitions, "Sale"), as of `now` in epoch milliseconds. */
export function coachEnquiry(
  messages: readonly LabelledMessage[],
  options: { hours: WorkingHours; orderedAt: number | null; now: number },
): CoachedEnquiry {
  return {
    stage: stageOf(messages, options.orderedAt !== null),
    temperature: temperatureOf(messages.flatMap(toTurn)),
    qualified: isQualified(messages),
    signals: buyingSignals(messages, options),
    objections: objectionsIn(messages),
  }
}

/** An automatic answer says nothing about how warm the customer is. */
function toTurn({ author, labels }: LabelledMessage) {
  if (author === 'automation') return []
  return [{ from: author === 'customer' ? ('customer' as const) : ('operator' as const), labels }]
}
