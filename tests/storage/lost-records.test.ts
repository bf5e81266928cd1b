import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { eraseEverything } from '@/storage/erase'
import { dismissLoss, noteRecords, readLostAt } from '@/storage/lost-records'
import { fakeChrome } from './fake-chrome'
import { emptyDatabase } from './shop'

beforeEach(() => fakeChrome())

test('the first start, and each one after it, loses nothing', async () => {
  const db = emptyDatabase()
  await noteRecords(db, 1_000)
  await noteRecords(db, 2_000)
  expect(await readLostAt()).toBeNull()
})

test('another database than before is a loss, told until the user knows', async () => {
  await noteRecords(emptyDatabase(), 1_000)
  const anew = emptyDatabase()
  await noteRecords(anew, 5_000)
  await noteRecords(anew, 6_000)
  expect(await readLostAt()).toBe(5_000)
  await dismissLoss()
  await noteRecords(anew, 7_000)
  expect(await readLostAt()).toBeNull()
})

test('what the user erased is not lost', async () => {
  const db = emptyDatabase()
  await noteRecords(db, 1_000)
  await eraseEverything(db)
  await fakeBrowser.storage.local.clear()
  await noteRecords(db, 5_000)
  expect(await readLostAt()).toBeNull()
})
