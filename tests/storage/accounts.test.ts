import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '@/storage/database'
import { dayRows } from '@/storage/day-figures'
import { eraseCustomer } from '@/storage/erase'
import { waitingChats } from '@/storage/waiting'
import { emptyDatabase, inSuite, inWhatsApp, lines, listed, NOW, record, SHOP, tuesday } from './shop'

let db: Database

beforeEach(() => {
  db = emptyDatabase()
})

const asked = (time: string) => lines(['customer', tuesday(time)])
const conversations = () => db.conversations.toArray()

describe.each([
  ['two phones linked one after the other', inWhatsApp, '995555000001', '995555000002'],
  ['two Pages of one business', inSuite, '1001', '1002'],
] as const)('%s', (_, seen, first, second) => {
  test('have a customer of one name each, with waits and figures of their own', async () => {
    const one = await record(db, seen('Nino', asked('12:00'), { account: first }))
    const other = await record(db, seen('Nino', asked('13:00'), { account: second }))
    const row = await record(db, seen('Nino', listed('customer', tuesday('13:30')), { account: first }))
    expect(other).not.toEqual(one)
    expect(row).toEqual(one)
    const waiting = await waitingChats(db, SHOP, NOW)
    expect(waiting.map(({ since, account }) => [since, account])).toEqual([
      [tuesday('12:00'), first],
      [tuesday('13:00'), second],
    ])
    const rows = await dayRows(db, '2026-09-22', '2026-09-22')
    expect(rows.map(({ account, live }) => [account, live?.enquiries])).toEqual([
      [first, 1],
      [second, 1],
    ])
  })

  test('share nothing where one person writes to both under one address of the chat', async () => {
    const place = { threadId: '995555123456@c.us' }
    const one = await record(db, seen('Nino', asked('12:00'), { ...place, account: first }))
    const other = await record(db, seen('Nino', asked('13:00'), { ...place, account: second }))
    expect(other).not.toEqual(one)
    expect(await record(db, seen('N.', asked('14:00'), { ...place, account: second }))).toEqual(other)
    expect((await conversations()).map(({ account }) => account).sort()).toEqual([first, second])
  })

  test('a row of a list never joins the other account’s customer', async () => {
    await record(db, seen('Nino', asked('12:00'), { account: first }))
    await record(db, seen('Nino', listed('customer', tuesday('13:00')), { account: second }))
    expect((await conversations()).map(({ account, proven }) => [account, proven])).toEqual(
      expect.arrayContaining([
        [first, true],
        [second, false],
      ]),
    )
  })
})

describe('an account that the page tells only later', () => {
  test('is that of the customer known so far, who stays one', async () => {
    const [known] = await record(db, inWhatsApp('Nino', asked('12:00')))
    const row = inWhatsApp('Nino', listed('customer', tuesday('13:00')), { account: '995555000001' })
    expect(await record(db, row)).toEqual([known])
    expect(await record(db, inWhatsApp('Nino', asked('13:00'), { account: '995555000001' }))).toEqual([known])
    expect(await record(db, inWhatsApp('Nino', asked('14:00'), { account: '995555000002' }))).not.toEqual([
      known,
    ])
  })

  test('does not bring back who was erased before', async () => {
    await record(db, inWhatsApp('Nino', asked('12:00')))
    const [row] = await conversations()
    if (row) await eraseCustomer(db, row, tuesday('13:00'))
    await record(db, inWhatsApp('Nino', asked('12:00'), { account: '995555000001' }))
    expect(await conversations()).toEqual([])
  })
})
