import { comparedUses, type ReplyUse, recordOf } from '@/sales/experiments'
import { outcomeOfUse } from '@/sales/reply-outcome'
import { conversationById, enquiriesOf } from './conversations'
import type { Database } from './database'
import { UnknownConversation } from './outcomes'
import { readRows } from './read-rows'
import { enquiryRow } from './records'
import { listReplies } from './reply-library'
import { type ReplyUseRow, replyUseRow } from './reply-records'
import type { Answer, Ask } from './requests'

/** Notes that a reply was put into a composer; the same `id` again changes nothing. Throws `UnknownConversation`. */
export async function noteUse(db: Database, used: Ask<'reply.used'>): Promise<void> {
  await db.change(async () => {
    if (await db.replyUses.get(used.id)) return
    const conversation = await conversationById(db, used.conversationId)
    if (!conversation) throw new UnknownConversation(used.conversationId)
    await db.replyUses.add({ ...used, conversationId: conversation.id, won: null })
  })
}

/** The uses of the given replies, with how their enquiries ended as of `now`. */
export async function usesOf(db: Database, replyIds: readonly string[], now: number): Promise<ReplyUse[]> {
  return withOutcome(db, await db.replyUses.where('replyId').anyOf(replyIds).toArray(), now)
}

/** How every tactic that was ever used has done. */
export async function readRecords(db: Database, now: number): Promise<Answer<'replies.records'>> {
  const groups = new Map<string, ReplyUse[]>()
  for (const use of await withOutcome(db, await db.replyUses.toArray(), now)) {
    const key = JSON.stringify([use.replyId, use.tactic])
    const known = groups.get(key)
    if (known) known.push(use)
    else groups.set(key, [use])
  }
  const replies = new Map((await listReplies(db)).map((reply) => [reply.id, reply]))
  return [...groups.values()].flatMap((uses) => {
    if (!uses[0]) return []
    const { replyId, tactic } = uses[0]
    const reply = replies.get(replyId)
    return [
      { replyId, tactic, ...recordOf(uses), compared: recordOf(reply ? comparedUses(reply, uses) : []) },
    ]
  })
}

/**
 * Before what is known of a conversation goes, its uses up to `until` are told how they ended, and who the
 * customer was is forgotten. To be called inside `Database.change`.
 */
export async function forgetUsesOf(db: Database, id: string, until: number, now: number): Promise<void> {
  const rows = await db.replyUses.where('conversationId').equals(id).toArray()
  const uses = await readRows(db, db.replyUses, replyUseRow, rows)
  const enquiries = await enquiriesOf(db, id)
  const past = uses.filter(({ at }) => at < until)
  await db.replyUses.bulkPut(
    past.map((use) => ({ ...use, conversationId: null, won: outcomeOfUse(enquiries, use.at, now).won })),
  )
}

async function withOutcome(db: Database, rows: unknown[], now: number): Promise<ReplyUse[]> {
  const uses = await readRows(db, db.replyUses, replyUseRow, rows)
  const ids = [...new Set(uses.flatMap(({ conversationId }) => conversationId ?? []))]
  const found = await db.enquiries.where('conversationId').anyOf(ids).toArray()
  const enquiries = new Map<string, typeof found>()
  for (const enquiry of await readRows(db, db.enquiries, enquiryRow, found)) {
    const known = enquiries.get(enquiry.conversationId)
    if (known) known.push(enquiry)
    else enquiries.set(enquiry.conversationId, [enquiry])
  }
  return uses.map((use) => ({ ...use, ...endOf(use, enquiries.get(use.conversationId ?? '') ?? [], now) }))
}

function endOf(use: ReplyUseRow, enquiries: Parameters<typeof outcomeOfUse>[0], now: number) {
  return use.conversationId === null ? { enquiryId: null } : outcomeOfUse(enquiries, use.at, now)
}
