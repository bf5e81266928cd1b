import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  group,
  INBOX,
  inThread,
  LEXICAL,
  list,
  listOf,
  NOW,
  open,
  region,
  said,
  show,
  thread,
  visit,
} from './meta-business-suite-page'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.documentElement.className = ''
  document.body.removeAttribute('style')
})

const HI = group(said('mid.$1', 'in', 'hi'))
const ROW = { name: 'Nino', snippet: 'hi' }

describe('what the page shows', () => {
  test.each([
    ['/login/?next=x', '', 'signed-out'],
    ['/checkpoint/', '', 'signed-out'],
    [INBOX, '<input type="password">', 'signed-out'],
    ['/latest/home?asset_id=1', '<main>Home</main>', 'elsewhere'],
    ['/latest/inbox/facebook?asset_id=1', thread('Nino', HI), 'no-thread'],
    [INBOX, listOf(ROW), 'no-thread'],
    [INBOX, list(), 'no-thread'],
    [INBOX, thread('Nino', HI), 'thread-open'],
    [INBOX, '', 'loading'],
    ['/latest/inbox/automated_responses?asset_id=1', '<main>Settings</main>', 'elsewhere'],
    ['/latest/messages_next?asset_id=1', listOf(ROW), 'no-thread'],
  ])('%s', (path, page, state) => {
    expect(open(path, page).pageState()).toBe(state)
  })

  test('an inbox of which nothing is recognised says so after a while, and recovers', () => {
    const suite = open(INBOX, '<div>something new</div>')
    expect(suite.pageState()).toBe('loading')
    vi.advanceTimersByTime(21_000)
    expect(suite.pageState()).toBe('not-recognised')
    show(listOf(ROW))
    expect(suite.pageState()).toBe('no-thread')
  })

  test('rows of a form that nobody knows are not an empty inbox', () => {
    const unknown =
      '<div data-pagelet="GenericBizInboxThreadListViewBody"><div><abbr>13:01</abbr></div></div>'
    const suite = open(INBOX, unknown)
    suite.pageState()
    vi.advanceTimersByTime(21_000)
    expect(suite.pageState()).toBe('not-recognised')
  })

  test('a section changes without a reload', () => {
    const suite = open('/latest/home', '')
    expect(suite.pageState()).toBe('elsewhere')
    visit(INBOX)
    show(listOf(ROW), thread('Nino', HI))
    expect(suite.pageState()).toBe('thread-open')
    expect(suite.readList()?.rows).toHaveLength(1)
  })
})

describe('the composer', () => {
  const text = (composer: string) =>
    open(INBOX, '<input placeholder="Search">', thread('Nino', HI, composer)).composerText()

  test('Lexical, with a paragraph or a break for each line', () => {
    expect(text(LEXICAL)).toBe('')
    expect(text(LEXICAL.replace('<br>', '<span>Diax,</span><br><span>gvaqvs</span>'))).toBe('Diax,\ngvaqvs')
    expect(text(LEXICAL.replace('<p><br></p>', '<p><span>one</span></p><p><span>two</span></p>'))).toBe(
      'one\ntwo',
    )
  })

  test('Draft.js', () => {
    const block = (line: string) =>
      `<div data-block="true"><div><span data-text="true">${line}</span></div></div>`
    expect(
      text(
        `<div class="notranslate _5rpu" contenteditable="true"><div data-contents="true">${block('one')}${block('two')}</div></div>`,
      ),
    ).toBe('one\ntwo')
  })

  test('a plain text box', () => {
    const suite = open(INBOX, thread('Nino', HI, '<textarea placeholder="Reply in Messenger…"></textarea>'))
    const box = suite.composer()
    if (box instanceof HTMLTextAreaElement) box.value = 'one\ntwo'
    expect(suite.composerText()).toBe('one\ntwo')
  })

  test('is looked up anew each time', () => {
    const suite = open(INBOX, thread('Nino', HI))
    const before = suite.composer()
    before?.replaceWith(before.cloneNode(true))
    expect(suite.composer()).not.toBe(before)
    expect(suite.composer()?.isConnected).toBe(true)
  })

  test.each([
    [
      'a thread that cannot be answered',
      thread('Nino', HI, LEXICAL.replace('"true" data-lexical', '"false" data-lexical')),
    ],
    ['no thread', `<textarea placeholder="Search"></textarea>${LEXICAL}`],
    [
      'the note in the details',
      `${region(HI)}<div data-pagelet="BizInboxContextCardDetail"><textarea placeholder="Note"></textarea></div>`,
    ],
  ])('%s has none', (_, page) => {
    const suite = open(INBOX, page)
    expect(suite.composer()).toBeNull()
    expect(suite.composerText()).toBe('')
  })
})

