import { ask } from '@/storage/client'
import type { ReplyShelf } from './overlay/inputs'

/** How long the library is taken as read, in milliseconds: the palette is opened more often than it changes. */
const FRESH = 30_000

/** The saved replies, as the background keeps them. What cannot be had is simply not offered. */
export function replyShelf(now: () => number = () => Date.now()): ReplyShelf {
  return {
    suggest: async (context) => valueOr(await ask('replies.suggest', context), []),
    all: remembered(now, async () => valueOr(await ask('replies.list', {}), [])),
    records: remembered(now, async () => valueOr(await ask('replies.records', {}), [])),
    products: remembered(now, async () => valueOr(await ask('products.list', {}), [])),
    used: (use) => void ask('reply.used', use),
  }
}

function valueOr<T>(reply: { ok: true; value: T } | { ok: false }, otherwise: T): T {
  return reply.ok ? reply.value : otherwise
}

function remembered<T>(now: () => number, read: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | null = null
  return () => {
    if (!last || now() - last.at > FRESH) last = { at: now(), value: read() }
    return last.value
  }
}
