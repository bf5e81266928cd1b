import { beforeEach, describe, expect, test } from 'vitest'
import { type DayFigures, periodFigures } from '@/sales/daily-figures'
import { conversationById } from '@/storage/conversations'
import type { Database } from '@/storage/database'
import { dayRows, total } from '@/storage/day-figures'
import { eraseCustomer, eraseEverything } from '@/storage/erase'
import { dismissWait, listOutcomes, recordOutcome, undoOutcome } from '@/storage/outcomes'
import { recordObservations } from '@/storage/record-observations'
import type { Observation, Outcome } from '@/storage/requests'
import { letGo, oldestKept } from '@/storage/retention'
import { readScorecard } from '@/storage/scorecard'
import { refreshWaiting, waitingChats } from '@/storage/waiting'
import { emptyDatabase, inWhatsApp, lines, listed, NOW, on, SHOP, tuesday } from './shop'

let db: Database

beforeEach(() => {
  db = emptyDatabase()
})

async function record(observations: Observation[], now = NOW): Promise<string> {
  const [id = ''] = await recordObservations(db, observations, { measure: SHOP, now, oldest: 0 })
  return id
}

const days = (): Promise<(DayFigures | null)[]> =>
  dayRows(db, '2000-01-01', '2100-01-01').then((rows) => rows.map(total))

function outcome(conversationId: string, more: Partial<Outcome> = {}): Outcome {
  const money = { value: 120, currency: 'GEL' }
  return {
    id: 'o1',
    conversationId,
    at: tuesday('12:20'),
    kind: 'order',
    money,
    reason: null,
    note: null,
    ...more,
  }
}

describe('outcomes', () => {
  const chat = inWhatsApp('Giorgi', lines(['customer', tuesday('12:00')], ['me', tuesday('12:01')]))
  const counted = async () => {
    const { orders, orderValue, lost, lostReasons } = (
      await readScorecard(db, { day: '2026-09-22', who: 'everyone' }, SHOP, NOW)
    ).today
    return { orders, orderValue, lost, lostReasons }
  }
  const oneOrder = { orders: 1, orderValue: [{ currency: 'GEL', value: 120 }], lost: 0, lostReasons: [] }
  const nothing = { orders: 0, orderValue: [], lost: 0, lostReasons: [] }

  test('an order counts once, however often it is recorded', async () => {
    const id = await record([chat])
    await recordOutcome(db, outcome(id), SHOP, NOW)
    await recordOutcome(db, outcome(id), SHOP, NOW)
    expect(await counted()).toEqual(oneOrder)
  })

  test('undone it counts nowhere, and stays as an event', async () => {
    const id = await record([chat])
    await recordOutcome(db, outcome(id), SHOP, NOW)
    await undoOutcome(db, 'o1', SHOP, NOW)
    expect(await counted()).toEqual(nothing)
    expect(await listOutcomes(db, { from: '2026-09-22', to: '2026-09-22' }, SHOP)).toEqual([])
    expect(await db.outcomes.get('o1')).toMatchObject({ undoneAt: NOW })
  })

  test('a second one for the same enquiry corrects the first, and gives way to it when undone', async () => {
    const id = await record([chat])
    await recordOutcome(db, outcome(id), SHOP, NOW)
    const lost = outcome(id, { id: 'o2', at: tuesday('12:30'), kind: 'lost', money: null, reason: 'trust' })
    await recordOutcome(db, lost, SHOP, NOW)
    expect(await counted()).toEqual({
      ...nothing,
      lost: 1,
      lostReasons: [{ reason: 'trust', count: 1 }],
    })
    const listed = await listOutcomes(db, { from: '2026-09-22', to: '2026-09-22' }, SHOP)
    expect(listed).toEqual([expect.objectContaining({ id: 'o2', customer: 'Giorgi', platform: 'whatsapp' })])
    await undoOutcome(db, 'o2', SHOP, NOW)
    expect(await counted()).toEqual(oneOrder)
  })

  test('the next enquiry has an outcome of its own', async () => {
    const more = lines(['customer', tuesday('14:00')], ['me', tuesday('14:01')])
    const id = await record([{ ...chat, messages: [...chat.messages, ...more] }])
    await recordOutcome(db, outcome(id), SHOP, NOW)
    await recordOutcome(db, outcome(id, { id: 'o2', at: tuesday('15:00') }), SHOP, NOW)
    expect(await counted()).toMatchObject({ orders: 2, orderValue: [{ currency: 'GEL', value: 240 }] })
  })

  test('a wait that is closed by hand is no wait', async () => {
    const id = await record([inWhatsApp('Spam', lines(['customer', tuesday('17:00')]))])
    expect(await waitingChats(db, SHOP, NOW)).toHaveLength(1)
    await dismissWait(db, { conversationId: id, at: tuesday('17:10') }, SHOP, NOW)
    expect(await waitingChats(db, SHOP, NOW)).toEqual([])
  })
})

