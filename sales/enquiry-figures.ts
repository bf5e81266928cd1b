import type { ValuedOutcome } from './conversation-figures'
import type { TracedEnquiry, TracedSpan } from './enquiry-timeline'

/** What a row of the enquiries CSV says of the times, the messages and the outcome; `null` is "not known". */
export interface EnquiryRow {
  openedAt: number
  offHours: boolean
  firstResponseMs: number | null
  firstResponseWorkingMs: number | null
  firstResponseMet: boolean | null
  responses: number
  responseMeanMs: number | null
  responseWorkingMeanMs: number | null
  messagesIn: number
  messagesOut: number
  outcome: 'order' | 'lost' | null
  lostReason: string | null
  orderValue: number | null
  currency: string | null
  lastMessageAt: number
}

/**
 * One enquiry's figures, in milliseconds. As in the daily figures, a reply read as `bound` gives no time and one
 * that fell wholly outside working hours no working time; a first wait that has passed its limit is not met.
 */
export function enquiryRow(enquiry: TracedEnquiry<ValuedOutcome>): EnquiryRow {
  const { openedAt, offHours, firstResponse, responses, waiting, closedBy } = enquiry
  const times = responses.filter(isTime)
  const judged = times.filter((span) => !span.offTheClock)
  const first = firstResponse && isTime(firstResponse) ? firstResponse : null
  const missedFirst = waiting?.kind === 'first' && waiting.missed ? false : null
  return {
    openedAt,
    offHours,
    firstResponseMs: first?.wallMs ?? null,
    firstResponseWorkingMs: first && !first.offTheClock ? first.workingMs : null,
    firstResponseMet: firstResponse ? firstResponse.met : missedFirst,
    responses: responses.length,
    responseMeanMs: mean(times.map((span) => span.wallMs)),
    responseWorkingMeanMs: mean(judged.map((span) => span.workingMs)),
    messagesIn: enquiry.messagesIn,
    messagesOut: enquiry.messagesOut,
    outcome: closedBy?.kind ?? null,
    lostReason: closedBy?.reason ?? null,
    orderValue: closedBy?.money?.value ?? null,
    currency: closedBy?.money?.currency ?? null,
    lastMessageAt: enquiry.lastMessageAt,
  }
}

function isTime(span: TracedSpan): boolean {
  return span.precision !== 'bound'
}

function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
