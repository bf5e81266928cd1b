import * as z from 'zod/mini'
import { conversationById, dismissalsOf, messagesOf, outcomesOf, sharesOf } from './conversations'
import type { Database } from './database'
import { addUpDays, retireShares } from './day-figures'
import { eraseConversation } from './erase'
import type { ConversationRow } from './records'
import { forgetUsesOf } from './reply-uses'
import type { Measure } from './rules'
import { keepOperator, retrace, sharesIn, type Trace, traceConversation } from './trace-conversation'

/** Name of the mark that says up to when messages were let go. */
const MARK = 'retention'

/**
 * The instant before which messages are not taken in (again); it never moves back, whatever is set later. Until
 * retention has first run, the history that a page shows is taken in whole: its figures stay, its messages go that day.
 */
export async function oldestKept(db: Database, edge = Number.NEGATIVE_INFINITY): Promise<number> {
  const mark = z.safeParse(z.number(), (await db.marks.get(MARK))?.at)
  return mark.success ? Math.max(mark.data, edge) : edge
}

/**
 * Lets go of messages older than `edge`, whole enquiries at a time, so that what stays is measured as
 * before; their figures stay as counts.
 */
export async function letGo(db: Database, edge: number, measure: Measure, now: number): Promise<void> {
  const old = await db.messages.where('at').below(edge).primaryKeys()
  for (const id of new Set(old.map(([conversationId]) => conversationId))) {
    await db.change(() => letGoOf(db, id, edge, measure, now))
  }
  await db.marks.put({ name: MARK, at: await oldestKept(db, edge) })
}

async function letGoOf(db: Database, id: string, edge: number, measure: Measure, now: number): Promise<void> {
  const conversation = await conversationById(db, id)
  if (!conversation) return
  const trace = await traceConversation(db, id, measure, now)
  const cut = whereToCut(trace, edge)
  if (cut === trace.messages.length) return eraseConversation(db, conversation, now)
  if (cut === 0) return
  const former = await sharesOf(db, id)
  const outdated = sharesIn(conversation, before(trace, cut), measure, now)
  await retireShares(
    db,
    outdated.map((share) => keepOperator(share, former)),
  )
  await forgetUsesOf(db, id, trace.messages[cut]?.at ?? Number.POSITIVE_INFINITY, now)
  await deleteBefore(db, conversation, cut)
  await addUpDays(db, [
    ...outdated.map((share) => share.day),
    ...(await retrace(db, conversation, measure, now)),
  ])
}

/** Index of the first message to be kept: the one that begins the oldest enquiry with a message since `edge`. */
function whereToCut({ messages, timeline }: Trace, edge: number): number {
  if (messages.every((message) => message.at < edge)) return messages.length
  const kept = timeline.find((enquiry) => enquiry.lastMessageAt >= edge)
  return kept
    ? Math.max(
        0,
        messages.findIndex((message) => message.key === kept.keys[0]),
      )
    : 0
}

function before({ messages, timeline }: Trace, cut: number): Trace {
  const outdated = messages.slice(0, cut)
  const keys = new Set(outdated.map((message) => message.key))
  return { messages: outdated, timeline: timeline.filter((enquiry) => keys.has(enquiry.keys[0] ?? '')) }
}

async function deleteBefore(db: Database, { id }: ConversationRow, cut: number): Promise<void> {
  const messages = await messagesOf(db, id)
  const since = messages[cut]?.at ?? Number.POSITIVE_INFINITY
  const outcomes = (await outcomesOf(db, id)).filter((outcome) => outcome.at < since)
  const dismissals = (await dismissalsOf(db, id)).filter((dismissal) => dismissal.at < since)
  await db.messages.bulkDelete(messages.slice(0, cut).map((message) => [id, message.key]))
  await db.outcomes.bulkDelete(outcomes.map((outcome) => outcome.id))
  await db.dismissals.bulkDelete(dismissals.map(({ at }) => [id, at]))
}
