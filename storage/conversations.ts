import Dexie from 'dexie'
import type { Database } from './database'
import { type ShareRow, shareRow } from './figure-records'
import { readRow, readRows } from './read-rows'
import {
  type ConversationRow,
  conversationRow,
  type DismissalRow,
  dismissalRow,
  type EnquiryRow,
  enquiryRow,
  type MessageRow,
  messageRow,
  type OutcomeRow,
  outcomeRow,
} from './records'

/** Everything that is kept of one conversation, read and parsed. */

/** From the first to the last key that begins with this conversation's id. */
function rangeOf(id: string, parts: 1 | 2): [unknown[], unknown[]] {
  const rest = <T>(key: T) => Array.from({ length: parts }, () => key)
  return [
    [id, ...rest(Dexie.minKey)],
    [id, ...rest(Dexie.maxKey)],
  ]
}

/** Finds a conversation also by the id of a provisional one that was merged into it. */
export async function conversationById(db: Database, id: string): Promise<ConversationRow | null> {
  const row =
    (await db.conversations.get(id)) ?? (await db.conversations.where('keys').equals(wasKey(id)).first())
  return readRow(db, db.conversations, conversationRow, row)
}

/** Under which a merged conversation is still found by its former id. */
export const wasKey = (id: string) => `was:${id}`

/** In the page's order. */
export async function messagesOf(db: Database, id: string): Promise<MessageRow[]> {
  const [from, to] = rangeOf(id, 1)
  const rows = await db.messages.where(':id').between(from, to).toArray()
  const messages = await readRows(db, db.messages, messageRow, rows)
  return messages.sort((a, b) => a.seq - b.seq)
}

export async function enquiriesOf(db: Database, id: string): Promise<EnquiryRow[]> {
  const rows = await db.enquiries.where('conversationId').equals(id).sortBy('openedAt')
  return readRows(db, db.enquiries, enquiryRow, rows)
}

export async function outcomesOf(db: Database, id: string): Promise<OutcomeRow[]> {
  const rows = await db.outcomes.where('conversationId').equals(id).sortBy('at')
  return readRows(db, db.outcomes, outcomeRow, rows)
}

export async function dismissalsOf(db: Database, id: string): Promise<DismissalRow[]> {
  const [from, to] = rangeOf(id, 1)
  const rows = await db.dismissals.where(':id').between(from, to).toArray()
  return readRows(db, db.dismissals, dismissalRow, rows)
}

export async function sharesOf(db: Database, id: string): Promise<ShareRow[]> {
  const [from, to] = rangeOf(id, 2)
  const rows = await db.shares.where(':id').between(from, to).toArray()
  return readRows(db, db.shares, shareRow, rows)
}

/** Takes away what was worked out of a conversation; answers the days whose figures it touched. */
export async function dropDerived(db: Database, id: string): Promise<string[]> {
  const shares = await sharesOf(db, id)
  await db.shares.bulkDelete(shares.map((share) => [id, share.day, share.credit]))
  await db.enquiries.where('conversationId').equals(id).delete()
  return shares.map((share) => share.day)
}
