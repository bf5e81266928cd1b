import { describe, expect, test } from 'vitest'
import type { ListRow } from '@/content-scripts/chat-platform'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { drawPage, local, NOW } from './whatsapp-web-page'

interface Row {
  name?: string
  time?: string
  /** What stands in the preview's place, whole. */
  preview?: string
  badges?: string
  avatar?: string
  top?: number
  open?: boolean
  above?: string
  behindName?: string
  unseen?: string
}

const DEFAULT_TIME = '16:34'

function row(parts: Row): string {
  const name = parts.name ?? 'Nino K.'
  const top = parts.top === undefined ? '' : `style="height:72px;transform:translateY(${parts.top}px)"`
  return `<div role="row" data-testid="list-item-1" ${top}><div><div aria-selected="${parts.open ?? false}"><div data-testid="cell-frame-container">
    <div>${parts.avatar ?? '<img alt="">'}</div><div>${parts.above ?? ''}
    <div role="gridcell" aria-colindex="2"><div data-testid="cell-frame-title">${parts.unseen ?? ''}<span dir="auto" title="${name}">${name}</span>${parts.behindName ?? ''}</div><div data-testid="cell-frame-primary-detail">${parts.time ?? DEFAULT_TIME}</div></div>
    <div data-testid="cell-frame-secondary"><div>${parts.preview ?? said('How much is it?')}</div><div role="gridcell" aria-colindex="1">${parts.badges ?? ''}</div></div>
    </div></div></div></div></div>`
}

/** A preview with title; `before`: tick, sender or symbol. */
const said = (words: string, before = '', title = `\u202a${words}\u202c`) =>
  `<span data-testid="last-msg-status" title="${title.replaceAll('"', '&quot;')}">${before}<span dir="ltr">${words}</span></span>`
const icon = (name: string) => `<span data-icon="${name}"><svg><title>${name}</title></svg></span>`
const badge = (label: string, words: string) =>
  `<span aria-hidden="true"><span data-testid="icon-unread-count" aria-label="${label}">${words}</span></span>`

/** The same row in the form of 2024 and 2025: list items, no test ids, older icon names. */
function olderRow(preview: string, badges = ''): string {
  return `<div role="listitem" style="transform: translateY(0px);"><div><div aria-selected="false"><div class="_ak72"><div><img alt=""></div><div>
    <div role="gridcell" aria-colindex="2"><div><span dir="auto" title="Nino K.">Nino K.</span></div><div>Yesterday</div></div>
    <div><div>${preview}</div><div role="gridcell" aria-colindex="1"><span>${badges}</span><span></span></div></div></div></div></div></div></div>`
}

function readRows(rows: string, page: { language?: string } = {}): ListRow[] {
  drawPage({ rows, ...page })
  return whatsAppWeb(document, () => NOW).readList()?.rows ?? []
}

function readRow(parts: Row): ListRow | undefined {
  return readRows(row(parts))[0]
}

