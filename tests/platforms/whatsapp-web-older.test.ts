import { describe, expect, test } from 'vitest'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { drawOlderPage, olderBubble, olderLine, olderRow, worded } from './whatsapp-web-older-page'
import { kindsOf, local, NOW, sidesOf, textsOf, timesOf } from './whatsapp-web-page'

const STAMP = '[10:33 AM, 5/30/2026] Anna: '
const read = (messages: string, page: Parameters<typeof drawOlderPage>[0] = {}) => {
  drawOlderPage({ ...page, messages })
  return whatsAppWeb(document, () => NOW).readThread()?.messages ?? []
}
const rowsOf = (rows: string, page: Parameters<typeof drawOlderPage>[0] = {}) => {
  drawOlderPage({ ...page, rows })
  return whatsAppWeb(document, () => NOW).readList()?.rows ?? []
}
const ROW = { name: 'Nino', time: '4:34 PM', words: 'How much?' }

describe('a thread of 2019', () => {
  test('has sides, times and words', () => {
    const rows = [
      olderLine('TODAY'),
      olderBubble({ side: 'in', stamp: STAMP.replace('5/30', '6/10'), words: 'Hi' }),
      olderBubble({
        side: 'out',
        stamp: '[10:34 AM, 6/10/2026] Shop: ',
        words: 'Hello',
        tick: 'msg-dblcheck-ack',
      }),
    ]
    const messages = read(rows.join(''))
    expect(sidesOf(messages)).toEqual(['in', 'out'])
    expect(textsOf(messages)).toEqual(['Hi', 'Hello'])
    expect(timesOf(messages)).toEqual(['2026-06-10 10:33', '2026-06-10 10:34'])
  })

  test.each([
    [
      'a picture that is not loaded yet',
      '<div style="width: 330px"><div style="background-image: url(&quot;data:image/jpeg;base64,x&quot;)"></div></div>',
    ],
    ['a voice message', '<div><button><span data-icon="audio-play"></span></button><div>0:12</div></div>'],
    [
      'a video',
      '<div><div style="background-image: url(x)"></div><span data-icon="msg-video"></span><div><span>0:45</span></div></div>',
    ],
    [
      'a contact without a picture',
      '<div role="button"><span data-icon="default-user"><svg></svg></span><span dir="auto">Gio</span></div>',
    ],
    ['a document', '<div role="button"><div class="icon-doc-pdf"></div><span dir="auto">a.pdf</span></div>'],
    ['a sticker', '<div><img src="blob:x" draggable="false"></div>'],
    ['a picture without a description', '<img src="blob:x" alt="">'],
  ])('has the minute of %s under the line of its day, whose clock bears no direction', (_, media) => {
    const [message] = read(olderLine('YESTERDAY') + olderBubble({ side: 'in', media, clock: '10:46 pm' }))
    expect([message?.kind, message?.direction, local(message?.shown?.at)]).toEqual([
      'message',
      'in',
      '2026-06-09 22:46',
    ])
  })

  test('goes on with its day behind the bar of unread messages', () => {
    const media = '<img src="blob:x" alt="">'
    const behind = (bar: string, language = 'en') =>
      timesOf(
        read(
          olderLine('YESTERDAY') +
            olderBubble({ side: 'in', media }) +
            olderLine(bar) +
            olderBubble({ side: 'in', media }),
          { language },
        ),
      )
    expect(behind('2 UNREAD MESSAGES')[1]).toBe('2026-06-09 22:33')
    expect(behind('1 НЕПРОЧИТАННОЕ СООБЩЕНИЕ')[1]).toBe('2026-06-09 22:33')
    expect(behind('SOMETHING ELSE')[1]).toBeNull()
  })

  test('has a large emoji as words, though its picture alone bears the mark of words', () => {
    const face =
      '<div><img class="emoji-large selectable-text copyable-text" alt="👍" src="data:," data-plain-text="👍"></div>'
    expect(textsOf(read(olderBubble({ side: 'in', stamp: STAMP, media: face })))).toEqual(['👍'])
  })

  test('keeps what a bubble quotes out of its words, in the form without a label', () => {
    const quote =
      '<div class="_3CVlE"><div class="_2Lrqu"><div class="_15Xjr" role="button"><span dir="auto" class="_2a1Yw">Gio</span><span dir="auto" class="quoted-mention">old words</span></div></div></div>'
    expect(
      textsOf(read(olderBubble({ side: 'in', stamp: STAMP, media: quote, words: 'new words' }))),
    ).toEqual(['new words'])
  })

  test.each([
    ['album-false_995555000001@c.us_3EB0AAAA-3', 'in'],
    ['grouped-sticker-true_995555000001@c.us_3EB0BBBB-2', 'out'],
    ['true_1234567890@lid_3EB0CCCC', 'out'],
    ['false_995555000001-1600000000@g.us_3EB0DDDD_995555000002@c.us', 'in'],
  ])('knows the side by an id of the form %s alone', (id, side) => {
    const [message] = read(
      olderBubble({ side: 'in', id, stamp: STAMP, media: '<img src="blob:x" alt="">' })
        .replace('message-in ', '')
        .replace(/<span data-icon="tail.*?<\/span>/, ''),
    )
    expect(message?.direction).toBe(side)
  })

  test('deleted ones and calls are what they are', () => {
    const recalled = '<div><span data-icon="recalled"></span><i>This message was deleted</i></div>'
    const call = '<div><span data-icon="miss-call"></span>Missed voice call</div>'
    expect(
      kindsOf(read(olderBubble({ side: 'in', media: recalled }) + olderBubble({ side: 'in', media: call }))),
    ).toEqual(['deleted', 'notice'])
  })
})

describe('a part of a page that was kept by itself', () => {
  const alone = (html: string) => {
    document.body.innerHTML = html
    return whatsAppWeb(document, () => NOW).readThread()
  }

  test('is read, and belongs to nobody', () => {
    const reading = alone(olderBubble({ side: 'out', stamp: STAMP, words: 'Hello' }))
    expect(reading).toMatchObject({ kind: 'other', conversation: { customer: '' } })
    expect(reading?.messages).toMatchObject([{ direction: 'out', text: 'Hello' }])
    expect(timesOf(reading?.messages ?? [])).toEqual(['2026-05-30 10:33'])
  })

  test('is read where only the stamped part of a bubble is left', () => {
    const left = `<div class="copyable-text" data-pre-plain-text="${STAMP}">${worded('Hello')}</div>`
    expect(alone(left)?.messages).toMatchObject([{ direction: null, text: 'Hello' }])
  })

  test('may be a few rows of the list', () => {
    const row = (role: string, more = '') =>
      `<div role="${role}"><div role="gridcell" aria-colindex="2"><div><span dir="auto" title="Nino">Nino</span></div><div>16:00</div></div><div><div><span title="\u202aHi\u202c"><span dir="ltr">Hi</span></span></div><div role="gridcell" aria-colindex="1">${more}</div></div></div>`
    const rows = (html: string) => {
      document.body.innerHTML = html
      return whatsAppWeb(document, () => NOW)
        .readList()
        ?.rows.map(({ conversation, lastFrom, unread, shown }) => [
          conversation.customer,
          lastFrom,
          unread,
          local(shown?.at),
        ])
    }
    expect(rows(row('listitem'))).toEqual([['Nino', 'customer', 0, '2026-06-10 16:00']])
    expect(rows(row('row', '<span aria-label="3 unread messages">3</span>'))).toEqual([
      ['Nino', 'customer', 3, '2026-06-10 16:00'],
    ])
    expect(
      rows(`<div role="row"><div data-id="AC1"><span title="JPG">JPG</span></div></div>`),
    ).toBeUndefined()
  })

  test('is not looked for in the whole application, where no chat is open', () => {
    expect(alone(`<div id="app">${olderBubble({ side: 'in', words: 'Hi' })}</div>`)).toBeNull()
  })
})

describe('a list of 2019', () => {
  test('says who, when, what and how much unread without any role', () => {
    const rows = rowsOf(
      olderRow({ ...ROW, unread: '3', top: 72 }) +
        olderRow({
          ...ROW,
          name: 'Gio',
          time: 'Yesterday',
          words: '45 GEL',
          tick: 'status-dblcheck',
          top: 0,
        }),
    )
    expect(
      rows.map(({ conversation, shown, lastFrom, unread, preview }) => [
        conversation.customer,
        local(shown?.at),
        shown?.precision,
        lastFrom,
        unread,
        preview,
      ]),
    ).toEqual([
      ['Gio', '2026-06-09 00:00', 'day', 'us', 0, '45 GEL'],
      ['Nino', '2026-06-10 16:34', 'minute', 'customer', 3, 'How much?'],
    ])
  })

  test.each(['typing…', 'escribiendo...', 'печатает…'])(
    'has no last words while somebody is "%s"',
    (typing) => {
      const preview = `<span class="_3NFp9 _1k" title="${typing}">${typing}</span>`
      expect(rowsOf(olderRow({ ...ROW, preview }))[0]).toMatchObject({ lastFrom: null, preview: null })
    },
  )

  test.each([
    'status-ptt',
    'status-image',
    'status-video',
    'status-location',
    'status-live-location',
    'status-vcard',
    'status-product',
  ])('knows the customer by %s, which says only what was sent', (name) => {
    expect(rowsOf(olderRow({ ...ROW, tick: name }))[0]?.lastFrom).toBe('customer')
  })

  test('knows the row of the open chat by its name', () => {
    const rows = rowsOf(olderRow({ ...ROW, name: 'Anna' }) + olderRow({ ...ROW, top: 72 }))
    expect(rows.map(({ open }) => open)).toEqual([true, false])
  })

  test('has no last words while a draft stands there', () => {
    const preview =
      '<span class="_3NFp9" title="\u202a45 GEL\u202c"><span class="_1qP8m">Draft:&nbsp;</span><span dir="ltr">45 GEL</span></span>'
    expect(rowsOf(olderRow({ ...ROW, preview }))[0]).toMatchObject({ lastFrom: null, preview: null })
  })

  test('counts nothing where other badges stand', () => {
    expect(
      rowsOf(olderRow({ ...ROW, badges: '<div><span data-icon="muted"><svg></svg></span></div>' }))[0]
        ?.unread,
    ).toBe(0)
  })

  test('is read from top to bottom, where the offset is that of a part around the row', () => {
    const row = (name: string, top: number) =>
      `<div style="transform: translateY(${top}px);"><div role="row" aria-selected="false"><div role="gridcell" aria-colindex="2"><div><span dir="auto" title="${name}">${name}</span></div><div>16:00</div></div><div><div><span title="\u202aHi\u202c"><span dir="ltr">Hi</span></span></div></div></div></div>`
    const rows = rowsOf(`<div role="grid" aria-label="Chat list">${row('B', 72)}${row('A', 0)}</div>`)
    expect(rows.map(({ conversation }) => conversation.customer)).toEqual(['A', 'B'])
  })
})
