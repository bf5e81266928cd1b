import { conversationById, outcomesOf } from './conversations'
import type { Database } from './database'
import { addUpDays } from './day-figures'
import { addDays, startOf } from './days'
import { counts } from './outcome-rows'
import { readRow, readRows } from './read-rows'
import { type ConversationRow, type OutcomeRow, outcomeRow } from './records'
import type { ListedOutcome, Outcome } from './requests'
import type { Measure } from './rules'
import { retrace, traceConversation } from './trace-conversation'

/** The asker speaks of a conversation that was never kept, or is erased. */
export class UnknownConversation extends Error {}

/**
 * Records an order or a lost enquiry; the same `id` again changes nothing. For an enquiry that already has
 * an outcome it is a correction: the former one is marked as replaced. Throws `UnknownConversation`.
 */
export async function recordOutcome(
  db: Database,
  outcome: Outcome,
  measure: Measure,
  now: number,
): Promise<void> {
  await db.change(async () => {
    if (await db.outcomes.get(outcome.id)) return
    const conversation = await need(db, outcome.conversationId)
    const { timeline } = await traceConversation(db, conversation.id, measure, Math.max(now, outcome.at))
    const enquiry = timeline.findLast((one) => one.openedAt <= outcome.at)
    if (enquiry?.closedBy) await db.outcomes.put({ ...enquiry.closedBy, replacedBy: outcome.id })
    await db.outcomes.add({ ...outcome, conversationId: conversation.id, undoneAt: null, replacedBy: null })
    await remeasure(db, conversation, measure, now)
  })
}

/** Marks an outcome as undone; a correction that is undone gives way to what it had replaced. */
export async function undoOutcome(db: Database, id: string, measure: Measure, now: number): Promise<void> {
  await db.change(async () => {
    const outcome = await readRow(db, db.outcomes, outcomeRow, await db.outcomes.get(id))
    if (!outcome || outcome.undoneAt !== null) return
    const siblings = await outcomesOf(db, outcome.conversationId)
    const replaced = siblings.filter((one) => one.replacedBy === id)
    await db.outcomes.bulkPut(replaced.map((one) => ({ ...one, replacedBy: outcome.replacedBy })))
    await db.outcomes.put({ ...outcome, undoneAt: now })
    await remeasure(db, await need(db, outcome.conversationId), measure, now)
  })
}

/** "No reply needed": the wait at that instant is closed by hand. Throws `UnknownConversation`. */
export async function dismissWait(
  db: Database,
  dismissed: { conversationId: string; at: number },
  measure: Measure,
  now: number,
): Promise<void> {
  await db.change(async () => {
    const conversation = await need(db, dismissed.conversationId)
    await db.dismissals.put({ conversationId: conversation.id, at: dismissed.at })
    await remeasure(db, conversation, measure, now)
  })
}

/** The outcomes recorded on the local days `from` to `to`, newest first; undone and corrected ones are left out. */
export async function listOutcomes(
  db: Database,
  { from, to }: { from: string; to: string },
  { timeZone }: Measure,
): Promise<ListedOutcome[]> {
  const until = startOf(addDays(to, 1), timeZone)
  const rows = await db.outcomes.where('at').between(startOf(from, timeZone), until).reverse().toArray()
  const outcomes = (await readRows(db, db.outcomes, outcomeRow, rows)).filter(counts)
  const listed = await Promise.all(outcomes.map((outcome) => withCustomer(db, outcome)))
  return listed.filter((outcome) => outcome !== null)
}

async function withCustomer(db: Database, outcome: OutcomeRow): Promise<ListedOutcome | null> {
  const conversation = await conversationById(db, outcome.conversationId)
  return conversation && { ...outcome, customer: conversation.customer, platform: conversation.platform }
}

async function need(db: Database, id: string): Promise<ConversationRow> {
  const conversation = await conversationById(db, id)
  if (!conversation) throw new UnknownConversation(id)
  return conversation
}

async function remeasure(db: Database, conversation: ConversationRow, measure: Measure, now: number) {
  await addUpDays(db, await retrace(db, conversation, measure, now))
}