describe('a row of the chat list', () => {
  test('says who, when, what, how much unread, and whether it is open', () => {
    const unseen = '<span class="sr">2 unread messages</span>'
    expect(readRow({ unseen, badges: badge('2 unread messages', '2'), open: true })).toEqual({
      conversation: { platform: 'whatsapp', account: null, threadId: null, customer: 'Nino K.' },
      kind: 'customer',
      shown: { at: new Date(2026, 5, 10, 16, 34).getTime(), precision: 'minute' },
      lastFrom: 'customer',
      unread: 2,
      preview: 'How much is it?',
      open: true,
    })
  })

  test('belongs to the phone that is linked', () => {
    localStorage.setItem('last-wid-md', '"995555123456:12@c.us"')
    expect(readRow({})?.conversation).toMatchObject({ account: '995555123456', customer: 'Nino K.' })
    localStorage.clear()
  })

  test('is read from top to bottom, whatever the order of its nodes', () => {
    const rows = readRows(
      row({ name: 'B', top: 72 }) + row({ name: 'C', top: 144 }) + row({ name: 'A', top: 0 }),
    )
    expect(rows.map(({ conversation }) => conversation.customer)).toEqual(['A', 'B', 'C'])
  })

  test('is read anew when its node is lent to another chat', () => {
    drawPage({ rows: row({ name: 'Anna' }) })
    const page = whatsAppWeb(document, () => NOW)
    expect(page.readList()?.rows[0]).toMatchObject({ lastFrom: 'customer' })
    const name = document.querySelector('span[title="Anna"]')
    name?.setAttribute('title', 'Gio')
    if (name) name.textContent = 'Gio'
    document
      .querySelector('[data-testid="last-msg-status"]')
      ?.insertAdjacentHTML('afterbegin', icon('wds-ic-read'))
    expect(page.readList()?.rows[0]).toMatchObject({ lastFrom: 'us', conversation: { customer: 'Gio' } })
  })

  test('has names without marks of direction, and emoji as characters', () => {
    expect(readRow({ name: '\u202aNino 💗\u202c ' })?.conversation.customer).toBe('Nino 💗')
  })

  test.each([
    ['16:34', '2026-06-10 16:34', 'minute'],
    ['4:34\u202fPM', '2026-06-10 16:34', 'minute'],
    ['Yesterday', '2026-06-09 00:00', 'day'],
    ['ორშაბათი', '2026-06-08 00:00', 'day'],
    ['5/30/2026', '2026-05-30 00:00', 'day'],
    ['30.5.2026', '2026-05-30 00:00', 'day'],
  ])('has a time or a day: %s', (time, expected, precision) => {
    const shown = readRow({ time })?.shown
    expect([local(shown?.at), shown?.precision]).toEqual([expected, precision])
  })

  test.each(['6/5/2026', '', '16:59', 'soon'])(
    'has no time that is not certain or lies ahead: "%s"',
    (time) => {
      expect(readRow({ time })?.shown).toBeNull()
    },
  )
})

describe('who wrote last', () => {
  test.each([
    'ic-schedule',
    'wds-ic-delivered',
    'wds-ic-read',
    'status-time',
    'status-check',
    'status-dblcheck',
    'status-dblcheck-ack',
  ])('we, by the tick %s, whose name is not among the words', (name) => {
    expect(readRow({ preview: said('45 GEL', icon(name), '') })).toMatchObject({
      lastFrom: 'us',
      preview: '45 GEL',
    })
  })

  test.each(['You deleted this message', 'Данное сообщение удалено'])(
    'nobody, by words that stand for a message taken back, whatever their icon is called: "%s"',
    (words) => {
      const symbol = `<span data-testid="chat-msg-symbol">${icon('ic-2027')}</span>`
      expect(readRow({ preview: said(words, icon('wds-ic-read') + symbol) })).toMatchObject({
        lastFrom: null,
        preview: null,
      })
    },
  )

  test('we, by a tick that only its drawing names', () => {
    const drawn = '<span><svg><title>wds-ic-read</title></svg></span>'
    expect(readRow({ preview: said('45 GEL', drawn, '') })).toMatchObject({
      lastFrom: 'us',
      preview: '45 GEL',
    })
  })

  test('the customer, with a symbol of a picture before the word for it', () => {
    const symbol = `<span data-testid="chat-msg-symbol">${icon('ic-image')}</span>`
    expect(readRow({ preview: said('Photo', symbol) })).toMatchObject({
      lastFrom: 'customer',
      preview: 'Photo',
    })
  })

  test.each([
    ['typing', '<span dir="auto" title="typing…" aria-label="typing…">typing…</span>'],
    ['a draft', '<span dir="ltr"><span>Draft:&nbsp;</span>45 GEL</span>'],
    ['a draft whose colon is apart', '<span dir="ltr"><span>Draft</span><span>:&nbsp;</span>45 GEL</span>'],
    ['a planned message', '<span data-testid="chat_list_scheduled_message_preview" title="Hi">Hi</span>'],
    [
      'a reaction',
      '<span data-testid="last-msg-status" title="45 GEL"><span>Reacted ❤️ to:</span><span>&nbsp;</span>"<span dir="ltr">45 GEL</span>"</span>',
    ],
    [
      'a reaction in one piece',
      '<span data-testid="last-msg-status" title="45 GEL"><span>Reacted ❤️ to: “45 GEL”</span></span>',
    ],
    ['a deleted message', said('This message was deleted', icon('recalled'))],
    ['a call', said('Missed voice call', icon('ic-call-missed'))],
    ['nothing', ''],
  ])('nobody, while it is %s that stands there', (_, preview) => {
    expect(readRow({ preview })).toMatchObject({ lastFrom: null, preview: null, kind: 'customer' })
  })

  test('the customer, whose words hold quotation marks or a colon', () => {
    expect(readRow({ preview: said('he said: "yes"') })).toMatchObject({
      lastFrom: 'customer',
      preview: 'he said: "yes"',
    })
  })
})

