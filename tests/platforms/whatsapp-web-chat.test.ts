import { describe, expect, test, vi } from 'vitest'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { bubble, divider, drawPage, NOW, readOnce } from './whatsapp-web-page'

const IN = { stamp: '[16:33, 6/10/2026] Anna: ', clock: '16:33', tail: 'in' } as const
const question = (id: string, name = 'Anna') =>
  bubble({ ...IN, stamp: `[16:33, 6/10/2026] ${name}: `, id, text: 'How much?' })

/** The kind of the chat that is drawn. */
function kindOf(page: Parameters<typeof drawPage>[0]): string | undefined {
  drawPage({ title: 'Anna', messages: question('AC1'), ...page })
  return readOnce()?.kind
}

describe('which chat is open', () => {
  test('is told by the header, with emoji and without marks of direction', () => {
    drawPage({ title: '\u202aAnna <img alt="💗">\u202c', messages: question('AC1') })
    expect(readOnce()?.conversation).toEqual({
      platform: 'whatsapp',
      account: null,
      threadId: null,
      customer: 'Anna 💗',
    })
  })

  test('has the address of the customer where older ids hold one', () => {
    drawPage({ title: 'Anna', messages: question('false_995555123456@c.us_AC1') })
    expect(whatsAppWeb(document, () => NOW).readThread()?.conversation.threadId).toBe('995555123456@c.us')
  })

  test.each([
    ['"995555123456:12@c.us"', '995555123456'],
    ['"995555123456@c.us"', '995555123456'],
    ['nonsense', null],
  ])('belongs to the phone that is linked: %s', (kept, account) => {
    localStorage.setItem('last-wid-md', kept)
    drawPage({ title: 'Anna', messages: question('AC1') })
    expect(readOnce()?.conversation.account).toBe(account)
    localStorage.clear()
  })

  test('belongs to the phone with which the page began, until it is signed out', () => {
    localStorage.setItem('last-wid-md', '"995555000001:1@c.us"')
    drawPage({ title: 'Anna', messages: question('AC1') })
    const page = whatsAppWeb(document, () => NOW)
    const account = () => page.readThread()?.conversation.account
    expect(account()).toBe('995555000001')
    localStorage.setItem('last-wid-md', '"995555000002:1@c.us"')
    expect(account()).toBe('995555000001')
    document.body.innerHTML =
      '<div id="app"><canvas aria-label="Scan this QR code to link a device!"></canvas></div>'
    expect(page.pageState()).toBe('signed-out')
    drawPage({ title: 'Anna', messages: question('AC1') })
    expect(account()).toBe('995555000002')
    localStorage.clear()
  })

  test('belongs to no known phone where the page is denied its storage', () => {
    const denied = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    drawPage({ title: 'Anna', messages: question('AC1') })
    expect(readOnce()?.conversation).toMatchObject({ account: null, customer: 'Anna' })
    denied.mockRestore()
  })

  test('is found in a header without test ids', () => {
    drawPage({ title: 'Anna', messages: question('AC1') })
    for (const part of document.querySelectorAll('header [data-testid]')) part.removeAttribute('data-testid')
    expect(whatsAppWeb(document, () => NOW).readThread()?.conversation.customer).toBe('Anna')
  })
})

describe('the kind of the open chat', () => {
  test.each([
    ['anyone', {}],
    [
      'with two names, as one was just saved',
      {
        messages:
          question('AC1') + bubble({ ...IN, id: 'AC2', stamp: '[16:34, 6/10/2026] ~Ann: ', text: 'b' }),
      },
    ],
    ['who is online', { subtitle: 'online' }],
    ['who was last seen with a comma', { subtitle: 'last seen Monday, June 8, 10:15' }],
    [
      'whose name holds the word for a group',
      { title: 'Group Travel', composer: 'Type a message to Group Travel' },
    ],
    ['known by an older id', { messages: question('false_995555123456@c.us_AC1'), composer: null }],
    [
      'who quotes somebody',
      {
        messages: bubble({
          ...IN,
          above: '<div data-testid="quoted-message"><span data-testid="author">Gio</span></div>',
          text: 'a',
        }),
      },
    ],
    ['whose head is not yet followed by a composer', { composer: null }],
  ])('a customer: %s', (_, page) => {
    expect(kindOf(page)).toBe('customer')
  })

  test.each([
    [
      'a group by an author’s name',
      { messages: bubble({ ...IN, media: '<span data-testid="author">Gio</span>', text: 'a' }) },
    ],
    ['a group by its members', { subtitle: 'Gio, Nino, You' }],
    ['a group by many members', { subtitle: 'Gio, Nino, +995 555 12 34 56' }],
    ['a group by the composer', { composer: 'Type a message to group Anna' }],
    [
      'a group by an older id',
      { messages: question('false_995555123456-1600000000@g.us_AC1_995555000000@c.us') },
    ],
    ['a channel by an older id', { messages: question('false_123@newsletter_AC1') }],
    [
      'a group by two who write',
      {
        title: 'Couriers',
        messages:
          question('AC1') + bubble({ ...IN, id: 'AC2', stamp: '[16:34, 6/10/2026] Gio: ', text: 'b' }),
      },
    ],
    ['the chat with oneself', { behindTitle: '<span>(You)</span>' }],
    [
      'a channel: nobody can write',
      { title: 'Shop News', messages: bubble({ clock: '16:33', text: 'a' }), composer: null },
    ],
  ])('other: %s', (_, page) => {
    expect(kindOf(page)).toBe('other')
  })
})

