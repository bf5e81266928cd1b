import * as z from 'zod/mini'
import { PLATFORMS, PRECISIONS, SITES } from '@/sales/platform'
import { coachedSchema } from './coaching-records'
import { observedMessageSchema, outcomeSchema } from './requests'

/** The rows of the database. Instants are epoch milliseconds, days are local dates "YYYY-MM-DD". */

const platform = z.nullable(z.enum(PLATFORMS))

export const conversationRow = z.object({
  id: z.string(),
  site: z.enum(SITES),
  platform,
  account: z.nullable(z.string()),
  threadId: z.nullable(z.string()),
  customer: z.string(),
  /** By which it is found: thread, name, and the ids of conversations that turned out to be this one. */
  keys: z.array(z.string()),
  /** Whether its thread was ever read; until then all that is known comes from the chat list. */
  proven: z.boolean(),
})
export type ConversationRow = z.infer<typeof conversationRow>

export const messageRow = z.extend(observedMessageSchema, { conversationId: z.string(), seq: z.number() })
export type MessageRow = z.infer<typeof messageRow>

const span = z.object({
  startedAt: z.number(),
  answeredAt: z.number(),
  author: z.enum(['me', 'teammate']),
  precision: z.enum(PRECISIONS),
  wallMs: z.number(),
  workingMs: z.number(),
  met: z.nullable(z.boolean()),
  offTheClock: z.boolean(),
})
const response = z.extend(span, { afterSilence: z.boolean() })
const wait = z.object({
  since: z.number(),
  until: z.nullable(z.number()),
  kind: z.enum(['first', 'later']),
  precision: z.enum(PRECISIONS),
})

export const outcomeRow = z.extend(outcomeSchema, {
  /** Undone within its ten seconds, or later: it stays as an event and counts nowhere. */
  undoneAt: z.nullable(z.number()),
  /** The outcome that corrected this one. */
  replacedBy: z.nullable(z.string()),
})
export type OutcomeRow = z.infer<typeof outcomeRow>

export const enquiryRow = z.object({
  id: z.string(),
  conversationId: z.string(),
  /** The local day on which it opened. */
  day: z.string(),
  /** Set only while the customer waits, so that the index holds the waiting ones alone. */
  waitingSince: z.optional(z.number()),
  openedAt: z.number(),
  offHours: z.boolean(),
  firstResponse: z.nullable(span),
  responses: z.array(response),
  waiting: z.nullable(wait),
  firstReply: z.nullable(z.object({ at: z.number(), author: z.enum(['me', 'teammate']) })),
  closedBy: z.nullable(outcomeSchema),
  lastMessageAt: z.number(),
  messagesIn: z.number(),
  messagesOut: z.number(),
  coached: coachedSchema,
})
export type EnquiryRow = z.infer<typeof enquiryRow>

export const dismissalRow = z.object({ conversationId: z.string(), at: z.number() })
export type DismissalRow = z.infer<typeof dismissalRow>