describe('watching', () => {
  async function changesOn(act: () => void): Promise<number> {
    const suite = open(INBOX, listOf(ROW), thread('Nino', HI))
    const [stop, changed] = [new AbortController(), vi.fn()]
    suite.watch(stop.signal, changed)
    act()
    await vi.advanceTimersByTimeAsync(400)
    stop.abort()
    return changed.mock.calls.length
  }

  test.each([
    [
      'a new bubble',
      () => document.querySelector('.x1fqp7bg')?.insertAdjacentHTML('beforeend', said('mid.$2', 'in', 'x')),
    ],
    ['other words', () => document.querySelector('[data-message-id] div')?.firstChild?.replaceWith('other')],
    ['a row that moves', () => document.querySelector('abbr')?.setAttribute('data-utime', '1795600000.1')],
    ['a body that is wiped', () => document.body.replaceChildren()],
  ])('tells of %s, once', async (_, act) => {
    expect(await changesOn(act)).toBe(1)
  })

  test('outside the inbox nothing is told, but that it was left', async () => {
    const suite = open(INBOX, listOf(ROW))
    const [stop, states] = [new AbortController(), [] as string[]]
    suite.watch(stop.signal, () => states.push(suite.pageState()))
    visit('/latest/home')
    for (const part of ['one', 'two', 'three']) {
      show(part)
      await vi.advanceTimersByTimeAsync(200)
    }
    visit(INBOX)
    show(listOf(ROW))
    await vi.advanceTimersByTimeAsync(200)
    expect(states).toEqual(['elsewhere', 'no-thread'])
    stop.abort()
  })

  test('many changes at once are told once', async () => {
    expect(
      await changesOn(() => {
        for (let n = 0; n < 50; n += 1) document.body.append(document.createElement('p'))
      }),
    ).toBe(1)
  })

  test('what happens to the overlay is no change', async () => {
    expect(
      await changesOn(() => {
        const own = document.createElement('chat-to-order-overlay')
        document.documentElement.append(own)
        own.className = 'x'
        own.remove()
      }),
    ).toBe(0)
  })

  test('a hidden tab draws no frames and is told all the same', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 1)
    expect(await changesOn(() => document.body.append('x'))).toBe(1)
    vi.unstubAllGlobals()
  })

  test('what only time tells is looked at again without any change', async () => {
    const suite = open(inThread('1'), thread('Nino', HI))
    const stop = new AbortController()
    const keys: (string | undefined)[] = []
    suite.watch(stop.signal, () => keys.push(suite.readThread()?.messages[0]?.key))
    suite.readThread()
    show(thread('Gio', group(said('mid.$9', 'in', 'hello'))))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(keys).toEqual([undefined, 'mid.$9'])
    stop.abort()
    show('')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(keys).toHaveLength(2)
  })
})

describe('the theme', () => {
  test('by the class, else by what is painted', () => {
    const suite = open(INBOX, '')
    expect(suite.theme()).toBe('light')
    document.body.style.backgroundColor = 'rgb(24, 25, 26)'
    expect(suite.theme()).toBe('dark')
    document.documentElement.className = '__fb-light-mode'
    expect(suite.theme()).toBe('light')
    document.documentElement.className = '__fb-dark-mode'
    document.body.style.backgroundColor = ''
    expect(suite.theme()).toBe('dark')
  })
})

test('there is no layout while no thread is open', () => {
  expect(open(INBOX, listOf(ROW)).layout()).toBeNull()
  expect(open(INBOX, thread('Nino', HI)).layout()).not.toBeNull()
})
