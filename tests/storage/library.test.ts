import { beforeEach, describe, expect, test } from 'vitest'
import { answer, type Sender } from '@/entrypoints/background/listen'
import { requestHandlers } from '@/entrypoints/background/request-handlers'
import type { Database } from '@/storage/database'
import { eraseCustomer } from '@/storage/erase'
import { listReplies } from '@/storage/reply-library'
import { suggestReplies } from '@/storage/reply-suggestions'
import { readRecords } from '@/storage/reply-uses'
import type { Answer, Ask, RequestName } from '@/storage/requests'
import { letGo } from '@/storage/retention'
import { saveSettings } from '@/storage/settings'
import { fakeChrome } from './fake-chrome'
import { savedProduct, savedReply } from './library-asks'
import { emptyDatabase, inWhatsApp, lines, on, SHOP, shopSettings, tuesday } from './shop'

const ID = 'test-extension-id'
const CHAT: Sender = { id: ID, url: 'https://web.whatsapp.com/', tab: { id: 1 } }
const PAGE: Sender = { id: ID, url: 'chrome-extension://test-extension-id/options.html' }

let db: Database

beforeEach(async () => {
  fakeChrome()
  await saveSettings(shopSettings())
  db = emptyDatabase()
})

async function page<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  return value(await answer(requestHandlers(db), name, ask, PAGE))
}

async function chat<N extends RequestName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  return value(await answer(requestHandlers(db), name, ask, CHAT))
}

function value<T>(reply: { ok: true; value: T } | { ok: false; problem: string }): T {
  if (!reply.ok) throw new Error(reply.problem)
  return reply.value
}

const ids = async () => (await listReplies(db)).map(({ id }) => id)

describe('the library', () => {
  test('keeps the order of its making, and any other that is asked for', async () => {
    for (const id of ['a', 'b', 'c']) await page('reply.save', { reply: savedReply({ id }) })
    await page('replies.reorder', { ids: ['c', 'a'] })
    expect(await ids()).toEqual(['c', 'b', 'a'])
    await page('reply.remove', { id: 'b' })
    expect(await ids()).toEqual(['c', 'a'])
  })

  test('counts how often a reply was saved, and keeps its place', async () => {
    await page('reply.save', { reply: savedReply({ id: 'a' }) })
    await page('reply.save', { reply: savedReply({ id: 'b' }) })
    const saved = await page('reply.save', { reply: savedReply({ id: 'a', order: 90, version: 90 }) })
    expect(saved).toMatchObject({ order: 0, version: 2 })
  })

  test('keeps a picture until it is taken away, and goes with its reply', async () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo='
    await page('reply.save', { reply: savedReply(), picture })
    expect(await page('reply.save', { reply: savedReply() })).toMatchObject({ picture: true })
    expect(await chat('reply.picture', { id: 'r1' })).toBe(picture)
    await page('reply.save', { reply: savedReply(), picture: null })
    expect(await chat('reply.picture', { id: 'r1' })).toBeNull()
    await page('reply.save', { reply: savedReply(), picture })
    await page('reply.remove', { id: 'r1' })
    expect(await db.pictures.count()).toBe(0)
  })

  test('takes no picture that is none', async () => {
    const ask = { reply: savedReply(), picture: 'data:image/svg+xml;base64,PHN2Zz4=' }
    expect(await answer(requestHandlers(db), 'reply.save', ask, PAGE)).toEqual({
      ok: false,
      problem: 'invalid-ask',
    })
  })

  test('a row that no longer holds costs only itself', async () => {
    await page('reply.save', { reply: savedReply({ id: 'good' }) })
    await db.replies.put({ ...savedReply({ id: 'bad' }), variants: [] })
    expect(await chat('replies.list', {})).toMatchObject([{ id: 'good' }])
    expect(await db.setAside.count()).toBe(1)
  })
})

describe('a managed library', () => {
  beforeEach(async () => {
    await page('reply.save', { reply: savedReply({ id: 'own' }) })
    const { text } = await page('replies.export', { format: 'json', managed: true })
    await page('reply.remove', { id: 'own' })
    await page('replies.import', {
      format: 'json',
      text: text.replace('"own"', '"given"'),
      apply: true,
      language: 'en',
    })
    await page('reply.save', { reply: savedReply({ id: 'mine' }) })
  })

  test.each<[RequestName, unknown]>([
    ['reply.save', { reply: savedReply({ id: 'given', managed: false }) }],
    ['reply.remove', { id: 'given' }],
    ['replies.reorder', { ids: ['mine', 'given'] }],
  ])('is not changed by %s', async (name, ask) => {
    const before = await listReplies(db)
    expect(before.find(({ id }) => id === 'given')).toMatchObject({ managed: true })
    expect(await answer(requestHandlers(db), name, ask, PAGE)).toEqual({ ok: false, problem: 'managed' })
    expect(await listReplies(db)).toEqual(before)
  })

  test('nobody makes a reply managed by saving it', async () => {
    await page('reply.save', { reply: savedReply({ id: 'mine', managed: true }) })
    expect((await listReplies(db)).find(({ id }) => id === 'mine')).toMatchObject({ managed: false })
  })
})

