import type { Author, Precision } from './platform'
import type { Outcome, Span } from './timing-rules'

/** A message as the tracer takes it. `dismisses`: no message, but "No reply needed", closed by hand at `at`. */
export interface TracerMessage {
  at: number
  seq?: number
  author: Author
  key?: string
  text?: string
  courtesy?: boolean
  precision?: Precision
  dismisses?: true
}

/** One answered wait. `precision` is the worse of its two ends. */
export interface TracedSpan extends Span {
  startedAt: number
  answeredAt: number
  author: 'me' | 'teammate'
  precision: Precision
  /** No working second passed and it was asked outside working hours: stays out of working-time averages. */
  offTheClock: boolean
}
export interface TracedResponse extends TracedSpan {
  afterSilence: boolean
}

/** A wait without an answer. `until`: the instant at which the next enquiry cut it off; `null`: waits now. */
export interface TracedWait {
  since: number
  until: number | null
  kind: 'first' | 'later'
  precision: Precision
  wallMs: number
  workingMs: number
  missed: boolean
  afterSilence: boolean
}

export interface TracedEnquiry<O extends Outcome = Outcome> {
  openedAt: number
  openedBy: 'customer' | 'operator'
  offHours: boolean
  firstResponse: TracedSpan | null
  responses: TracedResponse[]
  waiting: TracedWait | null
  /** The outcome that closed it, as it was given. */
  closedBy: O | null
  /** The first message of a person after it opened; whoever wrote it has the credit for the enquiry. */
  firstReply: { at: number; author: 'me' | 'teammate' } | null
  /** The first wait that was closed by hand. */
  dismissedAt: number | null
  /** An automatic answer came in the first wait. */
  automaticAnswer: boolean
  /** Of the customer or a person; automation is none. */
  lastMessageAt: number
  messagesIn: number
  messagesOut: number
  /** Key of the customer's message that opened it. */
  openingKey: string | null
  /** Keys of all its messages, automation too, in order; an operator's opening message comes first. */
  keys: string[]
}
