import type { CoachingFigures } from './coaching-figures'
import type { Platform } from './platform'

/** Figures over the events of one kind. Milliseconds; `null` where there was no event (never 0). */
export interface SpanStats {
  count: number
  medianMs: number | null
  meanMs: number | null
  p90Ms: number | null
}

/** First or later replies of a period: both clocks, the SLA count, and how the instants were read. */
export interface ReplyBlock {
  working: SpanStats
  wall: SpanStats
  met: number
  missed: number
  readAs: { exact: number; minute: number; bound: number }
}

/** Everything that a period's scorecard shows; each field is a count unless its name ends in `Ms`. */
export interface PeriodFigures {
  enquiries: number
  openedByOperator: number
  replied: number
  unanswered: number
  first: ReplyBlock
  later: ReplyBlock
  offHours: { count: number; automatic: number; won: number; afterOpening: SpanStats }
  byPlatform: Record<Platform, number>
  messagesIn: number
  messagesOut: number
  orders: number
  orderValue: { currency: string; value: number }[]
  lost: number
  lostReasons: { reason: string; count: number }[]
  coaching: CoachingFigures
}

/** Meta's own badge, recomputed over the last 30 days: definitions, "As Meta counts". */
export interface MetaFigures {
  asked: number
  answeredIn24h: number
  meanFastest90Ms: number | null
}

export interface WaitingFigures {
  count: number
  late: number
  longest: { since: number; wallMs: number; workingMs: number } | null
}

/** What the popup shows: the day against the seven days before it. */
export interface Scorecard {
  day: string
  madeAt: number
  today: PeriodFigures
  lastWeek: PeriodFigures
  waiting: WaitingFigures
  meta: MetaFigures
}
