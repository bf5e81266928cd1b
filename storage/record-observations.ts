import type { Database } from './database'
import { addUpDays } from './day-figures'
import { withoutErased } from './erased-marks'
import type { ConversationRow } from './records'
import type { Observation } from './requests'
import type { Measure } from './rules'
import { settleConversation } from './settle-conversation'
import { storeReading } from './store-reading'
import { retrace } from './trace-conversation'

interface Options {
  measure: Measure
  now: number
  /** Retention's edge: older messages are not taken in anew. */
  oldest: number
}

/**
 * Keeps what the pages saw, and brings enquiries and figures up to date, in one transaction. Recording the
 * same again changes nothing. Answers the ids of the conversations.
 */
export async function recordObservations(
  db: Database,
  observations: readonly Observation[],
  options: Options,
): Promise<string[]> {
  const admitted = await withoutErased(db, observations)
  return db.change(async () => {
    const ids = new Set<string>()
    const touched = new Map<string, ConversationRow>()
    const days: string[] = []
    for (const observation of admitted) {
      const settled = await settleConversation(db, observation)
      const { conversation } = settled
      const news = await storeReading(db, conversation.id, observation.messages, options.oldest)
      if (news || settled.changed) touched.set(conversation.id, conversation)
      days.push(...settled.days)
      ids.add(conversation.id)
    }
    for (const id of touched.keys()) days.push(...(await retraceKept(db, id, options)))
    await addUpDays(db, days)
    return [...ids]
  })
}

/** One of the batch may have been merged into a later one meanwhile. */
async function retraceKept(db: Database, id: string, { measure, now }: Options): Promise<string[]> {
  const conversation = await db.conversations.get(id)
  return conversation ? retrace(db, conversation, measure, now) : []
}
