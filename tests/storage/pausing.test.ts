import { beforeEach, expect, test } from 'vitest'
import type { Database } from '@/storage/database'
import { dayRows, total } from '@/storage/day-figures'
import { writeReadingState } from '@/storage/reading-state'
import { recordObservations } from '@/storage/record-observations'
import { currentMeasure, measureBy } from '@/storage/rules'
import { isLate, passesLimitAt, refreshWaiting, waitingChats } from '@/storage/waiting'
import { fakeChrome } from './fake-chrome'
import { emptyDatabase, inWhatsApp, lines, SHOP, shopSettings, tuesday } from './shop'

const PAUSED = measureBy(shopSettings(), { 'whatsapp-web': tuesday('12:02') })
let db: Database

beforeEach(async () => {
  db = emptyDatabase()
  const asked = inWhatsApp('Giorgi', lines(['customer', tuesday('12:00')]))
  await recordObservations(db, [asked], { measure: SHOP, now: tuesday('12:01'), oldest: 0 })
})

async function missedAt(now: number, measure = PAUSED): Promise<number | undefined> {
  await refreshWaiting(db, measure, now)
  const [row] = await dayRows(db, '2026-09-22', '2026-09-22')
  return row && total(row)?.first.missed
}

test('a list, a chat or sides that cannot be read pause the site since the first of them; times pause nothing', async () => {
  fakeChrome()
  await writeReadingState('whatsapp-web', [
    { part: 'times', since: tuesday('11:50') },
    { part: 'sides', since: tuesday('12:03') },
    { part: 'list', since: tuesday('12:02') },
  ])
  await writeReadingState('meta-business-suite', [{ part: 'times', since: tuesday('11:50') }])
  expect((await currentMeasure()).pausedSince).toEqual({ 'whatsapp-web': tuesday('12:02') })
  await writeReadingState('whatsapp-web', [{ part: 'thread', since: tuesday('12:07') }])
  expect((await currentMeasure()).pausedSince).toEqual({ 'whatsapp-web': tuesday('12:07') })
  await writeReadingState('whatsapp-web', [])
  expect((await currentMeasure()).pausedSince).toEqual({})
})

test('while a site cannot be read nobody is late, as nobody knows who was answered', async () => {
  const [chat] = await waitingChats(db, PAUSED, tuesday('13:00'))
  if (!chat) throw new Error('Giorgi does not wait.')
  expect(isLate(chat, PAUSED, tuesday('13:00'))).toBe(false)
  expect(passesLimitAt(chat, PAUSED, tuesday('13:00'))).toBeNull()
  expect(await missedAt(tuesday('13:00'))).toBe(0)
})

test('when it can be read again, the wait is judged by its instants', async () => {
  expect(await missedAt(tuesday('13:00'))).toBe(0)
  expect(await missedAt(tuesday('13:01'), SHOP)).toBe(1)
})

test('what was read meanwhile counts all the same', async () => {
  const answered = inWhatsApp('Giorgi', lines(['customer', tuesday('12:00')], ['me', tuesday('12:04')]))
  await recordObservations(db, [answered], { measure: PAUSED, now: tuesday('12:05'), oldest: 0 })
  const [row] = await dayRows(db, '2026-09-22', '2026-09-22')
  expect(row && total(row)?.first).toMatchObject({ met: 1, missed: 0 })
})
