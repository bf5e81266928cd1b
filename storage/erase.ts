import { dismissalsOf, dropDerived, messagesOf, outcomesOf, sharesOf } from './conversations'
import type { Database } from './database'
import { addUpDays, retireShares } from './day-figures'
import { fingerprints } from './erased-marks'
import type { ConversationRow } from './records'
import { forgetUsesOf } from './reply-uses'

/**
 * Erases one customer: messages, enquiries, outcomes, name. The figures of the days stay, as counts. A mark
 * without a name is left, so that the page does not bring back what was erased at its next reading.
 */
export async function eraseCustomer(db: Database, conversation: ConversationRow, now: number): Promise<void> {
  const marks = await fingerprints(conversation.site, conversation)
  await db.change(async () => {
    await eraseConversation(db, conversation, now)
    await db.marks.bulkPut(marks.map((name) => ({ name, at: now })))
  })
}

/** Takes a conversation out, its figures excepted. To be called inside `Database.change`. */
export async function eraseConversation(db: Database, { id }: ConversationRow, now: number): Promise<void> {
  await forgetUsesOf(db, id, Number.POSITIVE_INFINITY, now)
  await retireShares(db, await sharesOf(db, id))
  await db.messages.bulkDelete((await messagesOf(db, id)).map(({ key }) => [id, key]))
  await db.outcomes.bulkDelete((await outcomesOf(db, id)).map((outcome) => outcome.id))
  await db.dismissals.bulkDelete((await dismissalsOf(db, id)).map(({ at }) => [id, at]))
  await db.setAside.filter((aside) => JSON.stringify(aside).includes(id)).delete()
  const days = await dropDerived(db, id)
  await db.conversations.delete(id)
  await addUpDays(db, days)
}

/** Erases all that the database holds. */
export async function eraseEverything(db: Database): Promise<void> {
  await db.change(async () => {
    await Promise.all(db.tables.map((table) => table.clear()))
  })
}
