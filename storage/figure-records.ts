import * as z from 'zod/mini'
import { PLATFORMS } from '@/sales/platform'
import { coachingSchema } from './coaching-records'

/** Figures as rows: plain data that adds up (definitions, "Percentiles that add up"). */

const sketch = z.object({
  count: z.number(),
  sum: z.number(),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  values: z.array(z.number()),
  folded: z.nullable(z.string()),
})

const replies = z.object({
  wall: sketch,
  working: sketch,
  met: z.number(),
  missed: z.number(),
  readAs: z.object({ exact: z.number(), minute: z.number(), bound: z.number() }),
})

const figures = z.object({
  enquiries: z.number(),
  openedByOperator: z.number(),
  replied: z.number(),
  unanswered: z.number(),
  first: replies,
  later: replies,
  offHours: z.object({ count: z.number(), automatic: z.number(), won: z.number(), afterOpening: sketch }),
  messagesIn: z.number(),
  messagesOut: z.number(),
  orders: z.number(),
  orderValue: z.record(z.string(), z.number()),
  lost: z.number(),
  lostReasons: z.record(z.string(), z.number()),
  meta: z.object({ asked: z.number(), answeredIn24h: z.number(), wall: sketch }),
  coaching: coachingSchema,
})

/** Whose figures they are. `account` is "" where the page tells none. */
const owner = {
  day: z.string(),
  operator: z.string(),
  platform: z.enum(PLATFORMS),
  account: z.string(),
}

/** What one conversation adds to one day. The operator is the one of the settings when it was first made. */
export const shareRow = z.object({
  ...owner,
  /** `null` until the page has told it; such a share counts nowhere yet. */
  platform: z.nullable(owner.platform),
  conversationId: z.string(),
  credit: z.enum(['me', 'teammate']),
  figures,
})
export type ShareRow = z.infer<typeof shareRow>

/** A day's figures are the sum of both halves. */
export const dayFiguresRow = z.object({
  ...owner,
  /** The sum of the shares of the conversations still kept. */
  live: z.nullable(figures),
  /** What erased conversations and outdated enquiries left behind. */
  retired: z.nullable(figures),
})
export type DayFiguresRow = z.infer<typeof dayFiguresRow>
