import { type QuickReply, quickReplySchema } from '@/sales/quick-replies'
import type { Database } from './database'
import { readRow, readRows } from './read-rows'
import { pictureRow } from './reply-records'

/** The asker would change what only the manager changes. */
export class ManagedLibrary extends Error {}

/** In the shop's order. */
export async function listReplies(db: Database): Promise<QuickReply[]> {
  const replies = await readRows(db, db.replies, quickReplySchema, await db.replies.toArray())
  return replies.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** The picture of a reply as a data address; `null` where it has none. */
export async function readPicture(db: Database, id: string): Promise<string | null> {
  const row = await readRow(db, db.pictures, pictureRow, await db.pictures.get(id))
  return row?.picture ?? null
}

/**
 * Saves an own reply, a new one behind all others. `picture`: `undefined` leaves what is there. Throws
 * `ManagedLibrary`.
 */
export async function saveReply(
  db: Database,
  reply: QuickReply,
  picture: string | null | undefined,
): Promise<QuickReply> {
  return db.change(async () => {
    const known = await ownReply(db, reply.id)
    const saved: QuickReply = {
      ...reply,
      order: known?.order ?? (await nextOrder(db)),
      picture: picture === undefined ? (known?.picture ?? false) : picture !== null,
      managed: false,
      version: (known?.version ?? 0) + 1,
    }
    await putReply(db, saved, picture)
    return saved
  })
}

/** Takes an own reply away; how often it was used stays. Throws `ManagedLibrary`. */
export async function removeReply(db: Database, id: string): Promise<void> {
  await db.change(async () => {
    await ownReply(db, id)
    await deleteReplies(db, [id])
  })
}

/**
 * The given replies take each other's places, in the order given; unknown ids are passed over. Throws
 * `ManagedLibrary` when one of them is managed.
 */
export async function reorderReplies(db: Database, ids: readonly string[]): Promise<void> {
  await db.change(async () => {
    const kept = new Map((await listReplies(db)).map((reply) => [reply.id, reply]))
    const moved = [...new Set(ids)].flatMap((id) => kept.get(id) ?? [])
    if (moved.some(({ managed }) => managed)) throw new ManagedLibrary()
    const places = moved.map(({ order }) => order).sort((a, b) => a - b)
    await db.replies.bulkPut(moved.map((reply, at) => ({ ...reply, order: places[at] ?? reply.order })))
  })
}

/** To be called inside `Database.change`. */
export async function putReply(
  db: Database,
  reply: QuickReply,
  picture: string | null | undefined,
): Promise<void> {
  await db.replies.put(reply)
  if (picture === null) await db.pictures.delete(reply.id)
  else if (picture !== undefined) await db.pictures.put({ replyId: reply.id, picture })
}

/** To be called inside `Database.change`. */
export async function deleteReplies(db: Database, ids: string[]): Promise<void> {
  await db.replies.bulkDelete(ids)
  await db.pictures.bulkDelete(ids)
}

async function nextOrder(db: Database): Promise<number> {
  const last = await readRow(db, db.replies, quickReplySchema, await db.replies.orderBy('order').last())
  return (last?.order ?? -1) + 1
}

async function ownReply(db: Database, id: string): Promise<QuickReply | null> {
  const known = await readRow(db, db.replies, quickReplySchema, await db.replies.get(id))
  if (known?.managed) throw new ManagedLibrary(id)
  return known
}
