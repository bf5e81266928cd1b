import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  group,
  header,
  INBOX,
  inThread,
  LEXICAL,
  listOf,
  NOW,
  open,
  region,
  said,
  show,
  tabs,
  thread,
  visit,
} from './meta-business-suite-page'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})

const NINO = group(said('mid.$n1', 'in', 'გამარჯობა') + said('mid.$n2', 'out', 'დიახ'))
const GIO = group(said('mid.$g1', 'in', 'hello'))
const ids = (suite: ReturnType<typeof open>) => suite.readThread()?.messages.map(({ key }) => key) ?? null
const threadId = (suite: ReturnType<typeof open>) => suite.readThread()?.conversation.threadId

/** Lets the page stand for a while, looked at as often as it is looked at in life. */
function wait(suite: ReturnType<typeof open>, milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    vi.advanceTimersByTime(50)
    suite.readThread()
  }
}

describe('a thread that is replaced by another', () => {
  test('old bubbles under a new header belong to nobody, however long they stand', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    expect(ids(suite)).toEqual(['mid.$n1', 'mid.$n2'])
    visit(inThread('2'))
    show(thread('Gio', NINO))
    expect(ids(suite)).toBeNull()
    wait(suite, 20_000)
    expect(ids(suite)).toBeNull()
    show(thread('Gio', GIO))
    expect(ids(suite)).toEqual(['mid.$g1'])
    expect(threadId(suite)).toBe('2')
  })

  test('bubbles of a thread that was passed by are not taken for the next one', () => {
    const suite = open(INBOX, thread('Nino', NINO))
    suite.readThread()
    show(thread('Lasha', NINO))
    wait(suite, 150)
    // Lasha's bubbles come when the header is Gio's already.
    show(thread('Gio', group(said('mid.$l1', 'in', 'of Lasha'))))
    expect(ids(suite)).toBeNull()
    wait(suite, 200)
    show(thread('Gio', GIO))
    wait(suite, 300)
    expect(ids(suite)).toEqual(['mid.$g1'])
  })

  test('an empty region is no thread yet', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    suite.readThread()
    visit(inThread('2'))
    show(thread('Gio', ''))
    wait(suite, 5_000)
    expect(ids(suite)).toBeNull()
  })

  test('two customers of one name are told apart by the address', () => {
    const suite = open(inThread('1'), thread('Mari', NINO))
    suite.readThread()
    visit(inThread('2'))
    wait(suite, 300)
    expect(ids(suite)).toBeNull()
    show(thread('Mari', GIO))
    wait(suite, 400)
    expect(ids(suite)).toEqual(['mid.$g1'])
    expect(threadId(suite)).toBe('2')
  })

  test('more of the same thread, and a jump in its history, stay one thread', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    suite.readThread()
    show(thread('Nino', group(said('mid.$n0', 'in', 'older')) + NINO + group(said('mid.$n3', 'in', 'newer'))))
    expect(ids(suite)).toHaveLength(4)
    show(thread('Nino', group(said('mid.$n0', 'in', 'older'))))
    expect(ids(suite)).toEqual(['mid.$n0'])
    expect(threadId(suite)).toBe('1')
  })

  test('nor are they after a moment without any thread', () => {
    const suite = open(INBOX, thread('Nino', NINO))
    suite.readThread()
    show('')
    expect(suite.readThread()).toBeNull()
    show(thread('Gio', NINO))
    wait(suite, 2_000)
    expect(ids(suite)).toBeNull()
  })

  test('leaving for no thread and coming back is not doubted', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    suite.readThread()
    show('<div>Select a conversation</div>')
    expect(suite.readThread()).toBeNull()
    show(thread('Gio', GIO))
    expect(ids(suite)).toEqual(['mid.$g1'])
  })
})

describe('a customer who is renamed while the thread is open', () => {
  const face = (name: string) => `<img alt="${name}" width="28">`
  const more = group(said('mid.$n3', 'in', 'one more'))

  test('is the same as soon as the pictures beside the bubbles bear the new name', () => {
    const suite = open(inThread('1'), thread('Nino', face('Nino') + NINO))
    expect(threadId(suite)).toBe('1')
    show(thread('Nino K.', face('Nino') + NINO))
    expect(ids(suite)).toBeNull()
    show(thread('Nino K.', face('Nino K.') + NINO))
    expect(ids(suite)).toEqual(['mid.$n1', 'mid.$n2'])
    expect(suite.readThread()?.conversation).toMatchObject({ threadId: '1', customer: 'Nino K.' })
  })

  test('is the same as soon as the thread goes on under the new name, and still after another chat', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    suite.readThread()
    show(thread('Nino K.', NINO))
    wait(suite, 2_000)
    expect(ids(suite)).toBeNull()
    show(thread('Nino K.', NINO + more))
    expect(ids(suite)).toEqual(['mid.$n1', 'mid.$n2', 'mid.$n3'])
    visit(inThread('2'))
    show(thread('Gio', GIO))
    wait(suite, 500)
    visit(inThread('1'))
    show(thread('Nino K.', NINO + more))
    wait(suite, 500)
    expect(threadId(suite)).toBe('1')
  })

  test('is not to be seen in pictures that never bore the name of the thread', () => {
    const suite = open(INBOX, thread('Nino of the shop', face('Gio') + NINO))
    suite.readThread()
    show(thread('Gio', face('Gio') + NINO))
    wait(suite, 5_000)
    expect(ids(suite)).toBeNull()
  })

  test('is not to be seen in words that reach the old bubbles just after a switch', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    suite.readThread()
    show(thread('Gio', NINO))
    wait(suite, 100)
    show(thread('Gio', NINO + more))
    wait(suite, 20_000)
    expect(ids(suite)).toBeNull()
  })
})

