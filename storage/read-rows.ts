import Dexie, { type Table } from 'dexie'
import * as z from 'zod/mini'
import type { Database } from './database'

/**
 * Parses what a table gave. A row that no longer holds is moved to `setAside` and never breaks the rest.
 * Inside a transaction it must be one of `Database.change`.
 */
export async function readRows<T, K>(
  db: Database,
  table: Table<T, K>,
  schema: z.ZodMiniType<T>,
  rows: unknown[],
): Promise<T[]> {
  const good: T[] = []
  const bad: unknown[] = []
  for (const row of rows) {
    const parsed = z.safeParse(schema, row)
    if (parsed.success) good.push(parsed.data)
    else bad.push(row)
  }
  for (const row of bad) await setAside(db, table, row)
  return good
}

/** The same for a row that may be missing. */
export async function readRow<T, K>(
  db: Database,
  table: Table<T, K>,
  schema: z.ZodMiniType<T>,
  row: unknown,
): Promise<T | null> {
  const [read] = await readRows(db, table, schema, row === undefined ? [] : [row])
  return read ?? null
}

async function setAside<T, K>(db: Database, table: Table<T, K>, row: unknown): Promise<void> {
  const key = keyOf(table, row)
  await db.setAside.put({ id: `${table.name} ${JSON.stringify(key)}`, table: table.name, row })
  await table.delete(key as K)
}

function keyOf<T, K>(table: Table<T, K>, row: unknown): unknown {
  const path = table.schema.primKey.keyPath
  const part = (name: string) => Dexie.getByKeyPath(row as object, name)
  return Array.isArray(path) ? path.map(part) : part(String(path))
}