describe('unread', () => {
  test.each([
    ['1 unread message', '1', 1],
    ['1.227 mensagens não lidas', '999+', 1227],
    ['1,227 unread messages', '999+', 1227],
    ['٢ رسالة غير مقروءة', '٢', 2],
    ['Unread', '', 'some'],
  ])('"%s" is %s: %s', (label, words, expected) => {
    expect(readRow({ badges: badge(label, words) })?.unread).toBe(expected)
  })

  test('is nothing without a badge, and other badges are none', () => {
    expect(readRow({})?.unread).toBe(0)
    const others =
      '<span data-testid="mute-notifications-refreshed" aria-label="Muted until 8"></span><div aria-label="Pinned chat"></div>'
    expect(readRow({ badges: others })?.unread).toBe(0)
  })
})

describe('a row whose time midnight has overtaken', () => {
  test.each([['09:30'], ['Yesterday']])('tells none: %s', (time) => {
    drawPage({ rows: row({ time }) })
    let now = new Date(2026, 5, 10, 9, 40).getTime()
    const page = whatsAppWeb(document, () => now)
    expect(page.readList()?.rows[0]?.shown).not.toBeNull()
    now += 86_400_000
    expect(page.readList()?.rows[0]?.shown).toBeNull()
    drawPage({ rows: row({ time: 'Monday' }) })
    expect(local(page.readList()?.rows[0]?.shown?.at)).toBe('2026-06-08 00:00')
  })
})

describe('a row with a sign that is not known', () => {
  const unknown = '<span><svg><path></path></svg></span>'

  test('has no last writer: it may be a tick under another name', () => {
    expect(readRow({ preview: said('45 GEL', unknown) })?.lastFrom).toBeNull()
    const symbol = `<span data-testid="chat-msg-symbol">${unknown}</span>`
    expect(readRow({ preview: said('Photo', symbol) })?.lastFrom).toBe('customer')
  })

  test('counts what its badge shows without a label, and nothing where that is no number', () => {
    const bare = (words: string) => `<span aria-hidden="true"><span>${words}</span></span>`
    expect(readRow({ badges: bare('3') })?.unread).toBe(3)
    expect(readRow({ badges: bare('new') })?.unread).toBeNull()
  })
})

describe('rows that are no customers', () => {
  test.each([
    ['a group by its picture', { avatar: icon('default-group-refreshed') }],
    ['a community', { avatar: icon('default-community-refreshed') }],
    ['a group of a community', { above: '<div data-testid="cell-frame-label">Market</div>' }],
    ['a group by its sender', { preview: said('on my way', '<span>Gio</span><span>:&nbsp;</span>') }],
    [
      'a group by ourselves',
      { preview: said('ok', `${icon('wds-ic-read')}<span>You</span><span>:&nbsp;</span>`, '') },
    ],
    ['the chat with oneself', { behindName: '<span>(You)</span>' }],
    ['the chat with oneself, in one piece', { name: 'Ana (You)' }],
  ])('%s is left out', (_, parts) => {
    expect(readRow(parts)?.kind).toBe('other')
  })

  test('a group with a picture stays one while somebody types in it', () => {
    const preview = said('on my way', '<span>Gio</span><span>:&nbsp;</span>')
    drawPage({ rows: row({ name: 'Couriers', preview }) })
    const page = whatsAppWeb(document, () => NOW)
    expect(page.readList()?.rows[0]?.kind).toBe('other')
    drawPage({
      rows: row({
        name: 'Couriers',
        preview: '<span dir="auto" title="Gio is typing…">Gio is typing…</span>',
      }),
    })
    expect(page.readList()?.rows[0]?.kind).toBe('other')
  })

  test('the words of a group are without the sender', () => {
    const preview = said('on my way', '<span>Gio</span><span>:&nbsp;</span>', '')
    expect(readRow({ preview })?.preview).toBe('on my way')
  })

  test('headings of a search are no rows, and its results are no list', () => {
    expect(readRows('<div role="row"><div>Chats</div></div>')).toEqual([])
    drawPage({ rows: row({}) })
    const page = whatsAppWeb(document, () => NOW)
    const field = document.querySelector('input')
    if (field) field.value = 'shoes'
    expect(page.readList()).toEqual({ rows: [] })
  })
})

