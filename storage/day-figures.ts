import Dexie from 'dexie'
import { type DayFigures, mergeFigures } from '@/sales/daily-figures'
import type { Database } from './database'
import { type DayFiguresRow, dayFiguresRow, type ShareRow, shareRow } from './figure-records'
import { readRows } from './read-rows'

/** A row whose platform is known; the others count nowhere yet. */
type Owned = Pick<DayFiguresRow, 'day' | 'operator' | 'platform' | 'account'>

/** The rows of the local days `from` to `to`, both included. */
export async function dayRows(db: Database, from: string, to: string): Promise<DayFiguresRow[]> {
  const { minKey, maxKey } = Dexie
  const range = [
    [from, minKey, minKey, minKey],
    [to, maxKey, maxKey, maxKey],
  ] as const
  const rows = await db.dayFigures
    .where(':id')
    .between(...range)
    .toArray()
  return readRows(db, db.dayFigures, dayFiguresRow, rows)
}

/** What a row says in all; `null` when nothing is left in it. */
export function total({ live, retired }: DayFiguresRow): DayFigures | null {
  return live && retired ? mergeFigures(live, retired) : (live ?? retired)
}

/** Adds up the shares of these days anew. To be called inside `Database.change`. */
export async function addUpDays(db: Database, days: Iterable<string>): Promise<void> {
  for (const day of new Set(days)) await addUpDay(db, day)
}

async function addUpDay(db: Database, day: string): Promise<void> {
  const shares = await readRows(db, db.shares, shareRow, await db.shares.where('day').equals(day).toArray())
  const rows = new Map<string, DayFiguresRow>()
  for (const row of await dayRows(db, day, day)) rows.set(keyOf(row).join('\n'), { ...row, live: null })
  for (const share of shares) addShare(rows, share)
  const [full, empty] = [[...rows.values()].filter(total), [...rows.values()].filter((row) => !total(row))]
  await db.dayFigures.bulkPut(full)
  await db.dayFigures.bulkDelete(empty.map(keyOf))
}

function addShare(rows: Map<string, DayFiguresRow>, share: ShareRow): void {
  const row = rowFor(rows, share)
  if (row) row.live = row.live ? mergeFigures(row.live, share.figures) : share.figures
}

function rowFor(rows: Map<string, DayFiguresRow>, { day, operator, platform, account }: ShareRow) {
  if (platform === null) return null
  const owned = { day, operator, platform, account }
  const key = keyOf(owned).join('\n')
  const row = rows.get(key) ?? { ...owned, live: null, retired: null }
  rows.set(key, row)
  return row
}

/** Keeps as counts what is about to be erased; `live` must be added up afterwards. */
export async function retireShares(db: Database, shares: readonly ShareRow[]): Promise<void> {
  for (const share of shares) {
    if (share.platform === null) continue
    const rows = new Map((await dayRows(db, share.day, share.day)).map((row) => [keyOf(row).join('\n'), row]))
    const row = rowFor(rows, share)
    if (!row) continue
    await db.dayFigures.put({
      ...row,
      retired: row.retired ? mergeFigures(row.retired, share.figures) : share.figures,
    })
  }
}

function keyOf({ day, operator, platform, account }: Owned): [string, string, string, string] {
  return [day, operator, platform, account]
}