describe('while another chat is being opened', () => {
  /** Draws a header over rows, as the page does it. */
  const show = (title: string, ...ids: string[]) =>
    drawPage({
      title,
      messages: divider('Today') + ids.map((id) => question(id, NAMES[id[0] ?? ''])).join(''),
    })
  const NAMES: Record<string, string> = { A: 'Anna', B: 'Anna', G: 'Gio' }

  function opened() {
    const clock = { now: NOW }
    show('Anna', 'A1', 'A2')
    const page = whatsAppWeb(document, () => clock.now)
    expect(page.readThread()?.messages).toHaveLength(2)
    return { page, clock }
  }

  test('old rows under the new name are nobody’s, until the new rows are there', () => {
    const { page, clock } = opened()
    show('Gio', 'A1', 'A2')
    expect(page.readThread()).toBeNull()
    clock.now += 3_000
    expect(page.readThread()).toBeNull()
    show('Gio', 'G1')
    expect(page.readThread()).toMatchObject({ conversation: { customer: 'Gio' }, messages: [{ key: 'G1' }] })
  })

  test('so are older rows of the chat before, which were on screen earlier', () => {
    const { page } = opened()
    show('Anna', 'A0', 'A1')
    page.readThread()
    show('Anna', 'A1', 'A3')
    page.readThread()
    show('Gio', 'A0')
    expect(page.readThread()).toBeNull()
  })

  test('an empty one is believed after a while', () => {
    const { page, clock } = opened()
    show('Gio')
    expect(page.readThread()).toBeNull()
    clock.now += 2_000
    expect(page.readThread()).toMatchObject({ conversation: { customer: 'Gio' }, messages: [] })
  })

  test('a chat that was renamed is believed after a longer while', () => {
    const { page, clock } = opened()
    show('Anna Sokolova', 'A1', 'A2')
    expect(page.readThread()).toBeNull()
    clock.now += 10_000
    expect(page.readThread()).toMatchObject({ conversation: { customer: 'Anna Sokolova' } })
  })

  test('a renamed customer is no group of two, whichever name stands beside which words', () => {
    const { page, clock } = opened()
    const renamed = { ...IN, id: 'A3', stamp: '[16:35, 6/10/2026] Anna Sokolova: ', text: 'and tomorrow?' }
    const ours = {
      ...IN,
      tail: 'out' as const,
      tick: 'msg-dblcheck',
      id: 'A4',
      stamp: '[16:36, 6/10/2026] My Shop: ',
      text: 'yes',
    }
    const rows = question('A1', 'Anna') + bubble(renamed) + bubble(ours)
    drawPage({ title: 'Anna Sokolova', messages: divider('Today') + rows })
    page.readThread()
    clock.now += 10_000
    expect(page.readThread()).toMatchObject({
      kind: 'customer',
      messages: [{ direction: 'in' }, { direction: 'in' }, { direction: 'out' }],
    })
  })

  test('rows of a chat that was never read itself are not the next one’s', () => {
    const { page, clock } = opened()
    show('Nino', 'G1')
    expect(page.readThread()).toBeNull()
    clock.now += 200
    show('Nino', 'N1')
    expect(page.readThread()).toBeNull()
    clock.now += 300
    expect(page.readThread()).toMatchObject({ conversation: { customer: 'Nino' }, messages: [{ key: 'N1' }] })
  })

  test('a namesake’s chat is no continuation of the one before', () => {
    const { page, clock } = opened()
    show('Anna', 'B1', 'B2')
    expect(page.readThread()).toBeNull()
    clock.now += 300
    expect(page.readThread()?.messages.map(({ key }) => key)).toEqual(['B1', 'B2'])
    show('Anna', 'B1', 'B2', 'B3')
    expect(page.readThread()?.messages).toHaveLength(3)
  })

  test('doubt asks for another look by itself', async () => {
    const { page, clock } = opened()
    const stop = new AbortController()
    const looked = new Promise<void>((resolve) => page.watch(stop.signal, () => resolve()))
    show('Gio')
    page.readThread()
    clock.now += 2_000
    await looked
    stop.abort()
    expect(page.readThread()?.conversation.customer).toBe('Gio')
  })

  test('history that comes in above belongs to the same chat', () => {
    const { page } = opened()
    show('Anna', 'A0', 'A1', 'A2')
    expect(page.readThread()?.messages.map(({ key }) => key)).toEqual(['A0', 'A1', 'A2'])
  })
})

