import { describe, expect, test } from 'vitest'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { bubble, drawPage, kindsOf, NOW, notice, read, selectable, shell, textsOf } from './whatsapp-web-page'

const IN = { stamp: '[16:33, 6/10/2026] Anna: ', clock: '16:33', tail: 'in' } as const

describe('the words of a message', () => {
  test('are its own: no clock, no hidden copy of it, no svg title', () => {
    expect(textsOf(read(bubble({ ...IN, text: 'How much?', tick: 'wds-ic-read' })))).toEqual(['How much?'])
  })

  test('keep drawn emoji as characters', () => {
    const hi = 'Hi <img class="emoji" alt="👋" data-plain-text="👋" src="data:,">, Anna'
    expect(textsOf(read(bubble({ ...IN, text: hi })))).toEqual(['Hi 👋, Anna'])
  })

  test('leave out what is quoted, in each generation', () => {
    const now = `<div data-testid="quoted-message"><div role="button" aria-label="Quoted message"><span data-testid="author">You</span><span class="quoted-mention">45 GEL</span></div></div>`
    const until2025 = `<div><div role="button" aria-label="Quoted message"><div><span dir="auto">You</span></div><span dir="auto" class="quoted-mention selectable-text">45 GEL</span></div></div>`
    const in2021 = `<div class="quoted"><span class="quoted-mention">45 GEL</span></div>`
    const messages = [now, until2025, in2021].map((above) => bubble({ ...IN, above, text: 'Yes!' }))
    expect(textsOf(read(messages.join('')))).toEqual(['Yes!', 'Yes!', 'Yes!'])
  })

  test('leave out the advertisement and the preview of a link', () => {
    const ad = `<div data-testid="ctwa_image_preview"><div title="Sale">Sale</div><div>${selectable('Dresses from 45 GEL')}</div></div>`
    const link = `<div data-testid="link-preview-container"><span data-testid="link-preview-title">Shop</span></div>`
    const messages = [
      bubble({ ...IN, above: ad, text: 'Hi' }),
      bubble({ ...IN, above: link, text: 'https://a.example' }),
    ]
    expect(textsOf(read(messages.join('')))).toEqual(['Hi', 'https://a.example'])
  })

  test('hold lists and emphasis once, and each line on its own', () => {
    const list = `<ul><li data-pre-plain-text="- ">${selectable('black')}</li><li data-pre-plain-text="- ">${selectable('<strong class="selectable-text copyable-text">red</strong>')}</li></ul>`
    const lines = '<span dir="ltr">one</span><span dir="ltr">two</span>'
    const [first, second] = read(
      bubble({ ...IN, media: selectable(list) }) + bubble({ ...IN, media: selectable(lines) }),
    )
    expect(first?.text).toBe('black\nred')
    expect(first?.direction).toBe('in')
    expect(second?.text).toBe('one\ntwo')
  })

  test('keep their lines apart should the direction of each go; a mention, a large emoji and words are one line', () => {
    const lines = '<span>one</span><span>two</span>'
    const mention = '<span role="button">@Gio</span><span> come</span>'
    const emoji = '<span><img alt="🔥"></span><span><img alt="👍"></span>'
    const messages = [lines, mention, emoji].map((words) =>
      bubble({ ...IN, media: `<span class="selectable-text">${words}</span>` }),
    )
    expect(textsOf(read(messages.join('')))).toEqual(['one\ntwo', '@Gio come', '🔥👍'])
  })

  test('end where the page cuts them, without the button', () => {
    const more = `${selectable('<span>A long story</span>')}<button class="read-more-button">Read more</button>`
    expect(textsOf(read(bubble({ ...IN, media: more })))).toEqual(['A long story'])
  })

  test('are found by the test id where the class is gone, by the class where the test id is, and without both', () => {
    const byId = '<span data-testid="selectable-text">a</span>'
    const byClass = '<span class="selectable-text">b</span>'
    const neither = '<div><span dir="ltr">c</span></div><button>Read more</button>'
    const messages = [byId, byClass, neither].map((media) => bubble({ ...IN, media }))
    expect(textsOf(read(messages.join('')))).toEqual(['a', 'b', 'c'])
  })

  test('are not guessed where a quote can no longer be told from them', () => {
    const bare = '<div>A card</div><div><span>c</span></div>'
    const two = '<div><span dir="ltr">quoted</span></div><div><span dir="ltr">c</span></div>'
    const messages = [bare, two].map((media) => bubble({ ...IN, media }))
    expect(textsOf(read(messages.join('')))).toEqual([null, null])
  })

  test('keep a mention or a number that is a button, and leave out the page’s own', () => {
    const words = 'ask <span role="button" data-plain-text="@Gio">@Gio</span><button>Read more</button>'
    expect(textsOf(read(bubble({ ...IN, text: words })))).toEqual(['ask @Gio'])
  })

  test('keep what stands around the people who are mentioned', () => {
    const mention = (name: string) => `<span dir="ltr" data-plain-text="@${name}">@${name}</span>`
    const words = selectable(`<span>${mention('Ana')} and ${mention('Gio')} come</span>`)
    expect(textsOf(read(bubble({ ...IN, media: words })))).toEqual(['@Ana and @Gio come'])
  })

  test('change in place when edited, under the same id, without the word for it', () => {
    const edited = bubble({ ...IN, id: 'AC1', text: '50 GEL', foot: '<span>Edited</span>' })
    const [before] = read(bubble({ ...IN, id: 'AC1', text: '45 GEL' }))
    const [after] = read(edited)
    expect([before?.text, after?.text]).toEqual(['45 GEL', '50 GEL'])
    expect(after?.key).toBe(before?.key)
  })

  test.each([
    [
      'picture',
      '<div role="button" data-testid="image-thumb" aria-label="Open picture"><img src="blob:x"></div>',
    ],
    [
      'voice message',
      '<div data-testid="ptt-status"><button aria-label="Play"></button><span dir="auto">0:12</span></div>',
    ],
    ['sticker', '<div data-testid="sticker-container"><img src="blob:x" alt=""></div>'],
    ['album', '<div data-testid="media-album"><img src="blob:x"><img src="blob:y"></div>'],
  ])('are none in a %s, which is a message all the same', (_, media) => {
    const [message, ...others] = read(bubble({ media, clock: '16:35', tail: 'in' }))
    expect(others).toEqual([])
    expect(message).toMatchObject({ kind: 'message', text: null, drawn: true, direction: 'in' })
  })
})