describe('the id of the thread', () => {
  const all = (id?: string) =>
    tabs(
      { section: 'all', selected: true, ...(id === undefined ? {} : { threadId: id }) },
      { section: 'instagram_direct', threadId: '999', type: 'IG_MESSAGE' },
    )

  test("is the active channel's tab's where the address is silent; other tabs remember other threads", () => {
    const suite = open(INBOX, all('1'), thread('Nino', NINO))
    expect(threadId(suite)).toBe('1')
    expect(suite.readThread()?.conversation.platform).toBe('messenger')
  })

  test('a tab that lags behind does not name the next thread, and does once it follows', () => {
    const suite = open(INBOX, all('1'), thread('Nino', NINO))
    suite.readThread()
    show(all('1'), thread('Gio', GIO))
    wait(suite, 700)
    expect(ids(suite)).toEqual(['mid.$g1'])
    expect(threadId(suite)).toBeNull()
    show(all('2'), thread('Gio', GIO))
    wait(suite, 900)
    expect(threadId(suite)).toBe('2')
    show(all('1'), thread('Nino', NINO))
    wait(suite, 1_300)
    expect(threadId(suite)).toBe('1')
  })

  test('a tab that names a thread which was passed by, for a moment, is not believed', () => {
    const suite = open(INBOX, all('1'), thread('Nino', NINO))
    suite.readThread()
    show(all('1'), thread('Gio', GIO))
    wait(suite, 500)
    show(all('7'), thread('Gio', GIO))
    wait(suite, 400)
    expect(threadId(suite)).toBeNull()
    show(all('2'), thread('Gio', GIO))
    wait(suite, 900)
    expect(threadId(suite)).toBe('2')
  })

  test('what a tab remembers while no thread is open is not the next one', () => {
    const suite = open(INBOX, all('7'), '<div>Select a conversation</div>')
    expect(suite.readThread()).toBeNull()
    show(all('7'), thread('Gio', GIO))
    wait(suite, 600)
    expect(threadId(suite)).toBeNull()
    show(all('2'), thread('Gio', GIO))
    wait(suite, 900)
    expect(threadId(suite)).toBe('2')
  })

  test('a tab that never follows, and an address that no click changes, name only the thread they came with', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    expect(threadId(suite)).toBe('1')
    show(thread('Gio', GIO))
    wait(suite, 10_000)
    expect(ids(suite)).toEqual(['mid.$g1'])
    expect(threadId(suite)).toBeNull()
    show(thread('Nino', NINO))
    wait(suite, 1_000)
    expect(threadId(suite)).toBe('1')
  })

  test('an address that drops the id later leaves what was known', () => {
    const suite = open(inThread('1'), thread('Nino', NINO))
    suite.readThread()
    visit(INBOX)
    expect(threadId(suite)).toBe('1')
  })
})

describe('the channel', () => {
  test('is in the path, in the type, or in the editor; else unknown', () => {
    const platform = (path: string, composer: string) =>
      open(path, thread('Nino', NINO, composer)).readThread()?.conversation.platform
    expect(platform('/latest/inbox/wec/?asset_id=1', '')).toBe('whatsapp')
    expect(platform('/latest/inbox/instagram_direct?asset_id=1', '')).toBe('instagram')
    expect(platform(inThread('5', 'IG_MESSAGE'), '')).toBe('instagram')
    expect(platform(INBOX, LEXICAL.replace('in Messenger', 'on Instagram'))).toBe('instagram')
    expect(platform(INBOX, '<textarea placeholder="Trả lời trong Messenger…"></textarea>')).toBe('messenger')
    expect(platform(INBOX, '')).toBeNull()
  })

  test('stays known while the editor is remounted', () => {
    const suite = open(INBOX, thread('Nino', NINO))
    expect(suite.readThread()?.conversation.platform).toBe('messenger')
    show(thread('Nino', NINO, ''))
    expect(suite.readThread()?.conversation.platform).toBe('messenger')
  })
})

describe('the account', () => {
  test.each([
    ['/latest/inbox/all/?&asset_id=11&mailbox_id=12&business_id=13', '11'],
    ['/latest/inbox/all?mailbox_id=12&business_id=13', '12'],
    ['/latest/inbox/all', '14'],
  ])('%s', (path, account) => {
    const scope = '<span data-surface="/bizweb:inbox/business_scope:page:14:Demo Shop"></span>'
    expect(open(path, scope, header('Nino'), region(NINO)).readThread()?.conversation.account).toBe(account)
  })

  test('that has just been changed has neither the list nor the thread that the one before left on screen', () => {
    const inbox = (account: string) => `/latest/inbox/all/?asset_id=${account}`
    const rows = (name: string) => listOf({ name, snippet: 'hi', utime: '1795338061.826' })
    const suite = open(inbox('11'), rows('Nino'), thread('Nino', NINO))
    const seen = () => [suite.readList()?.rows.map((row) => row.conversation.account), ids(suite)]
    expect(seen()).toEqual([['11'], ['mid.$n1', 'mid.$n2']])
    visit(inbox('12'))
    expect(seen()).toEqual([[], null])
    show(rows('Gio'), thread('Gio', GIO))
    wait(suite, 400)
    expect(seen()).toEqual([['12'], ['mid.$g1']])
    expect(suite.readThread()?.conversation).toMatchObject({ account: '12', customer: 'Gio' })
  })

  test('unknown where nothing tells', () => {
    expect(open('/latest/inbox/all', thread('Nino', NINO)).readThread()?.conversation.account).toBeNull()
  })
})
