import type { Outcome, Rules } from './enquiries'
import type { TracedEnquiry } from './enquiry-timeline'
import type { Author, Platform } from './platform'
import type { QuantileSketch } from './quantile-sketch'
import type { PeriodFigures } from './scorecard'

export interface ReplyFigures {
  wall: QuantileSketch
  working: QuantileSketch
  met: number
  missed: number
  readAs: { exact: number; minute: number; bound: number }
}

/** One day's counts, sums and sketches: plain data that adds up. */
export interface DayFigures {
  enquiries: number
  openedByOperator: number
  replied: number
  unanswered: number
  first: ReplyFigures
  later: ReplyFigures
  offHours: { count: number; automatic: number; won: number; afterOpening: QuantileSketch }
  messagesIn: number
  messagesOut: number
  orders: number
  /** By ISO 4217 code. */
  orderValue: Record<string, number>
  lost: number
  lostReasons: Record<string, number>
  meta: { asked: number; answeredIn24h: number; wall: QuantileSketch }
}

/** An outcome with what the figures need of it. */
export interface ValuedOutcome extends Outcome {
  money: { value: number; currency: string } | null
  reason: string | null
}

export interface ConversationInput {
  timeline: readonly TracedEnquiry<ValuedOutcome>[]
  messages: readonly { at: number; author: Author }[]
  rules: Rules
  now: number
}

export interface Contribution {
  /** Local day, "YYYY-MM-DD". */
  day: string
  credit: 'me' | 'teammate'
  figures: DayFigures
}

export function emptyFigures(): DayFigures {
  throw new Error('not yet')
}

export function mergeFigures(_a: DayFigures, _b: DayFigures): DayFigures {
  throw new Error('not yet')
}

export function conversationFigures(_input: ConversationInput): Contribution[] {
  throw new Error('not yet')
}

export function periodFigures(
  _parts: readonly { platform: Platform | null; figures: DayFigures }[],
): PeriodFigures {
  throw new Error('not yet')
}
