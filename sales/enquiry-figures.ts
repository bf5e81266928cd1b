import type { ValuedOutcome } from './daily-figures'
import type { TracedEnquiry } from './enquiry-timeline'

/** What a row of the enquiries CSV says of the times, the messages and the outcome. */
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

export function enquiryRow(_enquiry: TracedEnquiry<ValuedOutcome>): EnquiryRow {
  throw new Error('not yet')
}