describe('an import', () => {
  const five = Array.from({ length: 5_000 }, (_, at) => ({
    id: `r${at}`,
    title: { en: `Reply ${at}` },
    text: { ka: `გამარჯობა {{customer}}, ${at}`, en: `Hello {{customer}}, ${at}` },
  }))

  test('of 5,000 replies: a dry run changes nothing, then all of them are there', async () => {
    const ask = { format: 'json', text: JSON.stringify(five), language: 'en' } as const
    const dry = await page('replies.import', { ...ask, apply: false })
    expect(dry).toMatchObject({ applied: false, problems: [] })
    expect(dry.changes).toHaveLength(5_000)
    expect(await db.replies.count()).toBe(0)
    await page('replies.import', { ...ask, apply: true })
    const kept = await chat('replies.list', {})
    expect(kept.map(({ id }) => id)).toEqual(five.map(({ id }) => id))
    expect(
      (await page('replies.import', { ...ask, apply: false })).changes.every(({ kind }) => kind === 'same'),
    ).toBe(true)
  })

  test('with a bad row takes the others and tells which', async () => {
    const text = JSON.stringify([five[0], { ...five[1], kind: 'joke' }])
    const done = await page('replies.import', { format: 'json', text, apply: true, language: 'en' })
    expect(done.problems).toEqual([{ kind: 'unknown-value', row: 2, field: 'kind', value: 'joke' }])
    expect(await ids()).toEqual(['r0'])
  })

  test('of an exported library gives back its pictures', async () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo='
    await page('reply.save', { reply: savedReply(), picture })
    const { text } = await page('replies.export', { format: 'json', managed: false })
    await page('reply.remove', { id: 'r1' })
    await page('replies.import', { format: 'json', text, apply: true, language: 'en' })
    expect(await chat('reply.picture', { id: 'r1' })).toBe(picture)
  })

  test('of a table over a reply with a picture leaves the picture', async () => {
    await page('reply.save', { reply: savedReply(), picture: 'data:image/png;base64,iVBORw0KGgo=' })
    const text = 'id,text_en\nr1,New words'
    await page('replies.import', { format: 'csv', text, apply: true, language: 'en' })
    expect(await listReplies(db)).toMatchObject([{ picture: true, variants: [{ text: 'New words' }] }])
    expect(await db.pictures.count()).toBe(1)
  })
})

describe('the starter set', () => {
  test('is offered to an empty library, whole and right, and once', async () => {
    const { count } = await page('starter.offer', {})
    expect(count).toBeGreaterThanOrEqual(30)
    expect(await page('starter.accept', {})).toEqual({ added: count })
    expect(await page('starter.offer', {})).toEqual({ count: 0 })
    expect(await page('starter.accept', {})).toEqual({ added: 0 })
    const kept = await listReplies(db)
    expect(kept).toHaveLength(count)
    for (const reply of kept)
      expect(
        reply.variants.map(({ writing }) => writing),
        reply.id,
      ).toEqual(['ka', 'ru', 'en'])
  })
})

