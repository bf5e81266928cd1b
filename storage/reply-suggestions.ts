import { soldOf } from '@/sales/experiments'
import { candidatesFor } from '@/sales/reply-candidates'
import { rankReplies } from '@/sales/reply-ranking'
import type { Stage } from '@/sales/stages'
import { isOpen, type WorkingHours } from '@/sales/working-hours'
import { conversationById, enquiriesOf } from './conversations'
import type { Database } from './database'
import { listReplies } from './reply-library'
import { usesOf } from './reply-uses'
import type { Answer, Ask } from './requests'

/** The three best replies for the open chat as of `now`, each with its record. `hours`: when the shop works. */
export async function suggestReplies(
  db: Database,
  ask: Ask<'replies.suggest'>,
  now: number,
  hours: WorkingHours,
): Promise<Answer<'replies.suggest'>> {
  const conversation = ask.conversationId === null ? null : await conversationById(db, ask.conversationId)
  const stage = ask.stage ?? (conversation && (await stageOnRecord(db, conversation.id)))
  const context = { ...ask, conversationId: conversation?.id ?? null, stage, open: isOpen(now, hours), now }
  const offered = candidatesFor(await listReplies(db), context)
  const ids = offered.map(({ id }) => id)
  const ranked = rankReplies(offered, await usesOf(db, ids, now), context)
  return ranked.map(({ reply, variant, record }) => ({
    reply,
    variant,
    used: record.used,
    sold: soldOf(record),
  }))
}

async function stageOnRecord(db: Database, conversationId: string): Promise<Stage | null> {
  const enquiry = (await enquiriesOf(db, conversationId)).at(-1)
  return enquiry && !enquiry.closedBy ? enquiry.coached.stage : null
}
