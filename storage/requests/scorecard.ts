import * as z from 'zod/mini'
import { PLATFORMS } from '@/sales/platform'
import { coachingSchema } from '../coaching-records'
import { day, instant, money } from './parts'

const spanStats = z.object({
  count: z.number(),
  medianMs: z.nullable(z.number()),
  meanMs: z.nullable(z.number()),
  p90Ms: z.nullable(z.number()),
})
const replyBlock = z.object({
  working: spanStats,
  wall: spanStats,
  met: z.number(),
  missed: z.number(),
  readAs: z.object({ exact: z.number(), minute: z.number(), bound: z.number() }),
})
const periodFigures = z.object({
  enquiries: z.number(),
  openedByOperator: z.number(),
  replied: z.number(),
  unanswered: z.number(),
  first: replyBlock,
  later: replyBlock,
  offHours: z.object({
    count: z.number(),
    automatic: z.number(),
    won: z.number(),
    afterOpening: spanStats,
  }),
  byPlatform: z.record(z.enum(PLATFORMS), z.number()),
  messagesIn: z.number(),
  messagesOut: z.number(),
  orders: z.number(),
  orderValue: z.array(money),
  lost: z.number(),
  lostReasons: z.array(z.object({ reason: z.string(), count: z.number() })),
  coaching: coachingSchema,
})
export const scorecardSchema = z.object({
  day,
  madeAt: instant,
  today: periodFigures,
  lastWeek: periodFigures,
  waiting: z.object({
    count: z.number(),
    late: z.number(),
    longest: z.nullable(z.object({ since: instant, wallMs: z.number(), workingMs: z.number() })),
  }),
  meta: z.object({
    asked: z.number(),
    answeredIn24h: z.number(),
    meanFastest90Ms: z.nullable(z.number()),
  }),
})