describe('what is suggested', () => {
  const SAID = lines(
    ['customer', tuesday('12:00'), { labels: ['objection:price'] }],
    ['me', tuesday('12:03')],
  )
  const asked = {
    labels: ['objection:price' as const],
    stage: null,
    writing: { language: 'ka', script: 'Latn' } as const,
  }
  let conversationId: string

  beforeEach(async () => {
    await page('starter.accept', {})
    const recorded = await chat('observations.record', { observations: [inWhatsApp('Giorgi', SAID)] })
    conversationId = String(recorded.conversationIds[0])
  })

  const used = (id: string, replyId: string) =>
    chat('reply.used', { id, at: tuesday('12:03'), replyId, tactic: 'A', writing: 'ka', conversationId })

  test('the answers to the objection, in the customer’s language, without a record yet', async () => {
    const suggested = await chat('replies.suggest', { conversationId, ...asked })
    expect(suggested.map(({ reply }) => reply.id)).toEqual(['objection-price-1', 'objection-price-2'])
    expect(suggested[0]).toMatchObject({ variant: { writing: 'ka' }, used: 0, sold: null })
  })

  test('what was sent to this customer comes last, and a repeated note counts once', async () => {
    await used('u1', 'objection-price-1')
    await used('u1', 'objection-price-1')
    const suggested = await chat('replies.suggest', { conversationId, ...asked })
    expect(suggested.map(({ reply, used: count }) => [reply.id, count])).toEqual([
      ['objection-price-2', 0],
      ['objection-price-1', 1],
    ])
  })

  test('an order makes it sold, undoing the order does not', async () => {
    await used('u1', 'objection-price-1')
    const order = { id: 'o1', conversationId, at: tuesday('12:20'), money: null, reason: null, note: null }
    await chat('outcome.record', { ...order, kind: 'order' })
    const now = tuesday('13:00')
    expect(await readRecords(db, now)).toMatchObject([{ replyId: 'objection-price-1', decided: 1, won: 1 }])
    await chat('outcome.undo', { id: 'o1' })
    expect(await readRecords(db, now)).toMatchObject([{ decided: 0, won: 0 }])
    expect(await readRecords(db, on('2026-10-07', '13:00'))).toMatchObject([{ decided: 1, won: 0 }])
  })

  test('an erased customer is forgotten, what was sold stays', async () => {
    await used('u1', 'objection-price-1')
    const order = { id: 'o1', conversationId, at: tuesday('12:20'), money: null, reason: null, note: null }
    await chat('outcome.record', { ...order, kind: 'order' })
    const conversation = await db.conversations.get(conversationId)
    if (conversation) await eraseCustomer(db, conversation, tuesday('13:00'))
    expect(await readRecords(db, tuesday('13:00'))).toMatchObject([{ used: 1, decided: 1, won: 1 }])
    expect(JSON.stringify(await db.replyUses.toArray())).not.toContain(conversationId)
  })

  test('messages that are let go take no sale with them', async () => {
    await used('u1', 'objection-price-1')
    const order = { id: 'o1', conversationId, at: tuesday('12:20'), money: null, reason: null, note: null }
    await chat('outcome.record', { ...order, kind: 'order' })
    await letGo(db, on('2026-10-01', '00:00'), SHOP, on('2026-12-30', '12:00'))
    expect(await db.conversations.count()).toBe(0)
    expect(await readRecords(db, on('2026-12-30', '12:00'))).toMatchObject([{ used: 1, decided: 1, won: 1 }])
  })

  test('a use in a chat that is not on record is refused', async () => {
    const ask = {
      id: 'u9',
      at: 1,
      replyId: 'r1',
      tactic: 'A',
      writing: 'en',
      conversationId: 'gone',
    } as const
    expect(await answer(requestHandlers(db), 'reply.used', ask, CHAT)).toEqual({
      ok: false,
      problem: 'invalid-ask',
    })
  })

  test('a chat that is not on record yet still gets its replies', async () => {
    expect(await chat('replies.suggest', { conversationId: null, ...asked, labels: [] })).toHaveLength(3)
  })

  test('of the starter set an unlabelled question in working hours gets no word of being closed', async () => {
    const ask = { conversationId: null, ...asked, labels: [] }
    const idsAt = async (now: number) =>
      (await suggestReplies(db, ask, now, SHOP.rules.hours)).map(({ reply }) => reply.id)
    expect(await idsAt(tuesday('12:00'))).toEqual([
      'reply-price-value',
      'reply-working-hours',
      'reply-size-chart',
    ])
    expect((await idsAt(tuesday('23:00')))[0]).toBe('reply-off-hours')
  })
})

describe('the catalogue', () => {
  test('keeps its order; a product that goes leaves the add-ons too', async () => {
    await page('product.save', { product: savedProduct({ id: 'a' }) })
    await page('product.save', {
      product: savedProduct({ id: 'b', addOns: [{ product: 'a', kind: 'upsell' }] }),
    })
    expect((await chat('products.list', {})).map(({ id, order }) => [id, order])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    await page('product.remove', { id: 'a' })
    expect(await chat('products.list', {})).toMatchObject([{ id: 'b', addOns: [] }])
  })

  test('comes back from its own table', async () => {
    await page('product.save', { product: savedProduct({ stock: '=2 left' }) })
    const { name, text } = await page('products.export', {})
    expect(name).toMatch(/^chat-to-order_catalogue_\d{4}-\d\d-\d\d\.csv$/)
    await page('product.remove', { id: 'p1' })
    const dry = await page('products.import', { text, apply: false, currency: 'GEL' })
    expect(dry.changes).toEqual([{ id: 'p1', title: 'Loafers', kind: 'added' }])
    expect(await db.products.count()).toBe(0)
    await page('products.import', { text, apply: true, currency: 'GEL' })
    expect(await chat('products.list', {})).toEqual([savedProduct({ stock: '=2 left' })])
  })
})