describe('the generation of 2024 and 2025', () => {
  test('has the same in list items without test ids', () => {
    const pill = '<div><span aria-label="2 unread messages">2</span></div>'
    expect(
      readRows(olderRow('<span title="\u202aHello\u202c"><span dir="ltr">Hello</span></span>', pill)),
    ).toMatchObject([
      {
        conversation: { customer: 'Nino K.' },
        lastFrom: 'customer',
        preview: 'Hello',
        unread: 2,
        shown: { precision: 'day' },
        kind: 'customer',
      },
    ])
  })

  test('tells a chat that was marked unread by hand, and other badges from it', () => {
    const words = '<span title="\u202aHello\u202c"><span dir="ltr">Hello</span></span>'
    const rows = readRows(
      olderRow(words, '<div><span aria-label="Unread"></span></div>') +
        olderRow(words, '<div><span data-icon="muted" aria-label="Muted"><svg></svg></span></div>'),
    )
    expect(rows.map(({ unread }) => unread)).toEqual(['some', 0])
  })

  test('tells our own words by the tick, and typing by nothing', () => {
    const own = `<span title="\u202aHello\u202c"><div>${icon('status-dblcheck')}</div><span dir="ltr">Hello</span></span>`
    const typing = '<span dir="auto" title="typing…">typing…</span>'
    const rows = readRows(olderRow(own) + olderRow(typing))
    expect(rows.map(({ lastFrom, preview }) => [lastFrom, preview])).toEqual([
      ['us', 'Hello'],
      [null, null],
    ])
  })

  const name = '<span dir="auto" title="Nino K.">Nino K.</span>'
  const wrapped = (part: string) => `<div style="display: contents">${part}</div>`
  const hello = '<span title="Hello"><span dir="ltr">Hello</span></span>'

  test('leaves the chat with oneself out, each part in a wrapper of its own', () => {
    const self = olderRow(hello).replace(name, wrapped(name) + wrapped('<span dir="auto">(You)</span>'))
    expect(readRows(self)[0]?.kind).toBe('other')
  })

  test('keeps a customer whose words in brackets are all that a row shows beside the name', () => {
    const bare = olderRow('<span title="(hello)">(hello)</span>').replace('<div>Yesterday</div>', '')
    expect(readRows(bare)[0]?.kind).toBe('customer')
  })

  test('leaves a group out by the member before the words, though these lost their title', () => {
    const group = olderRow('<span><span>Gio</span><span>:&nbsp;</span><span dir="ltr">Hello</span></span>')
    expect(readRows(group)[0]).toMatchObject({ kind: 'other', lastFrom: null })
  })

  test('takes no name for the last words', () => {
    const bare = olderRow('<span><span dir="ltr">Hello</span></span>').replace(
      name,
      wrapped(name.replace(' dir="auto"', '')),
    )
    expect(readRows(bare)[0]).toMatchObject({ lastFrom: null, preview: null })
  })
})

describe('no list', () => {
  test('is null, and an empty one has no rows', () => {
    document.body.innerHTML = '<div id="app"></div>'
    expect(whatsAppWeb(document).readList()).toBeNull()
    expect(readRows('')).toEqual([])
  })
})
