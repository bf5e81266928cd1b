import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, listen, type Sender } from '@/entrypoints/background/listen'
import { requestHandlers } from '@/entrypoints/background/request-handlers'
import { ask } from '@/storage/client'
import type { Database } from '@/storage/database'
import { isRecordingBroken } from '@/storage/recording-trouble'
import { type Ask, type RequestName, requests } from '@/storage/requests'
import { saveSettings } from '@/storage/settings'
import { fakeChrome } from './fake-chrome'
import { libraryAsks } from './library-asks'
import { emptyDatabase, inWhatsApp, lines, shopSettings, tuesday } from './shop'

const ID = 'test-extension-id'
const CHAT: Sender = { id: ID, url: 'https://web.whatsapp.com/', tab: { id: 1 } }
const PAGE: Sender = { id: ID, url: 'chrome-extension://test-extension-id/popup.html' }

const DAY = { from: '2026-09-22', to: '2026-09-22' }
const CHATTED = inWhatsApp('Giorgi', lines(['customer', tuesday('12:00')], ['me', tuesday('12:03')]))

let db: Database
let conversationId: string

beforeEach(async () => {
  fakeChrome()
  await saveSettings(shopSettings())
  db = emptyDatabase()
  const reply = await asked('observations.record', { observations: [CHATTED] }, CHAT)
  conversationId = reply.ok ? String((reply.value as { conversationIds: string[] }).conversationIds[0]) : ''
})

function asked(name: RequestName, payload: unknown, sender: Sender) {
  return answer(requestHandlers(db), name, payload, sender)
}

/** One good question for every request of the contract. */
function good(): { [N in RequestName]: Ask<N> } {
  const { site, conversation } = CHATTED
  return {
    'observations.record': { observations: [CHATTED] },
    'conversation.read': { site, conversation },
    'texts.read': { texts: [{ text: 'I will take it', from: 'customer' }] },
    'label.correct': { text: 'I will take it', from: 'customer', label: 'signal:order', is: false },
    'outcome.record': {
      id: 'o1',
      conversationId,
      at: tuesday('12:20'),
      kind: 'order',
      money: null,
      reason: null,
      note: null,
    },
    'outcome.undo': { id: 'o1' },
    'outcomes.list': DAY,
    'wait.dismiss': { conversationId, at: tuesday('12:20') },
    'scorecard.read': { day: null, who: 'everyone' },
    'export.make': DAY,
    'export.save': DAY,
    'storage.facts': {},
    'customers.find': { query: 'gio' },
    'customer.erase': { conversationId },
    'everything.erase': {},
    ...libraryAsks(conversationId, tuesday('12:03')),
  }
}

const NAMES = Object.keys(requests) as RequestName[]
const senderOf = (name: RequestName) =>
  (requests[name].from as readonly string[]).includes('page') ? PAGE : CHAT

describe.each(NAMES)('%s', (name) => {
  test('is answered', async () => {
    expect(await asked(name, good()[name], senderOf(name))).toMatchObject({ ok: true })
  })

  test.each([[null], ['text'], [[]], [42]])('refuses to be asked %j', async (bad) => {
    expect(await asked(name, bad, senderOf(name))).toEqual({ ok: false, problem: 'invalid-ask' })
  })

  test.each<[string, Sender]>([
    ['another extension', { ...PAGE, id: 'other' }],
    ['another site', { id: ID, url: 'https://web.whatsapp.com.evil.example/', tab: {} }],
    ['a chat page without a tab', { id: ID, url: 'https://web.whatsapp.com/' }],
    ['nobody', {}],
  ])('is not answered to %s', async (_, sender) => {
    expect(await asked(name, good()[name], sender)).toEqual({ ok: false, problem: 'not-allowed' })
  })

  test('is answered to a chat page only when it is meant for one, and to our pages likewise', async () => {
    const from: readonly string[] = requests[name].from
    for (const [kind, sender] of [
      ['content', CHAT],
      ['page', PAGE],
    ] as const) {
      const reply = await asked(name, good()[name], sender)
      expect(reply.ok, kind).toBe(from.includes(kind))
    }
  })
})