describe('a wait that nobody looked at', () => {
  test('is missed once its limit has passed', async () => {
    await record([inWhatsApp('Giorgi', lines(['customer', tuesday('12:00')]))], tuesday('12:01'))
    expect(await days()).toMatchObject([{ first: { missed: 0 } }])
    await refreshWaiting(db, SHOP, tuesday('12:07'))
    expect(await days()).toMatchObject([{ first: { missed: 1 } }])
  })
})

describe('retention', () => {
  const old = (time: string) => on('2026-06-02', time)
  const chat = inWhatsApp(
    'Giorgi',
    lines(
      ['customer', old('12:00')],
      ['me', old('12:04')],
      ['customer', old('12:10')],
      ['teammate', old('12:13')],
      ['me', tuesday('11:00')],
      ['customer', tuesday('12:00')],
      ['me', tuesday('12:04')],
    ),
  )
  const edge = on('2026-06-25', '00:00')

  test('lets old enquiries go, and keeps every figure', async () => {
    const id = await record([chat])
    await recordOutcome(db, outcome(id, { at: old('12:20') }), SHOP, NOW)
    const before = await days()
    expect(
      periodFigures(before.flatMap((figures) => (figures ? [{ platform: null, figures }] : []))),
    ).toMatchObject({
      enquiries: 2,
      openedByOperator: 1,
      orders: 1,
    })
    await letGo(db, edge, SHOP, NOW)
    expect(await db.messages.count()).toBe(3)
    expect(await db.enquiries.count()).toBe(1)
    expect(await db.outcomes.count()).toBe(0)
    expect(await days()).toEqual(before)
    await letGo(db, edge, SHOP, NOW)
    expect(await days()).toEqual(before)
  })

  test('what was let go does not come back by scrolling up, also with a longer retention', async () => {
    await record([chat])
    const before = await days()
    await letGo(db, edge, SHOP, NOW)
    const oldest = await oldestKept(db, 0)
    await recordObservations(db, [chat], { measure: SHOP, now: NOW, oldest })
    expect(await days()).toEqual(before)
  })

  test('the history that a first look shows is counted whole, however old; from the first evening on, no longer', async () => {
    await recordObservations(db, [chat], { measure: SHOP, now: NOW, oldest: await oldestKept(db) })
    const before = await days()
    expect(await db.messages.count()).toBe(7)
    await letGo(db, edge, SHOP, NOW)
    await recordObservations(db, [chat], { measure: SHOP, now: NOW, oldest: await oldestKept(db) })
    expect(await db.messages.count()).toBe(3)
    expect(await days()).toEqual(before)
  })

  test('a customer of long ago is forgotten wholly, but for the counts', async () => {
    await record([{ ...chat, messages: chat.messages.slice(0, 4) }])
    const before = await days()
    await letGo(db, edge, SHOP, NOW)
    expect(await db.conversations.count()).toBe(0)
    expect(await db.messages.count()).toBe(0)
    expect(await days()).toEqual(before)
  })
})

describe('erasing', () => {
  const chats = [
    inWhatsApp('Giorgi', lines(['customer', tuesday('12:00')], ['me', tuesday('12:04')])),
    inWhatsApp('Mari', lines(['customer', tuesday('13:00')])),
  ]

  async function erase(id: string): Promise<void> {
    const conversation = await conversationById(db, id)
    if (conversation) await eraseCustomer(db, conversation, NOW)
  }

  test('leaves nothing of the customer but counts, and the others as they were', async () => {
    const id = await record(chats)
    await recordOutcome(db, outcome(id), SHOP, NOW)
    const before = await days()
    await erase(id)
    const rest = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))
    expect(rest).not.toContain('Giorgi')
    expect(rest).not.toContain(id)
    expect(rest).toContain('Mari')
    expect(await days()).toEqual(before)
  })

  test('the page does not bring the customer back until there is something new', async () => {
    await erase(await record(chats))
    const before = await days()
    await record([...chats, inWhatsApp('Giorgi', listed('customer', tuesday('12:00')))])
    expect(await db.conversations.count()).toBe(1)
    expect(await days()).toEqual(before)
    await record([inWhatsApp('Giorgi', lines(['customer', NOW]))])
    expect(await db.conversations.count()).toBe(2)
  })

  test('everything means everything', async () => {
    await record(chats)
    await eraseEverything(db)
    expect((await Promise.all(db.tables.map((table) => table.count()))).every((count) => count === 0)).toBe(
      true,
    )
  })
})
