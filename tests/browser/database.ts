import type { RunningExtension } from './extension'

/** A row as it lies in IndexedDB, read past all of the product's code. */
export type Row = Record<string, unknown>

/** Every row of a table of the extension's database. */
export async function rowsOf(extension: RunningExtension, table: string): Promise<Row[]> {
  return extension.inWorker(readAll, table)
}

/** Writes rows past all of the product's code, as if they had come in the course of time. */
export async function putRows(
  extension: RunningExtension,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  await extension.inWorker(putAll, { table, rows })
}

/** Runs in the worker. */
function putAll({ table, rows }: { table: string; rows: readonly Row[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chat-to-order')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const change = opening.result.transaction(table, 'readwrite')
      for (const row of rows) change.objectStore(table).put(row)
      change.onerror = () => reject(change.error)
      change.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** Runs in the worker. Opens no database that is not there yet: an empty one would stand in the product's way. */
async function readAll(table: string): Promise<Row[]> {
  const known = await indexedDB.databases()
  if (!known.some(({ name }) => name === 'chat-to-order')) return []
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chat-to-order')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const request = opening.result.transaction(table).objectStore(table).getAll()
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        opening.result.close()
        resolve(request.result)
      }
    }
  })
}
