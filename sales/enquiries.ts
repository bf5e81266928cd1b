import { traceEnquiries } from './enquiry-timeline'
import type { Outcome, Rules, Span } from './timing-rules'
import type { TracedEnquiry, TracerMessage } from './traced-enquiry'

export type { Outcome, Rules, Span } from './timing-rules'

export type TimedMessage = {
  at: number
  seq?: number
  from: 'customer' | 'operator' | 'automation'
  text?: string
  courtesy?: boolean
  precision?: 'exact' | 'minute' | 'bound'
}
export type EnquiryTiming = {
  openedAt: number
  openedBy: 'customer' | 'operator'
  offHours: boolean
  firstResponse: Span | null
  responses: (Span & { afterSilence: boolean })[]
  waiting: { since: number; wallMs: number; workingMs: number; missed: boolean } | null
}

/**
 * The times of every enquiry of one conversation, in milliseconds (definitions, "Response"). Messages may come
 * unsorted and repeated. Throws a RangeError for an unknown zone or unreadable working hours.
 */
export function measureEnquiries(
  messages: TimedMessage[],
  outcomes: Outcome[],
  rules: Rules,
  now: number,
): EnquiryTiming[] {
  return traceEnquiries(messages.map(toTracer), outcomes, rules, now).map(toTiming)
}

/** Whose hand it was matters to credit only, not to time. */
function toTracer({ from, ...message }: TimedMessage): TracerMessage {
  return { ...message, author: from === 'operator' ? 'me' : from }
}

function toTiming({ openedAt, openedBy, offHours, ...traced }: TracedEnquiry): EnquiryTiming {
  const { firstResponse, responses, waiting } = traced
  return {
    openedAt,
    openedBy,
    offHours,
    firstResponse: firstResponse && toSpan(firstResponse),
    responses: responses.map((span) => ({ ...toSpan(span), afterSilence: span.afterSilence })),
    waiting: waiting && toWaiting(waiting),
  }
}

function toSpan({ wallMs, workingMs, met }: Span): Span {
  return { wallMs, workingMs, met }
}

function toWaiting({ since, wallMs, workingMs, missed }: NonNullable<EnquiryTiming['waiting']>) {
  return { since, wallMs, workingMs, missed }
}