describe('the kind of a row', () => {
  test('words without a clock, a stamp and a side may be a notice, and it is said that this is unclear', () => {
    expect(read(bubble({ text: 'hello' }))).toMatchObject([{ kind: 'notice', unclear: true, text: null }])
  })

  test('a system row and a call are notices', () => {
    const call = bubble({
      media: '<div data-testid="call-log-system-message">Missed call</div>',
      clock: '16:35',
    })
    const rows = notice('Messages are end-to-end encrypted.') + call
    expect(kindsOf(read(rows))).toEqual(['notice', 'notice'])
    expect(read(rows).map(({ unclear }) => unclear)).toEqual([undefined, undefined])
  })

  test('a system row without test ids is one that has no clock', () => {
    const row =
      '<div role="row"><div data-id="X1"><div class="focusable-list-item"><span dir="auto">Nino changed the number</span></div></div></div>'
    expect(kindsOf(read(row))).toEqual(['notice'])
  })

  test('a call without test ids is one by its icon', () => {
    expect(kindsOf(read(bubble({ media: '<span data-icon="call-missed"></span>', clock: '16:35' })))).toEqual(
      ['notice'],
    )
  })

  test.each([
    ['<span data-icon="recalled"></span>'],
    ['<span data-testid="recalled"></span>'],
    ['<svg><title>recalled</title></svg>'],
  ])('a deleted message says so by its icon: %s', (icon) => {
    const [message] = read(
      bubble({ id: 'AC1', media: `${icon}<i>This message was deleted</i>`, clock: '16:35', tail: 'in' }),
    )
    expect(message).toMatchObject({ key: 'AC1', kind: 'deleted', text: null })
  })

  test('an answer to a deleted message is not deleted', () => {
    const above = '<div data-testid="quoted-message"><span data-icon="recalled"></span></div>'
    expect(kindsOf(read(bubble({ ...IN, above, text: 'What was it?' })))).toEqual(['message'])
  })

  test('a shell keeps its id and is not drawn, even with a reaction beside it', () => {
    const reacted = shell('AC2').replace(
      '</div></div></div></div>',
      '</div></div><button data-testid="reaction-bubble"><img alt="❤"></button></div></div>',
    )
    expect(read(shell('AC1') + reacted)).toMatchObject([
      { key: 'AC1', drawn: false, text: null, kind: 'message' },
      { key: 'AC2', drawn: false, text: null, kind: 'message' },
    ])
  })

  test('the greeting of an advertisement is automatic', () => {
    const greeting = bubble({
      ...IN,
      tail: 'out',
      text: 'Welcome!',
      tick: 'wds-ic-read',
      above: '<div data-testid="ctwa-agm-tag"></div>',
    })
    expect(read(greeting)).toMatchObject([{ automation: true, direction: 'out' }])
  })
})

