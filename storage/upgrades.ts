import type { Transaction } from 'dexie'

interface Version {
  version: number
  /** Primary key first, then only what is searched by. `*` indexes each entry of a list. */
  tables: Record<string, string>
  upgrade?: (transaction: Transaction) => Promise<void>
}

/**
 * The history of the database. Append only: a shop may come from any version, and a released one is
 * never changed. A version that changes rows brings its named upgrade function along.
 */
export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    tables: {
      conversations: 'id, *keys',
      messages: '[conversationId+key], key, at',
      enquiries: 'id, conversationId, day, waitingSince',
      outcomes: 'id, conversationId, at',
      dismissals: '[conversationId+at]',
      shares: '[conversationId+day+credit], day',
      dayFigures: '[day+operator+platform+account]',
      marks: 'name',
      setAside: 'id',
    },
  },
  {
    version: 2,
    tables: {
      replies: 'id, order',
      pictures: 'replyId',
      products: 'id',
      replyUses: 'id, replyId, conversationId',
    },
  },
]
