import type { Language } from '@/components/language/language'
import { type ReplyRecord, soldOf } from '@/sales/experiments'
import type { ReplySearch } from '@/sales/reply-search'
import type { ReplyShelf, ShelfProduct, ShelfReply, TacticRecord } from './inputs'

/** The library as the palette shows it, with the search over it. */
export interface PaletteShelf {
  replies: readonly ShelfReply[]
  byId: ReadonlyMap<string, ShelfReply>
  recordOf(replyId: string): { used: number; sold: ReturnType<typeof soldOf> }
  products: readonly ShelfProduct[]
  search: ReplySearch & { whole: Promise<void> }
}

/** Reads library and catalogue. The search of the one before goes on where the replies are still the same. */
export async function readShelf(
  shelf: ReplyShelf,
  language: Language,
  before: PaletteShelf | null,
): Promise<PaletteShelf> {
  const [replies, records, products] = await Promise.all([
    shelf.all(language),
    shelf.records(),
    shelf.products(),
  ])
  const search = before && sameReplies(before.replies, replies) ? before.search : shelf.searchIn(replies)
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  return { replies, byId, recordOf: recordsById(records), products, search }
}

function recordsById(records: readonly TacticRecord[]): PaletteShelf['recordOf'] {
  const sums = new Map<string, ReplyRecord>()
  for (const { replyId, used, decided, won } of records) {
    const known = sums.get(replyId) ?? { used: 0, decided: 0, won: 0 }
    sums.set(replyId, {
      used: known.used + used,
      decided: known.decided + decided,
      won: known.won + won,
    })
  }
  return (replyId) => {
    const record = sums.get(replyId) ?? { used: 0, decided: 0, won: 0 }
    return { used: record.used, sold: soldOf(record) }
  }
}

/** A shelf that was read again is most often the very same. */
function sameReplies(before: readonly ShelfReply[], now: readonly ShelfReply[]): boolean {
  return before.length === now.length && before.every((one, place) => isSame(one, now[place]))
}

function isSame(one: ShelfReply, other: ShelfReply | undefined): boolean {
  return one.id === other?.id && one.version === other.version
}
