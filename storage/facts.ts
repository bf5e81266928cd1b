import { messagesOf } from './conversations'
import type { Database } from './database'
import { readRows } from './read-rows'
import { conversationRow } from './records'
import type { Answer, FoundCustomer } from './requests'

/** Enough to choose from; who looks for more writes more of the name. */
const MOST_FOUND = 20

/** How much is kept; `bytes` is `null` where the browser does not say. */
export async function storageFacts(db: Database): Promise<Answer<'storage.facts'>> {
  const [conversations, messages, enquiries] = await Promise.all([
    db.conversations.count(),
    db.messages.count(),
    db.enquiries.count(),
  ])
  const estimate = await globalThis.navigator?.storage?.estimate?.()
  return { conversations, messages, enquiries, bytes: estimate?.usage ?? null }
}

/** Customers whose name contains the words, in whatever case; the latest to write or be written to come first. */
export async function findCustomers(db: Database, query: string): Promise<FoundCustomer[]> {
  const words = query.trim().toLocaleLowerCase()
  const rows = await db.conversations
    .filter(({ customer }) => String(customer).toLocaleLowerCase().includes(words))
    .limit(MOST_FOUND)
    .toArray()
  const found = await readRows(db, db.conversations, conversationRow, rows)
  const customers = await Promise.all(
    found.map(async ({ id, customer, platform }) => {
      const messages = await messagesOf(db, id)
      const lastAt = messages.reduce<number | null>((last, { at }) => Math.max(last ?? at, at), null)
      return { conversationId: id, customer, platform, messages: messages.length, lastAt }
    }),
  )
  return customers.sort((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0))
}
