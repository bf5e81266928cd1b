import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { productSchema } from '@/sales/catalogue'
import { quickReplySchema } from '@/sales/quick-replies'
import { DATABASE_NAME, Database } from '@/storage/database'
import { dayFiguresRow, shareRow } from '@/storage/figure-records'
import { conversationRow, dismissalRow, enquiryRow, messageRow, outcomeRow } from '@/storage/records'
import { pictureRow, replyUseRow } from '@/storage/reply-records'
import { VERSIONS } from '@/storage/upgrades'
import { v001 } from './examples/v001'
import { v002 } from './examples/v002'

/** What lay on disk in each version; a version without its example fails. */
const EXAMPLES: Record<number, Record<string, object[]>> = { 1: v001, 2: v002 }

const NOW: Record<string, z.ZodMiniType> = {
  conversations: conversationRow,
  messages: messageRow,
  enquiries: enquiryRow,
  outcomes: outcomeRow,
  dismissals: dismissalRow,
  shares: shareRow,
  dayFigures: dayFiguresRow,
  replies: quickReplySchema,
  pictures: pictureRow,
  products: productSchema,
  replyUses: replyUseRow,
  marks: z.object({ name: z.string(), at: z.number() }),
  setAside: z.object({ id: z.string(), table: z.string(), row: z.unknown() }),
}

/** Makes the database as that version of the product would have left it. */
async function leaveBehind(version: number, indexedDB: IDBFactory): Promise<void> {
  const old = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange })
  for (const step of VERSIONS) if (step.version <= version) old.version(step.version).stores(step.tables)
  for (const [table, rows] of Object.entries(EXAMPLES[version] ?? {})) await old.table(table).bulkAdd(rows)
  old.close()
}

describe.each(VERSIONS.map(({ version }) => version))('a database of version %i', (version) => {
  test('has its example, with a row in every table of that version', () => {
    const tables = VERSIONS.filter((step) => step.version <= version).flatMap((step) =>
      Object.keys(step.tables),
    )
    expect(Object.keys(EXAMPLES[version] ?? {}).sort()).toEqual([...new Set(tables)].sort())
  })

  test('opens in this version, and every row of it still holds', async () => {
    const indexedDB = new IDBFactory()
    await leaveBehind(version, indexedDB)
    const db = new Database({ indexedDB, IDBKeyRange })
    for (const table of db.tables) {
      const rows = await table.toArray()
      expect(rows, table.name).toHaveLength(EXAMPLES[version]?.[table.name]?.length ?? 0)
      for (const row of rows)
        expect(z.safeParse(NOW[table.name] ?? z.never(), row), table.name).toMatchObject({ success: true })
    }
    db.close()
  })
})