test('a bubble of 2021, with hashed classes and a clock of twelve hours, is read whole', () => {
  const row = `<div tabindex="-1" class="_2wUmf _21bY5 message-in focusable-list-item" data-id="false_995555123456@c.us_3AF0"><div class="_3XpKm"><span data-testid="tail-in" data-icon="tail-in"></span><div class="copyable-text" data-pre-plain-text="[2:10 PM, 5/30/2026] Anna: "><div class="quoted"><span class="quoted-mention">45 GEL</span></div><div><span dir="ltr" class="_3-8er selectable-text copyable-text"><span>Yes <img alt="🐱" class="emoji selectable-text copyable-text" data-plain-text="🐱"></span></span></div></div><div><span class="kOrB_" dir="auto">2:10 PM</span></div></div></div>`
  expect(read(row)).toEqual([
    {
      key: '3AF0',
      weakKey: false,
      kind: 'message',
      direction: 'in',
      shown: { at: new Date(2026, 4, 30, 14, 10).getTime(), precision: 'minute' },
      automation: false,
      text: 'Yes 🐱',
      drawn: true,
    },
  ])
})

describe('which messages there are', () => {
  test('ids of both generations are the same id', () => {
    const rows =
      bubble({ ...IN, id: 'false_995555123456@c.us_AC51', text: 'a' }) +
      bubble({ ...IN, id: 'AC52', text: 'b' })
    expect(read(rows).map(({ key, weakKey }) => [key, weakKey])).toEqual([
      ['AC51', false],
      ['AC52', false],
    ])
  })

  test('an id inside a message makes no message of its own, and one that stands twice counts once', () => {
    const nested = bubble({ ...IN, id: 'AC1', text: '<span data-id="AC9">a</span>' })
    const twice = bubble({ ...IN, id: 'AC2', text: 'b' })
    expect(read(nested + twice + twice).map(({ key }) => key)).toEqual(['AC1', 'AC2'])
  })

  test('rows that the page places by itself come in the order that one sees', () => {
    const place = (row: string, y: number) =>
      row.replace(
        '<div role="row">',
        `<div role="row" style="position:absolute;transform:translateY(${y}px)">`,
      )
    const [one, two, three] = ['one', 'two', 'three'].map((text) => bubble({ ...IN, text }))
    expect(textsOf(read(place(three ?? '', 200) + place(one ?? '', 0) + place(two ?? '', 100)))).toEqual([
      'one',
      'two',
      'three',
    ])
  })

  test('without ids the stamp makes a message, with a weak key that its place does not change', () => {
    const row = (text: string) =>
      `<div role="row"><div class="copyable-text" data-pre-plain-text="[16:33, 6/10/2026] Anna: ">${selectable(text)}</div></div>`
    const [first, same, other] = read(row('Hi') + row('Hi') + row('Hello'))
    expect(first).toMatchObject({ weakKey: true, text: 'Hi', drawn: true })
    expect(same?.key).toBe(`${first?.key}#1`)
    expect(other?.key).not.toBe(first?.key)
    expect(read(row('Hello'))[0]?.key).toBe(other?.key)
    expect(first?.key).not.toContain('Hi')
  })

  test('without ids a row with a bubble is one, with its tick and without words too', () => {
    const rows = (
      bubble({ ...IN, text: 'a', tick: 'msg-check', tail: 'out' }) +
      bubble({ media: '<img src="blob:x">', clock: '16:34', tail: 'in' })
    ).replaceAll(/ data-id="[^"]*" data-testid="[^"]*"/g, '')
    expect(read(rows).map(({ text, direction }) => [text, direction])).toEqual([
      ['a', 'out'],
      [null, 'in'],
    ])
  })

  test('are found where nothing marks their list', () => {
    const rows = bubble({ ...IN, text: 'a' }) + bubble({ ...IN, text: 'b' })
    drawPage({ title: 'Anna', messages: rows })
    for (const mark of document.querySelectorAll(
      '[data-tab="8"], [data-testid="conversation-panel-messages"]',
    )) {
      mark.removeAttribute('data-tab')
      mark.removeAttribute('data-testid')
    }
    expect(textsOf(whatsAppWeb(document, () => NOW).readThread()?.messages ?? [])).toEqual(['a', 'b'])
  })

  test('stand in wrappers of one sender too', () => {
    expect(
      textsOf(read(`<div><div>${bubble({ ...IN, text: 'a' })}${bubble({ ...IN, text: 'b' })}</div></div>`)),
    ).toEqual(['a', 'b'])
  })
})
