import { authorOf, type LabelledMessage, type Prompt, promptsOf } from './labelled-message'
import { measureReply, measureWait } from './service-level'
import type { WorkingHours } from './working-hours'

/** Within so much working time the reply must make its closing move: definitions, "Buying signal caught". */
export const CATCH_MS = 5 * 60_000

interface Options {
  hours: WorkingHours
  /** When an order closed the enquiry; `null` while none did. */
  orderedAt: number | null
  now: number
}

export interface BuyingSignal {
  at: number
  /** Who replied to it; `null` while nobody did. */
  by: 'me' | 'teammate' | null
  /** `null`: still to be caught. */
  caught: boolean | null
}

/**
 * The buying signals of one enquiry, in order. Caught: the next message of a person came within 5 minutes of
 * working time and makes a closing move, or an order was recorded afterwards. Instants in epoch milliseconds.
 */
export function buyingSignals(messages: readonly LabelledMessage[], options: Options): BuyingSignal[] {
  return promptsOf(messages, 'signal:').map((prompt) => ({
    at: prompt.asked.at,
    by: authorOf(prompt),
    caught: isCaught(prompt, options),
  }))
}

function isCaught({ asked, reply }: Prompt, { hours, orderedAt, now }: Options): boolean | null {
  if (orderedAt !== null && orderedAt >= asked.at) return true
  if (!reply) return measureWait(asked, now, CATCH_MS, hours).missed ? false : null
  // Asked and answered off-hours is not judged by time, as with the SLA: then the move alone decides.
  const inTime = measureReply(asked, reply, CATCH_MS, hours).met !== false
  return inTime && reply.labels.includes('move:close')
}
