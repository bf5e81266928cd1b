import { addCoaching, type CoachingFigures, noCoaching } from './coaching-figures'
import type { MetaCounts } from './meta-badge'
import { emptySketch, mergeSketches, type QuantileSketch } from './quantile-sketch'

export interface ReplyFigures {
  wall: QuantileSketch
  working: QuantileSketch
  met: number
  missed: number
  /** How the answered waits were read, by the worse of their two ends. */
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
  meta: MetaCounts
  coaching: CoachingFigures
}

export function emptyFigures(): DayFigures {
  return {
    enquiries: 0,
    openedByOperator: 0,
    replied: 0,
    unanswered: 0,
    first: emptyReplies(),
    later: emptyReplies(),
    offHours: { count: 0, automatic: 0, won: 0, afterOpening: emptySketch() },
    messagesIn: 0,
    messagesOut: 0,
    orders: 0,
    orderValue: {},
    lost: 0,
    lostReasons: {},
    meta: { asked: 0, answeredIn24h: 0, wall: emptySketch() },
    coaching: noCoaching(),
  }
}

function emptyReplies(): ReplyFigures {
  return {
    wall: emptySketch(),
    working: emptySketch(),
    met: 0,
    missed: 0,
    readAs: { exact: 0, minute: 0, bound: 0 },
  }
}

/** The figures of both together; neither is changed. */
export function mergeFigures(a: DayFigures, b: DayFigures): DayFigures {
  return {
    enquiries: a.enquiries + b.enquiries,
    openedByOperator: a.openedByOperator + b.openedByOperator,
    replied: a.replied + b.replied,
    unanswered: a.unanswered + b.unanswered,
    first: mergeReplies(a.first, b.first),
    later: mergeReplies(a.later, b.later),
    offHours: {
      count: a.offHours.count + b.offHours.count,
      automatic: a.offHours.automatic + b.offHours.automatic,
      won: a.offHours.won + b.offHours.won,
      afterOpening: mergeSketches(a.offHours.afterOpening, b.offHours.afterOpening),
    },
    messagesIn: a.messagesIn + b.messagesIn,
    messagesOut: a.messagesOut + b.messagesOut,
    orders: a.orders + b.orders,
    orderValue: addUp(a.orderValue, b.orderValue),
    lost: a.lost + b.lost,
    lostReasons: addUp(a.lostReasons, b.lostReasons),
    meta: {
      asked: a.meta.asked + b.meta.asked,
      answeredIn24h: a.meta.answeredIn24h + b.meta.answeredIn24h,
      wall: mergeSketches(a.meta.wall, b.meta.wall),
    },
    coaching: addCoaching(a.coaching, b.coaching),
  }
}

function mergeReplies(a: ReplyFigures, b: ReplyFigures): ReplyFigures {
  return {
    wall: mergeSketches(a.wall, b.wall),
    working: mergeSketches(a.working, b.working),
    met: a.met + b.met,
    missed: a.missed + b.missed,
    readAs: {
      exact: a.readAs.exact + b.readAs.exact,
      minute: a.readAs.minute + b.readAs.minute,
      bound: a.readAs.bound + b.readAs.bound,
    },
  }
}

/** Names come from people's settings: Object.entries and a Map keep one like "__proto__" a mere name. */
function addUp(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const sums = new Map(Object.entries(a))
  for (const [name, value] of Object.entries(b)) sums.set(name, (sums.get(name) ?? 0) + value)
  return Object.fromEntries([...sums].sort(([x], [y]) => (x < y ? -1 : 1)))
}
