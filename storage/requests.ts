import * as z from 'zod/mini'
import { AUTHORS, PLATFORMS, PRECISIONS, SITES } from '@/sales/platform'
import { coachingRequests } from './requests/coaching'
import { day, file, instant, money, nothing, type RequestMap } from './requests/parts'
import { productRequests } from './requests/products'
import { replyRequests } from './requests/replies'
import { scorecardSchema } from './requests/scorecard'

/** The one message contract between chat pages, extension pages and the background. */

const platform = z.nullable(z.enum(PLATFORMS))

export const conversationRefSchema = z.object({
  platform,
  account: z.nullable(z.string()),
  threadId: z.nullable(z.string()),
  customer: z.string(),
})

/** One message as seen; it carries no text, only what the figures need. */
export const observedMessageSchema = z.object({
  key: z.string().check(z.minLength(1)),
  at: instant,
  precision: z.enum(PRECISIONS),
  author: z.enum(AUTHORS),
  origin: z.enum(['thread', 'list']),
  /** UTF-16 units; `null` where there are no words. */
  length: z.nullable(z.number().check(z.int(), z.nonnegative())),
  courtesy: z.boolean(),
  labels: z.array(z.string()),
})
export type ObservedMessage = z.infer<typeof observedMessageSchema>

/** What one reading adds to one conversation; messages are in the page's order, known neighbours included. */
export const observationSchema = z.object({
  site: z.enum(SITES),
  conversation: conversationRefSchema,
  messages: z.array(observedMessageSchema),
  /** The page showed the conversation from its very beginning, and these are all of its messages. */
  whole: z.optional(z.boolean()),
})
export type Observation = z.infer<typeof observationSchema>

const temperature = z.nullable(z.enum(['hot', 'warm', 'cold']))

const wait = z.object({
  since: instant,
  kind: z.enum(['first', 'later']),
  precision: z.enum(PRECISIONS),
})

/** A chat in which a customer waits, as the queue, the badge and the popup show it. */
export const waitingChatSchema = z.extend(wait, {
  conversationId: z.string(),
  customer: z.string(),
  platform,
  site: z.enum(SITES),
  account: z.nullable(z.string()),
  /** By what has been read of its thread; `null`: nothing has. */
  temperature,
})
export type WaitingChat = z.infer<typeof waitingChatSchema>

/** An order or a lost enquiry. `id` is made by the asker, so that a repeat records nothing twice. */
export const outcomeSchema = z.object({
  id: z.string().check(z.minLength(1)),
  conversationId: z.string(),
  at: instant,
  kind: z.enum(['order', 'lost']),
  money: z.nullable(money),
  reason: z.nullable(z.string()),
  note: z.nullable(z.string()),
})
export type Outcome = z.infer<typeof outcomeSchema>

const listedOutcome = z.extend(outcomeSchema, { customer: z.string(), platform })
export type ListedOutcome = z.infer<typeof listedOutcome>

/** The open chat's clock and enquiry, as the overlay shows them. */
export const conversationStateSchema = z.object({
  conversationId: z.string(),
  waiting: z.nullable(wait),
  /** The last reply measured in the open enquiry. */
  lastReply: z.nullable(
    z.object({
      kind: z.enum(['first', 'later']),
      author: z.enum(['me', 'teammate']),
      wallMs: z.number(),
      workingMs: z.number(),
      met: z.nullable(z.boolean()),
      precision: z.enum(PRECISIONS),
    }),
  ),
  enquiry: z.nullable(z.object({ id: z.string(), openedAt: instant, open: z.boolean() })),
  outcome: z.nullable(outcomeSchema),
  /** Of the open enquiry, by what has been read of its thread; `null`: nothing has. */
  temperature,
})
export type ConversationState = z.infer<typeof conversationStateSchema>

const customer = z.object({
  conversationId: z.string(),
  customer: z.string(),
  platform,
  messages: z.number(),
  lastAt: z.nullable(instant),
})
export type FoundCustomer = z.infer<typeof customer>

export type ExportFile = z.infer<typeof file>

/** `from`: which kind of sender may ask. `content`: a chat page; `page`: one of our own pages. */
export const requests = {
  'observations.record': {
    from: ['content'],
    ask: z.object({ observations: z.array(observationSchema) }),
    answer: z.object({ conversationIds: z.array(z.string()) }),
  },
  'conversation.read': {
    from: ['content'],
    ask: z.object({ site: z.enum(SITES), conversation: conversationRefSchema }),
    answer: z.nullable(conversationStateSchema),
  },
  'outcome.record': { from: ['content', 'page'], ask: outcomeSchema, answer: nothing },
  'outcome.undo': { from: ['content', 'page'], ask: z.object({ id: z.string() }), answer: nothing },
  'outcomes.list': {
    from: ['page'],
    ask: z.object({ from: day, to: day }),
    answer: z.array(listedOutcome),
  },
  'wait.dismiss': {
    from: ['content', 'page'],
    ask: z.object({ conversationId: z.string(), at: instant }),
    answer: nothing,
  },
  'scorecard.read': {
    from: ['page'],
    /** `me`: only replies sent from this browser; `everyone`: the whole account. */
    ask: z.object({ day: z.nullable(day), who: z.enum(['everyone', 'me']) }),
    answer: scorecardSchema,
  },
  'export.make': { from: ['page'], ask: z.object({ from: day, to: day }), answer: z.array(file) },
  'export.save': {
    from: ['page'],
    ask: z.object({ from: day, to: day }),
    answer: z.array(z.string()),
  },
  'storage.facts': {
    from: ['page'],
    ask: nothing,
    answer: z.object({
      conversations: z.number(),
      messages: z.number(),
      enquiries: z.number(),
      bytes: z.nullable(z.number()),
    }),
  },
  'customers.find': { from: ['page'], ask: z.object({ query: z.string() }), answer: z.array(customer) },
  'customer.erase': { from: ['page'], ask: z.object({ conversationId: z.string() }), answer: nothing },
  'everything.erase': { from: ['page'], ask: nothing, answer: nothing },
  ...coachingRequests,
  ...replyRequests,
  ...productRequests,
} as const satisfies RequestMap

export type RequestName = keyof typeof requests
export type Ask<N extends RequestName> = z.infer<(typeof requests)[N]['ask']>
export type Answer<N extends RequestName> = z.infer<(typeof requests)[N]['answer']>

/**
 * `managed`: it belongs to a library that only the manager changes. `extension-gone`: updated or disabled
 * under us; the old script must leave the page.
 */
export const PROBLEMS = ['invalid-ask', 'not-allowed', 'managed', 'storage-failed', 'extension-gone'] as const
export type Problem = (typeof PROBLEMS)[number]
export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem }
