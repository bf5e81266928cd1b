import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ListRow } from '@/content-scripts/chat-platform'
import { ListFollower } from '@/content-scripts/reading/list-follower'
import type { Database } from '@/storage/database'
import { dayRows, total } from '@/storage/day-figures'
import { recordObservations } from '@/storage/record-observations'
import { measureBy } from '@/storage/rules'
import { waitingChats } from '@/storage/waiting'
import { listRow } from '../content-scripts/list-row'
import {
  emptyDatabase,
  inSuite,
  inWhatsApp,
  lines,
  listed,
  NOW,
  record,
  SHOP,
  shopSettings,
  tuesday,
} from './shop'

let db: Database

beforeEach(() => {
  db = emptyDatabase()
})

async function everything(): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
  )
}

describe('recording', () => {
  const answered = inWhatsApp(
    'Giorgi',
    lines(['customer', tuesday('12:00')], ['me', tuesday('12:03:30')], ['customer', tuesday('12:10')]),
  )

  test('keeps messages without words, and measures the enquiry', async () => {
    await record(db, answered)
    expect(await db.messages.count()).toBe(3)
    expect(JSON.stringify(await db.messages.toArray())).not.toContain('"text"')
    expect(await db.enquiries.toArray()).toEqual([
      expect.objectContaining({
        day: '2026-09-22',
        waitingSince: tuesday('12:10'),
        firstResponse: expect.objectContaining({ wallMs: 210_000, met: true, author: 'me' }),
      }),
    ])
    const [row] = await dayRows(db, '2026-09-22', '2026-09-22')
    expect(row).toMatchObject({ operator: 'Nino', platform: 'whatsapp', account: '' })
  })

  test('the same again, and in pieces, changes nothing', async () => {
    await record(db, answered)
    const once = await everything()
    await record(db, answered, answered)
    await record(db, { ...answered, messages: answered.messages.slice(1) })
    expect(await everything()).toEqual(once)
  })

  test('the turns that the list saw coming within one minute are counted each, and once the thread is read too', async () => {
    const list = new ListFollower('whatsapp-web')
    const look = (time: string, more: Partial<ListRow>) =>
      record(db, ...list.follow({ rows: [listRow(more)] }, tuesday(time), () => false))
    const spans = async () =>
      (await db.enquiries.toArray()).map(({ firstResponse, responses }) =>
        [firstResponse, ...responses].map((span) => span?.wallMs),
      )
    const answered = { lastFrom: 'us', unread: 0 } as const
    await look('11:59:55', answered)
    await look('12:00:10', {})
    await look('12:00:20', answered)
    await look('12:00:30', {})
    await look('12:00:45', answered)
    expect(await spans()).toEqual([[10_000, 15_000]])
    const times = ['12:00:10', '12:00:20', '12:00:30', '12:00:45'].map(tuesday)
    const said = times.flatMap((at, index) => lines([index % 2 ? 'teammate' : 'customer', at]))
    await record(db, inWhatsApp('Nino', said))
    expect(await spans()).toEqual([[10_000, 15_000]])
    expect(await db.messages.count()).toBe(4)
  })

  test('two at the same time are kept once', async () => {
    await Promise.all([record(db, answered), record(db, answered)])
    expect(await db.conversations.count()).toBe(1)
    expect(await db.messages.count()).toBe(3)
  })

  test('a transaction that fails midway leaves nothing', async () => {
    vi.spyOn(db.dayFigures, 'bulkPut').mockImplementationOnce(() => {
      throw new Error('disk full')
    })
    await expect(record(db, answered)).rejects.toThrow('disk full')
    expect(Object.values(await everything()).flat()).toEqual([])
  })

  test('what retention let go is not taken in again', async () => {
    await recordObservations(db, [answered], { measure: SHOP, now: NOW, oldest: tuesday('12:05') })
    expect(await db.messages.toCollection().keys()).toHaveLength(1)
  })

  test('a broken row is set aside, and the rest goes on', async () => {
    const [id = ''] = await record(db, answered)
    await db.messages.update([id, `customer@${tuesday('12:10')}`], { author: 'nobody' as 'me' })
    await record(db, inWhatsApp('Giorgi', lines(['me', tuesday('12:12')])))
    expect(await db.messages.count()).toBe(3)
    expect(await db.setAside.toArray()).toEqual([
      expect.objectContaining({ table: 'messages', row: expect.objectContaining({ author: 'nobody' }) }),
    ])
  })

  test('the figures of a day are the sum of its conversations', async () => {
    await record(
      db,
      answered,
      inWhatsApp('Mari', lines(['customer', tuesday('13:00')], ['me', tuesday('13:01')])),
    )
    const [row] = await dayRows(db, '2026-09-22', '2026-09-22')
    expect(row && total(row)).toMatchObject({
      enquiries: 2,
      replied: 2,
      messagesIn: 3,
      messagesOut: 2,
      first: { met: 2, wall: { values: [60_000, 210_000] } },
      later: { missed: 1 },
    })
  })

  test("a teammate's reply is the teammate's row, and a new name does not rename the past", async () => {
    await record(db, answered)
    const measure = measureBy(shopSettings({ operator: 'Dato' }))
    const both = [
      inWhatsApp('Giorgi', lines(['teammate', tuesday('12:12')])),
      inWhatsApp('Mari', lines(['customer', tuesday('13:00')], ['me', tuesday('13:01')])),
    ]
    await recordObservations(db, both, { measure, now: NOW, oldest: 0 })
    const rows = await dayRows(db, '2026-09-22', '2026-09-22')
    expect(rows.map((row) => [row.operator, total(row)?.replied, total(row)?.messagesOut])).toEqual([
      ['Dato', 1, 1],
      ['Nino', 1, 1],
      ['teammate', 0, 1],
    ])
  })
})

describe('which conversation', () => {
  const names = async () => (await db.conversations.toArray()).map((one) => one.customer).sort()

  test('messages already stored outlive a rename', async () => {
    const [first] = await record(db, inWhatsApp('+995 555 12 34 56', lines(['customer', tuesday('12:00')])))
    const said = lines(['customer', tuesday('12:00')], ['me', tuesday('12:02')])
    const [second] = await record(db, inWhatsApp('Giorgi', said))
    expect(second).toBe(first)
    expect(await names()).toEqual(['Giorgi'])
    expect(await record(db, inWhatsApp('Giorgi', listed('customer', tuesday('12:30'))))).toEqual([first])
  })

  test('the thread id outlives a rename too', async () => {
    const [first] = await record(db, inSuite('G', lines(['customer', tuesday('12:00')]), { threadId: 't1' }))
    const again = inSuite('Giorgi', lines(['customer', tuesday('13:00')]), { threadId: 't1' })
    expect(await record(db, again)).toEqual([first])
  })

  test('a namesake with another thread id is another customer', async () => {
    await record(db, inSuite('Nino', lines(['customer', tuesday('12:00')]), { threadId: 't1' }))
    await record(db, inSuite('Nino', lines(['customer', tuesday('13:00')]), { threadId: 't2' }))
    expect(await names()).toEqual(['Nino', 'Nino'])
  })

  test('a namesake without any id is another customer, when his messages lie between those of the other', async () => {
    await record(db, inWhatsApp('Ana', lines(['customer', tuesday('12:10')], ['me', tuesday('12:20')])))
    const all = lines(['customer', tuesday('12:00')], ['me', tuesday('12:30')])
    const other = inWhatsApp('Ana', all)
    await record(db, other)
    expect(await names()).toEqual(['Ana', 'Ana'])
    await record(db, inWhatsApp('Ana', [...all, ...lines(['customer', tuesday('12:40')])]))
    expect(await names()).toEqual(['Ana', 'Ana'])
  })

  test('a namesake whose chat is seen whole is another customer, earlier or later', async () => {
    await record(db, inWhatsApp('Ana', lines(['customer', tuesday('12:10')])))
    await record(db, { ...inWhatsApp('Ana', lines(['customer', tuesday('13:00')])), whole: true })
    expect(await names()).toEqual(['Ana', 'Ana'])
  })

  test.each([
    ['another platform', { platform: 'instagram' as const }],
    ['another account', { account: '1002' }],
  ])('the same name on %s is another customer', async (_, place) => {
    await record(db, inSuite('Nino', lines(['customer', tuesday('12:00')])))
    await record(db, inSuite('Nino', lines(['customer', tuesday('13:00')]), place))
    expect(await names()).toEqual(['Nino', 'Nino'])
  })

  test('a list row of unknown platform joins the customer of that name', async () => {
    const [known] = await record(
      db,
      inSuite('Nino', lines(['customer', tuesday('12:00')]), { threadId: 't1' }),
    )
    const row = inSuite('Nino', listed('customer', tuesday('13:00')), { platform: null })
    expect(await record(db, row)).toEqual([known])
  })

  test('a row of unknown platform waits, counts nowhere, and counts once the thread tells the platform', async () => {
    const row = inSuite('Nino', listed('customer', tuesday('12:00')), { platform: null })
    await record(db, row)
    expect(await waitingChats(db, SHOP, NOW)).toEqual([
      expect.objectContaining({ customer: 'Nino', platform: null, since: tuesday('12:00') }),
    ])
    expect(await dayRows(db, '2026-09-22', '2026-09-22')).toEqual([])
    await record(db, inSuite('Nino', lines(['customer', tuesday('12:00')]), { threadId: 't1' }))
    const [counted] = await dayRows(db, '2026-09-22', '2026-09-22')
    expect(counted).toMatchObject({ platform: 'messenger', live: { enquiries: 1, messagesIn: 1 } })
    expect(await db.conversations.count()).toBe(1)
  })

  test('a row that could be of two namesakes is given to neither', async () => {
    await record(db, inSuite('Nino', lines(['customer', tuesday('12:00')]), { threadId: 't1' }))
    const other = inSuite('Nino', lines(['customer', tuesday('13:00')]), {
      threadId: 't2',
      platform: 'instagram',
    })
    await record(db, other)
    const row = inSuite('Nino', listed('customer', tuesday('14:00')), { platform: null })
    await record(db, row, row)
    expect(await db.conversations.count()).toBe(3)
    expect(await dayRows(db, '2026-09-22', '2026-09-22')).toMatchObject([
      { platform: 'instagram', live: { messagesIn: 1 } },
      { platform: 'messenger', live: { messagesIn: 1 } },
    ])
  })

  test('an old list row of a customer who wrote last is no wait', async () => {
    const old = tuesday('12:00') - 20 * 24 * 3_600_000
    await record(
      db,
      inWhatsApp('Lost', listed('customer', old)),
      inWhatsApp('Read', lines(['customer', old])),
    )
    expect((await waitingChats(db, SHOP, NOW)).map((chat) => chat.customer)).toEqual(['Read'])
  })
})