describe('the composer', () => {
  test('is the editor at the foot of the open chat, looked up anew each time', () => {
    drawPage({ title: 'Anna' })
    const page = whatsAppWeb(document)
    const first = page.composer()
    expect(first?.getAttribute('aria-label')).toBe('Type a message to Anna')
    drawPage({ title: 'Gio' })
    expect(page.composer()?.getAttribute('aria-label')).toBe('Type a message to Gio')
    expect(page.composer()).not.toBe(first)
  })

  test.each([
    ['<p><br></p>', ''],
    ['<p><span data-lexical-text="true">45 GEL</span></p>', '45 GEL'],
    ['<p><span>45 GEL</span><br><span>free delivery</span></p>', '45 GEL\nfree delivery'],
    ['<p><span>45 GEL</span></p><p><span>free delivery</span></p>', '45 GEL\nfree delivery'],
    ['<p><span>ok <img alt="👍"></span></p>', 'ok 👍'],
  ])('holds the words as one sees them: %s', (typed, expected) => {
    drawPage({ title: 'Anna', typed })
    expect(whatsAppWeb(document).composerText()).toBe(expected)
  })

  test('is not an editor elsewhere, and is none where nobody can write', () => {
    drawPage({ title: 'Anna', composer: null })
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div contenteditable="true" role="textbox" data-tab="10">caption</div>',
    )
    const page = whatsAppWeb(document)
    expect([page.composer(), page.composerText()]).toEqual([null, ''])
  })

  test('of the generation before has only its place', () => {
    drawPage({ title: 'Anna', typed: '<p><span>Hi</span></p>' })
    for (const name of ['data-tab', 'data-lexical-editor', 'role'])
      document.querySelector('footer [contenteditable]')?.removeAttribute(name)
    expect(whatsAppWeb(document).composerText()).toBe('Hi')
  })
})

describe('the state of the page', () => {
  const state = (html: string) => {
    document.body.innerHTML = html
    return whatsAppWeb(document).pageState()
  }

  test.each([
    ['<div id="app"></div>', 'loading'],
    ['<div id="app"><div data-testid="wa-web-loading-screen"></div></div>', 'loading'],
    ['<div id="app"><div><progress></progress></div></div>', 'loading'],
    ['<div id="app"><div data-ref="1@x"><canvas></canvas></div></div>', 'signed-out'],
    ['<div id="app"><canvas aria-label="Scan this QR code to link a device!"></canvas></div>', 'signed-out'],
    ['<div id="app"><div id="side"><div id="pane-side"></div></div></div>', 'no-thread'],
    [
      '<div id="app"><div id="pane-side"></div><div id="main"><p>something new</p></div></div>',
      'not-recognised',
    ],
    ['<div id="app"><div>something new</div></div>', 'not-recognised'],
  ])('%s: %s', (html, expected) => {
    expect(state(html)).toBe(expected)
  })

  test('a chat is open', () => {
    drawPage({ title: 'Anna', messages: question('AC1') })
    expect(whatsAppWeb(document).pageState()).toBe('thread-open')
  })

  test('nothing at all is no error', () => {
    document.body.innerHTML = ''
    const page = whatsAppWeb(document)
    expect([page.readThread(), page.readList(), page.composer(), page.layout()]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('the theme is the page’s, and follows it', () => {
    drawPage({})
    const page = whatsAppWeb(document)
    expect(page.theme()).toBe('light')
    document.body.classList.add('dark')
    expect(page.theme()).toBe('dark')
  })
})
