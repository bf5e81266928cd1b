import type { Language } from '@/components/language/language'
import { type Product, productValues } from '@/sales/catalogue'
import { customerWriting } from '@/sales/language-of'
import { type QuickReply, titleOf } from '@/sales/quick-replies'
import { variantFor } from '@/sales/reply-ranking'
import { growReplySearch, marksIn } from '@/sales/reply-search'
import { ask } from '@/storage/client'
import type { ReplyShelf, ShelfProduct, ShelfReply } from './overlay/inputs'

/** How long the library is taken as read, in milliseconds: the palette is opened more often than it changes. */
const FRESH = 15_000

/** The saved replies, as the background keeps them. What cannot be had is simply not offered. */
export function replyShelf(now: () => number = () => Date.now()): ReplyShelf {
  const list = remembered(now, async () => valueOr(await ask('replies.list', {}), []))
  return {
    suggest: async (context, language) => {
      const suggestions = valueOr(await ask('replies.suggest', context), [])
      return suggestions.map((one) => ({ ...one, reply: titled(one.reply, language) }))
    },
    all: async (language) => (await list()).map((reply) => titled(reply, language)),
    records: remembered(now, async () => valueOr(await ask('replies.records', {}), [])),
    products: remembered(now, async () => valueOr(await ask('products.list', {}), []).map(toShelf)),
    writingOf: customerWriting,
    variantFor,
    searchIn: growReplySearch,
    marksIn,
    picture: async (id) => valueOr(await ask('reply.picture', { id }), null),
    used: (use) => void ask('reply.used', use),
  }
}

function titled(reply: QuickReply, language: Language): ShelfReply {
  return { ...reply, title: titleOf(reply, language) }
}

function toShelf(product: Product): ShelfProduct {
  const { name, price, currency } = product
  const values = (language: Language) => productValues(product, null, language)
  return {
    name,
    price: price === null ? null : { value: price, currency },
    values: { en: values('en'), ka: values('ka'), ru: values('ru') },
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