describe('what is answered', () => {
  test('the open chat: its clock, its last reply, its enquiry', async () => {
    const more = lines(['customer', tuesday('12:10')])
    await asked('observations.record', { observations: [{ ...CHATTED, messages: more }] }, CHAT)
    expect(await asked('conversation.read', good()['conversation.read'], CHAT)).toMatchObject({
      value: {
        conversationId,
        waiting: { since: tuesday('12:10'), kind: 'later' },
        lastReply: { kind: 'first', author: 'me', wallMs: 180_000, met: true },
        enquiry: { openedAt: tuesday('12:00'), open: true },
        outcome: null,
      },
    })
  })

  test('a chat that was never seen: nothing', async () => {
    const { site } = CHATTED
    const conversation = { ...CHATTED.conversation, customer: 'Nobody' }
    expect(await asked('conversation.read', { site, conversation }, CHAT)).toEqual({ ok: true, value: null })
  })

  test('the scorecard and the daily file say the same', async () => {
    const made = await asked('export.make', DAY, PAGE)
    const card = await asked('scorecard.read', { day: '2026-09-22', who: 'everyone' }, PAGE)
    const [daily, enquiries] = made.ok ? (made.value as { name: string; text: string }[]) : []
    expect(daily?.name).toBe('chat-to-order_daily_2026-09-22_Nino.csv')
    expect(daily?.text).toContain(
      '\r\n2026-09-22,Asia/Tbilisi,Nino,whatsapp,,1,0,1,0,180,180,180,180,180,180,0,',
    )
    expect(enquiries?.text).toContain(
      `,2026-09-22,Nino,whatsapp,,Giorgi,,2026-09-22T12:00:00+04:00,false,180,180,true,0,`,
    )
    expect(card).toMatchObject({
      value: {
        today: { enquiries: 1, replied: 1, unanswered: 0, first: { wall: { count: 1, medianMs: 180_000 } } },
      },
    })
  })

  test('files go into a folder of their own, and keep every letter', async () => {
    expect(await asked('export.save', DAY, PAGE)).toEqual({
      ok: true,
      value: [
        'Chat to Order/chat-to-order_daily_2026-09-22_Nino.csv',
        'Chat to Order/chat-to-order_enquiries_2026-09-22_Nino.csv',
      ],
    })
    const { url } = vi.mocked(fakeBrowser.downloads.download).mock.calls[1]?.[0] ?? { url: '' }
    expect(await (await fetch(url)).text()).toContain('Giorgi')
  })

  test('an outcome of a conversation that is not on record is refused', async () => {
    const foreign = { ...good()['outcome.record'], conversationId: 'gone' }
    expect(await asked('outcome.record', foreign, CHAT)).toEqual({ ok: false, problem: 'invalid-ask' })
  })

  test('a failing database is a problem, not an exception', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(db.messages, 'count').mockRejectedValue(new Error('broken'))
    expect(await asked('storage.facts', {}, PAGE)).toEqual({ ok: false, problem: 'storage-failed' })
  })

  test('after erasing everything the settings are those of the first day, and nobody waits', async () => {
    await asked('everything.erase', {}, PAGE)
    const kept = Object.keys(await fakeBrowser.storage.local.get(null))
    // While the shop is open, the list of who was notified is written anew, empty.
    expect(kept.filter((name) => name !== 'notified')).toEqual(['live'])
    expect(await fakeBrowser.storage.local.get('live')).toMatchObject({ live: { waiting: [] } })
  })
})

describe('the client', () => {
  test('gets its answer through the wire', async () => {
    const sender = { ...PAGE }
    const handlers = requestHandlers(db)
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => {
      const { request, ask: payload } = message as { request: RequestName; ask: unknown }
      return answer(handlers, request, payload, sender)
    })
    const reply = await ask('customers.find', { query: 'gio' })
    expect(reply).toMatchObject({ ok: true, value: [{ customer: 'Giorgi', messages: 2 }] })
  })

  test.each([
    ['the extension was updated', new Error('Extension context invalidated.'), 'extension-gone'],
    ['nobody listens', new Error('Could not establish connection.'), 'storage-failed'],
  ])('when %s it says so and does not throw', async (_, error, problem) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(error)
    expect(await ask('storage.facts', {})).toEqual({ ok: false, problem })
  })

  test.each([[undefined], [{ ok: true, value: { conversations: 'many' } }], ['nonsense']])(
    'an answer like %j is no answer',
    async (answered) => {
      vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answered as undefined)
      expect(await ask('storage.facts', {})).toEqual({ ok: false, problem: 'storage-failed' })
    },
  )
})

describe('a disk that is full', () => {
  test('is known to the popup until recording works again, and nothing of a batch is kept by half', async () => {
    const full = new DOMException('The disk is full.', 'QuotaExceededError')
    vi.spyOn(db.messages, 'bulkPut').mockRejectedValueOnce(full)
    const more = { ...CHATTED, messages: lines(['customer', tuesday('12:30')]) }
    const record = () => asked('observations.record', { observations: [more] }, CHAT)
    expect(await record()).toEqual({ ok: false, problem: 'storage-failed' })
    expect(await isRecordingBroken()).toBe(true)
    expect(await db.messages.count()).toBe(2)
    expect(await record()).toMatchObject({ ok: true })
    expect(await isRecordingBroken()).toBe(false)
    expect(await db.messages.count()).toBe(3)
  })

  test('hides no figures: they are measured, and only not kept', async () => {
    const change = db.change.bind(db)
    const full = new DOMException('The disk is full.', 'QuotaExceededError')
    const atTheEnd = async (work: () => Promise<unknown>) => {
      await change(work)
      throw full
    }
    const figures = () => asked('scorecard.read', { day: '2026-09-22', who: 'everyone' }, PAGE)
    const files = () => asked('export.make', { from: '2026-09-22', to: '2026-09-22' }, PAGE)
    const [before, exported] = [await figures(), await files()]
    vi.spyOn(db, 'change').mockImplementation(atTheEnd as typeof db.change)
    expect(await figures()).toMatchObject({ ok: true, value: { today: today(before) } })
    expect(await files()).toEqual(exported)
    vi.spyOn(db, 'change').mockRejectedValue(full)
    expect(await figures()).toEqual({ ok: false, problem: 'storage-failed' })
  })
})

const today = (reply: unknown) => (reply as { value: { today: unknown } }).value.today

describe('the listener', () => {
  test('leaves messages alone that are not ours, and keeps the channel open for those that are', async () => {
    const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener')
    listen(requestHandlers(db))
    const heard = add.mock.calls[0]?.[0] as (m: unknown, s: Sender, r: (reply: unknown) => void) => unknown
    const replies: unknown[] = []
    const respond = (reply: unknown) => void replies.push(reply)
    expect(heard({ request: 'toString', ask: {} }, PAGE, respond)).toBeUndefined()
    expect(heard('hello', PAGE, respond)).toBeUndefined()
    expect(heard({ request: 'storage.facts', ask: {} }, PAGE, respond)).toBe(true)
    await vi.waitFor(() => expect(replies).toMatchObject([{ ok: true, value: { conversations: 1 } }]))
  })
})
