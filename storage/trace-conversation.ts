import { coachEnquiry } from '@/sales/coached-enquiry'
import { conversationFigures, type ValuedOutcome } from '@/sales/daily-figures'
import type { Rules } from '@/sales/enquiries'
import { messagesOfEnquiry } from '@/sales/enquiry-messages'
import { traceEnquiries } from '@/sales/enquiry-timeline'
import { localDay } from '@/sales/local-time'
import type { TracedEnquiry, TracerMessage } from '@/sales/traced-enquiry'
import { dismissalsOf, dropDerived, messagesOf, outcomesOf, sharesOf } from './conversations'
import type { Database } from './database'
import type { ShareRow } from './figure-records'
import { counts } from './outcome-rows'
import type { ConversationRow, EnquiryRow, MessageRow, OutcomeRow } from './records'
import { type Measure, measuredUntil } from './rules'

type Timeline = TracedEnquiry<OutcomeRow & ValuedOutcome>[]
export interface Trace {
  messages: MessageRow[]
  timeline: Timeline
}

/** Follows a conversation by its stored messages, outcomes and waits closed by hand, as of `now`. */
export async function traceConversation(
  db: Database,
  conversationId: string,
  measure: Measure,
  now: number,
): Promise<Trace> {
  const messages = await messagesOf(db, conversationId)
  const outcomes = (await outcomesOf(db, conversationId)).filter(counts)
  const closed = await dismissalsOf(db, conversationId)
  const dismissals = closed.map(({ at }): TracerMessage => ({ at, author: 'me', dismisses: true }))
  const timeline = traceEnquiries([...messages, ...dismissals], outcomes, measure.rules, now)
  return { messages, timeline }
}

/**
 * Works out a conversation's enquiries and its share of the figures anew, and keeps both. Answers the
 * days whose figures must be added up again. To be called inside `Database.change`.
 */
export async function retrace(
  db: Database,
  conversation: ConversationRow,
  measure: Measure,
  now: number,
): Promise<string[]> {
  const trace = await traceConversation(
    db,
    conversation.id,
    measure,
    await measureTo(db, conversation, measure, now),
  )
  const former = await sharesOf(db, conversation.id)
  const shares = sharesIn(conversation, trace, measure, now).map((share) => keepOperator(share, former))
  await dropDerived(db, conversation.id)
  await db.enquiries.bulkPut(enquiriesIn(conversation.id, trace, measure, now))
  await db.shares.bulkPut(shares)
  return [...former, ...shares].map((share) => share.day)
}

/** Its own messages prove that a conversation was read later than its site's list. */
async function measureTo(
  db: Database,
  { id, site }: ConversationRow,
  measure: Measure,
  now: number,
): Promise<number> {
  const until = measuredUntil(measure, site, now)
  if (until === now) return now
  const messages = await messagesOf(db, id)
  return messages.reduce((last, message) => Math.min(now, Math.max(last, message.at)), until)
}

/** What a stretch of a conversation adds to the figures of its days. */
export function sharesIn(
  conversation: ConversationRow,
  { messages, timeline }: Trace,
  { rules, operator }: Measure,
  now: number,
): ShareRow[] {
  return conversationFigures({ timeline, messages, rules, now }).map(({ day, credit, figures }) => ({
    day,
    credit,
    figures,
    operator: credit === 'me' ? operator : 'teammate',
    platform: conversation.platform,
    account: conversation.account ?? '',
    conversationId: conversation.id,
  }))
}

/** Whoever sat here on that day keeps the day, also when another name is set later. */
export function keepOperator(share: ShareRow, former: readonly ShareRow[]): ShareRow {
  const before = former.find(({ day, credit }) => day === share.day && credit === share.credit)
  return before ? { ...share, operator: before.operator } : share
}

function enquiriesIn(
  conversationId: string,
  { messages, timeline }: Trace,
  { rules, timeZone }: Measure,
  now: number,
): EnquiryRow[] {
  return timeline.map((enquiry) => ({
    id: enquiryId(conversationId, enquiry),
    conversationId,
    day: localDay(enquiry.openedAt, timeZone),
    ...(enquiry.waiting?.until === null && { waitingSince: enquiry.waiting.since }),
    openedAt: enquiry.openedAt,
    offHours: enquiry.offHours,
    firstResponse: enquiry.firstResponse,
    responses: enquiry.responses,
    waiting: enquiry.waiting,
    firstReply: enquiry.firstReply,
    closedBy: enquiry.closedBy,
    lastMessageAt: enquiry.lastMessageAt,
    messagesIn: enquiry.messagesIn,
    messagesOut: enquiry.messagesOut,
    coached: coachedRow(enquiry, messages, rules, now),
  }))
}

function coachedRow(
  enquiry: Timeline[number],
  messages: MessageRow[],
  { hours }: Rules,
  now: number,
): EnquiryRow['coached'] {
  const orderedAt = enquiry.closedBy?.kind === 'order' ? enquiry.closedBy.at : null
  const coached = coachEnquiry(messagesOfEnquiry(enquiry, messages), { hours, orderedAt, now })
  return {
    ...coached,
    signals: coached.signals.length,
    caught: coached.signals.filter(({ caught }) => caught === true).length,
    objections: coached.objections.length,
  }
}

/** By the page's own id of the opening message, since two enquiries can open within one shown minute. */
export function enquiryId(conversationId: string, { openingKey, openedAt }: TracedEnquiry): string {
  return `${conversationId}:${openingKey ?? openedAt}`
}
