import * as z from 'zod/mini'
import { mergeReadings } from '@/sales/merge-readings'
import type { SeenMessage } from '@/sales/seen-message'
import { messagesOf } from './conversations'
import type { Database } from './database'
import { messageRow } from './records'

/**
 * Merges what was seen with what is stored of one conversation, and writes the difference. Messages older
 * than `oldest` are not taken in anew: retention has let them go, and their figures are already counted.
 * Answers whether anything was new. To be called inside `Database.change`.
 */
export async function storeReading(
  db: Database,
  conversationId: string,
  seen: readonly SeenMessage[],
  oldest = Number.NEGATIVE_INFINITY,
): Promise<boolean> {
  const stored = await messagesOf(db, conversationId)
  const before = new Map(stored.map((message) => [message.key, JSON.stringify(message)]))
  const admitted = seen.filter((message) => message.at >= oldest || before.has(message.key))
  const merged = mergeReadings(stored, admitted)
  const kept = merged.map((message) => z.parse(messageRow, { ...message, conversationId }))
  const keys = new Set(kept.map((message) => message.key))
  const gone = [...before.keys()].filter((key) => !keys.has(key))
  const changed = kept.filter((message) => before.get(message.key) !== JSON.stringify(message))
  await db.messages.bulkDelete(gone.map((key) => [conversationId, key]))
  await db.messages.bulkPut(changed)
  return gone.length > 0 || changed.length > 0
}
