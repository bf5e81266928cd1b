import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ReadMessage } from '@/content-scripts/chat-platform'
import {
  ACCOUNT,
  bubble,
  group,
  header,
  INBOX,
  inThread,
  NOW,
  open,
  region,
  said,
  separator,
  show,
  thread,
  words,
} from './meta-business-suite-page'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})

const read = (inside: string): ReadMessage[] =>
  open(inThread('1000'), thread('ნინო ბ.', inside)).readThread()?.messages ?? []
const brief = (messages: ReadMessage[]) => messages.map(({ key, direction, text }) => [key, direction, text])
const times = (messages: ReadMessage[]) =>
  messages.map(({ shown }) => shown && [new Date(shown.at).toTimeString().slice(0, 8), shown.precision])
const AT = new Date(2026, 10, 25, 9, 15, 20).getTime()

describe('messages of the open thread', () => {
  test('conversation, key, side and words', () => {
    const inside = group(said('mid.$1', 'in', 'გამარჯობა') + said('mid.$2', 'out', 'დიახ <img alt="🙏">'))
    expect(open(inThread('1000'), thread('ნინო ბ.', inside)).readThread()).toMatchObject({
      conversation: { platform: 'messenger', account: ACCOUNT, threadId: '1000', customer: 'ნინო ბ.' },
      kind: 'customer',
      messages: [
        { key: 'mid.$1', weakKey: false, kind: 'message', direction: 'in', text: 'გამარჯობა', drawn: true },
        { key: 'mid.$2', weakKey: false, kind: 'message', direction: 'out', text: 'დიახ 🙏', drawn: true },
      ],
    })
  })

  test('a thread id of 39 digits is kept whole', () => {
    const id = '340282366841710300000000000000000000007'
    const suite = open(inThread(id, 'IG_MESSAGE'), thread('Salome', group(said('aWd1', 'in', 'hi'))))
    expect(suite.readThread()?.conversation).toMatchObject({ platform: 'instagram', threadId: id })
  })

  test('several bubbles under one id are numbered', () => {
    const line = (text: string) => `<div class="x78zum5 x1nhvcw1">${words(text)}</div>`
    const inside = `<div data-message-id="mid.$5">${line('კარგი')}${line('მისამართს მოგწერთ')}${line('19:30')}</div>`
    expect(brief(read(group(inside)))).toEqual([
      ['mid.$5#0', 'in', 'კარგი'],
      ['mid.$5#1', 'in', 'მისამართს მოგწერთ'],
      // In a bubble of its own, so it is the customer's answer and not the page's clock.
      ['mid.$5#2', 'in', '19:30'],
    ])
  })

  test('a clock beside the words is not said by anybody', () => {
    expect(brief(read(group(bubble('m1', 'in', words('Hello there') + words('3:45 PM')))))).toEqual([
      ['m1', 'in', 'Hello there'],
    ])
  })

  test('a clock that a release has wrapped is still said by nobody', () => {
    const wrapped = [words('Hello there'), words('3:45 PM')].map(
      (box) => `<div style="display: contents">${box}</div>`,
    )
    expect(brief(read(group(bubble('m1', 'in', wrapped.join('')))))).toEqual([['m1', 'in', 'Hello there']])
  })

  test('boxes of words within boxes of words count once, a status role swallows none', () => {
    const nested = `<div role="status" data-message-id="m1"><div class="x1nhvcw1"><div dir="auto">${words('one')}${words('two')}</div></div></div>`
    expect(brief(read(group(nested)))).toEqual([
      ['m1#0', 'in', 'one'],
      ['m1#1', 'in', 'two'],
    ])
  })

  test('a box that holds words of its own around another is one bubble', () => {
    const nested = `<div dir="auto">Outer ${words('inner')}</div>`
    expect(brief(read(group(bubble('m1', 'in', nested))))).toEqual([['m1', 'in', 'Outer \ninner']])
  })

  test('without boxes one line is words, and a second one, which may be a reaction, makes them unknown', () => {
    const bare = (line: string) => `<div class="x1nhvcw1"><div><span>${line}</span></div></div>`
    const messages = read(
      group(bubble('m1', 'in', bare('129 ₾')) + bubble('m2', 'in', bare('129 ₾') + bare('❤️'))),
    )
    expect(messages.map(({ key, text }) => [key, text])).toEqual([
      ['m1', '129 ₾'],
      ['m2', null],
    ])
  })

  test('parts of a message that are laid to a side are bubbles where words have no boxes', () => {
    const part = (text: string) => `<div class="x78zum5 x13a6bvl"><span dir="auto">${text}</span></div>`
    expect(brief(read(group(`<div data-message-id="m1">${part('one')}${part('two')}</div>`)))).toEqual([
      ['m1#0', 'out', 'one'],
      ['m1#1', 'out', 'two'],
    ])
  })

  test('a quote bears the id of the quoted message, and is neither a message nor words', () => {
    const quoting = bubble(
      'mid.$4',
      'out',
      `<div><div data-message-id="mid.$2">${words('есть доставка?')}</div></div>${words('да, 5 лари')}`,
    )
    expect(brief(read(group(said('mid.$2', 'in', 'есть доставка?')) + group(quoting)))).toEqual([
      ['mid.$2', 'in', 'есть доставка?'],
      ['mid.$4', 'out', 'да, 5 лари'],
    ])
  })

  test('a quote of what is no longer on screen is no message either', () => {
    const quoting = bubble(
      'mid.$4',
      'in',
      `<div><div data-message-id="mid.$0">${words('old')}</div></div>${words('still?')}`,
    )
    expect(brief(read(group(quoting)))).toEqual([['mid.$4', 'in', 'still?']])
  })

  test('nor is a quote that bears its id in an answer that bears none', () => {
    const quoted = `<div><div data-message-id="mid.$0">${words('how much?')}</div></div>`
    const nameless = `<div class="x78zum5 x13a6bvl"><div>${quoted}${words('45 GEL')}</div></div>`
    expect(brief(read(group(said('mid.$3', 'in', 'hi') + nameless)))).toEqual([['mid.$3', 'in', 'hi']])
    const neighbour = `<div class="x78zum5 x1nhvcw1"><div>${words('and then?')}</div></div>`
    expect(brief(read(group(said('mid.$3', 'in', 'hi') + neighbour)))).toEqual([['mid.$3', 'in', 'hi']])
  })

  test('pictures, stickers and voices are messages without words', () => {
    const photo = bubble('m1', 'in', '<img alt="Image may contain: shoes" src="data:," width="240">')
    const voice = bubble('m2', 'out', '<div><i></i><i></i></div>')
    expect(brief(read(group(photo + voice)))).toEqual([
      ['m1', 'in', null],
      ['m2', 'out', null],
    ])
  })

  test('drawn emoji keep their character once, duplicates for assistive technology are dropped', () => {
    const drawn =
      '<span role="img" aria-label="smile"><span aria-hidden="true">😀</span></span><span aria-hidden="true">copy</span>'
    expect(brief(read(group(bubble('m1', 'in', `<div dir="auto">Reply: ${drawn}</div>`))))).toEqual([
      ['m1', 'in', 'Reply: 😀'],
    ])
  })

  test('an emoji that stands twice, for the eye and for assistive technology, is read once', () => {
    const twice = '<img alt="🎉"><span aria-hidden="true">🎉</span>'
    expect(brief(read(group(bubble('m1', 'in', `<div dir="auto">ok ${twice}</div>`))))).toEqual([
      ['m1', 'in', 'ok 🎉'],
    ])
    const both = '<span aria-hidden="true">🎉</span><span aria-hidden="true">🎉</span>'
    expect(brief(read(group(bubble('m1', 'in', `<div dir="auto">ok ${both}</div>`))))).toEqual([
      ['m1', 'in', 'ok 🎉🎉'],
    ])
  })

  test('a drawn emoji whose character stands in its label alone is read, a description is not', () => {
    const drawn = (label: string) =>
      `<span role="img" aria-label="${label}" style="background-image:url(x)"></span>`
    expect(
      brief(
        read(group(bubble('m1', 'in', `<div dir="auto">Hi ${drawn('🎉')}${drawn('party popper')}</div>`))),
      ),
    ).toEqual([['m1', 'in', 'Hi 🎉']])
  })

  test('buttons and words for assistive technology alone are none of a message’s words', () => {
    const button = '<div role="button"><div dir="auto">Buy now</div></div>'
    expect(brief(read(group(bubble('m1', 'out', words('Choose') + button))))).toEqual([
      ['m1', 'out', 'Choose'],
    ])
    const plain =
      '<span class="accessible_elem">You sent</span><span>Hello</span><div role="button">React</div>'
    expect(brief(read(group(bubble('m2', 'out', plain))))).toEqual([['m2', 'out', 'Hello']])
    const whole = `<div role="button">${words('all of it')}</div>`
    expect(brief(read(group(bubble('m3', 'in', whole))))).toEqual([['m3', 'in', 'all of it']])
  })

  test('a reaction under a bubble changes nothing of what was said', () => {
    const inside = bubble('m1', 'in', `${words('ok')}<div><img alt="❤"></div>`)
    expect(brief(read(group(inside)))).toEqual([['m1', 'in', 'ok']])
  })

  test('rows of the system, calls and noise bear no id and are no messages', () => {
    const noise = [
      'Nino replied to an ad <a role="link" href="#">View ad</a>',
      'Nino called you',
      'Mariam K. assigned this conversation to Giorgi T.',
      'Suggested reply',
    ]
    const inside = noise.map((text) => `<div>${text}</div>`).join('')
    expect(brief(read(inside + group(said('m1', 'in', 'hi')) + inside))).toEqual([['m1', 'in', 'hi']])
  })

  test('a temporary id waits for its final one', () => {
    const inside = group(said('mid.$1', 'in', 'hi')) + group(said('7123456789012345678', 'out', 'hello'))
    expect(brief(read(inside))).toEqual([['mid.$1', 'in', 'hi']])
    expect(brief(read(group(said('123', 'in', 'hi') + said('124', 'out', 'hello'))))).toHaveLength(2)
  })

  test('the first words sent into an empty chat are not counted under their temporary id', () => {
    const suite = open(inThread('1000'), thread('Nino', ''))
    suite.readThread()
    const region = document.querySelector('[role="region"]')
    if (region) region.insertAdjacentHTML('beforeend', group(said('7123456789012345678', 'out', 'hello')))
    expect(suite.readThread()?.messages ?? []).toEqual([])
  })

  test('words that changed under an id are read anew, others are not', () => {
    const suite = open(
      inThread('1000'),
      thread('Nino', group(said('m1', 'in', 'one') + said('m2', 'in', 'two'))),
    )
    suite.readThread()
    document.querySelector('[data-message-id="m2"] div')?.replaceChildren('TWO')
    expect(brief(suite.readThread()?.messages ?? [])).toEqual([
      ['m1', 'in', 'one'],
      ['m2', 'in', 'TWO'],
    ])
  })
})

describe('whose a message is', () => {
  test('unknown where nothing tells', () => {
    expect(brief(read(group(bubble('m1', 'none', words('hi')))))).toEqual([['m1', null, 'hi']])
  })

  test('by the layout behind the atoms, whatever the classes are called', () => {
    const laid = (id: string, style: string) =>
      `<div style="${style}"><div data-message-id="${id}">${words('hi')}</div></div>`
    const inside =
      laid('m1', 'display:flex;justify-content:flex-end') +
      laid('m2', 'display:flex;justify-content:flex-start') +
      laid('m3', 'display:flex;flex-direction:row-reverse')
    expect(read(group(inside)).map(({ direction }) => direction)).toEqual(['out', 'in', 'out'])
  })

  test('two wrappers that disagree decide nothing', () => {
    const card = `<div class="x78zum5 x1nhvcw1">${words('hi')}</div>`
    const inside = group(said('m0', 'in', 'x')) + group(bubble('m1', 'out', card))
    expect(read(inside).map(({ direction }) => direction)).toEqual(['in', null])
  })

  test.each([
    ['ltr', ['in', 'out']],
    ['rtl', ['out', 'in']],
  ])('by the place on screen, which is mirrored where one writes from the right: %s', (dir, sides) => {
    const boxes: Record<string, DOMRect> = {
      left: new DOMRect(10, 0, 200, 30),
      right: new DOMRect(600, 0, 200, 30),
    }
    const rect = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return boxes[this.textContent] ?? new DOMRect(0, 0, 820, 400)
    })
    const inside = group(bubble('m1', 'none', words('left'))) + group(bubble('m2', 'none', words('right')))
    const styled = `<style>[role=region]{direction:${dir}}</style>`
    expect(read(styled + inside).map(({ direction }) => direction)).toEqual(sides)
    expect(read(inside).map(({ direction }) => direction)).toEqual([null, null])
    rect.mockRestore()
  })

  test('a toolbar and what is around all messages decide nothing about one', () => {
    const inside = `<div class="x78zum5 x13a6bvl">${group(said('m1', 'in', 'a'))}${group(said('m2', 'out', 'b'))}<div class="x13a6bvl">tools</div></div>`
    expect(read(inside).map(({ direction }) => direction)).toEqual(['in', 'out'])
  })

  test("a group that begins with the customer's picture is the customer's, one with the mark of being seen is not", () => {
    const face = '<img alt="ნინო ბ." width="28">'
    const inside =
      group(`${face}${bubble('m1', 'none', words('a'))}`) + group(bubble('m2', 'none', words('b')) + face)
    expect(read(inside).map(({ direction }) => direction)).toEqual(['in', null])
  })
})

test("the customer's picture in a group says nothing of the group behind it", () => {
  const theirs = group(`<img alt="ნინო ბ." width="28">${bubble('m1', 'none', words('a'))}`)
  const day = `<div>${theirs}${group(bubble('m2', 'none', words('b')))}</div>`
  const sides = read(`${day}<div>${group(said('m3', 'in', 'c'))}</div>`).map(({ direction }) => direction)
  expect(sides).toEqual(['in', null, 'in'])
})

describe('automatic answers', () => {
  const footer = '<div>Automated response. <a role="link" href="#">Manage Automations</a></div>'
  const marks = (inside: string) => read(inside).map(({ automation }) => automation)

  test('are marked by a footer behind the bubble, in its group or behind it', () => {
    expect(marks(group(said('m1', 'in', 'hi')) + group(said('m2', 'out', 'Thanks!') + footer))).toEqual([
      false,
      true,
    ])
    expect(marks(group(said('m1', 'in', 'hi')) + group(said('m2', 'out', 'Thanks!')) + footer)).toEqual([
      false,
      true,
    ])
  })

  test('all bubbles of one id, and only that one', () => {
    const two = `<div class="x78zum5 x13a6bvl"><div data-message-id="m2">${`<div>${words('a')}</div><div>${words('b')}</div>`}</div></div>`
    expect(marks(group(said('m0', 'out', 'before') + two + footer))).toEqual([false, true, true])
  })

  test('bear no mark when they come of a flow, and none is made up', () => {
    expect(
      marks(group(said('m1', 'in', 'Prices'), AT / 1000) + group(said('m2', 'out', 'Choose'), AT / 1000)),
    ).toEqual([false, false])
  })

  test.each([
    ['Automated response.', true],
    ['Автоматический ответ', true],
    ['Sent by: Mariam K.', false],
    ['Người gửi: Mai', false],
  ])('and the footer tells the side where nothing else does: %s', (words_, automatic) => {
    const inside =
      group(`${bubble('m1', 'none', words('hi'))}<div>${words_}</div>`) + group(said('m2', 'in', 'ok'))
    expect(read(inside).map(({ direction, automation }) => [direction, automation])).toEqual([
      ['out', automatic],
      ['in', false],
    ])
  })

  test('a line about who sent it is no mark', () => {
    expect(marks(group(`${said('m1', 'out', 'hi')}<div>Sent by: Mariam K.</div>`))).toEqual([false])
  })
})

describe('times', () => {
  test('a line of time means what it meant when it was first seen', () => {
    const page = open(
      inThread('1000'),
      thread('ნინო ბ.', separator('9:15\u202fAM') + group(said('m1', 'in', 'a'))),
    )
    const at = () => page.readThread()?.messages[0]?.shown?.at
    const first = at()
    vi.setSystemTime(NOW + 86_400_000)
    expect(first).toBe(new Date(2026, 10, 25, 9, 15).getTime())
    expect(at()).toBe(first)
  })

  test('a line of time tells nothing of what stands behind a bubble that is not read', () => {
    const lost = group(`<div class="x78zum5 x1nhvcw1"><div>${words('Today')}</div></div>`)
    const [only] = read(separator('9:15\u202fAM') + lost + group(said('m1', 'in', 'a')))
    expect(only?.shown).toBeNull()
  })

  test("a group's own time is its first message's to the second, and none of the others'", () => {
    expect(times(read(group(said('m1', 'in', 'a') + said('m2', 'in', 'b'), AT / 1000)))).toEqual([
      ['09:15:20', 'exact'],
      null,
    ])
  })

  test.each([
    ['13:01', new Date(2026, 10, 25, 13, 1)],
    ['9:15\u202fAM', new Date(2026, 10, 25, 9, 15)],
    ['Sun 10:12 PM', new Date(2026, 10, 22, 22, 12)],
    ['Nov 21, 2026, 9:15 AM', new Date(2026, 10, 21, 9, 15)],
    ['გუშინ, 19:42', new Date(2026, 10, 24, 19, 42)],
    ['შაბ, 19:42', new Date(2026, 10, 21, 19, 42)],
    ['13 მაისი. 2026, 18:17', new Date(2026, 4, 13, 18, 17)],
    ['вс, 22:12', new Date(2026, 10, 22, 22, 12)],
  ])('else a line of time tells the minute of the group behind it: %s', (label, at) => {
    const [first, later] = read(
      separator(label) + group(said('m1', 'in', 'a')) + group(said('m2', 'in', 'b')),
    )
    expect(first?.shown).toEqual({ at: at.getTime(), precision: 'minute' })
    expect(later?.shown).toBeNull()
  })

  test('a clock under a line of a day belongs to that day', () => {
    const [first] = read(separator('Yesterday') + separator('13:01') + group(said('m1', 'in', 'a')))
    expect(first?.shown?.at).toBe(new Date(2026, 10, 24, 13, 1).getTime())
  })

  test('a clock that has not come yet is no time', () => {
    expect(times(read(separator('23:50') + group(said('m1', 'in', 'a'))))).toEqual([null])
  })

  test('a system row that holds a number is no line of time', () => {
    expect(times(read(`<div>Nino sent 2 photos on Monday</div>${group(said('m1', 'in', 'a'))}`))).toEqual([
      null,
    ])
  })
})

describe('labels that assistive technology speaks', () => {
  const spoken = (id: string, label: string, text: string) =>
    `<div data-scope="messages_table" aria-label="${label}"><div data-message-id="${id}">${words(text)}</div></div>`
  const readSpoken = (...inside: string[]) =>
    open(INBOX, header('Nino'), region(inside.join('')))
      .readThread()
      ?.messages.map(({ direction, shown }) => [
        direction,
        shown && new Date(shown.at).toTimeString().slice(0, 5),
      ])

  test('tell whose a message is and when it came', () => {
    expect(
      readSpoken(
        spoken('m1', 'At 9:15\u202fAM, Nino: how much, You: said?', 'how much, You: said?'),
        spoken('m2', 'At Today, 9:20 AM, You: 45, Nino: ok', '45, Nino: ok'),
        spoken('m3', 'Pukul 20 November 2026 14:26, Anda: ya', 'ya'),
        spoken('m4', 'At 9:21 AM, Mariam: hi', 'hi'),
      ),
    ).toEqual([
      ['in', '09:15'],
      ['out', '09:20'],
      ['out', '14:26'],
      [null, null],
    ])
  })
})

describe('a part of a thread that was kept by itself', () => {
  test('is read though its bubbles bear no ids and no boxes of words', () => {
    const part =
      '<div class="bubble"><span dir="auto">Reply: </span><span role="img" aria-label="smile"><span aria-hidden="true">😀</span></span></div>'
    expect(open(INBOX, part).readThread()?.messages).toMatchObject([
      { direction: null, text: 'Reply: 😀', weakKey: true },
    ])
  })

  test('is not looked for in a whole page', () => {
    const page = '<div id="mount_0_0_x"><div class="bubble"><span dir="auto">Reply</span></div></div>'
    expect(open(INBOX, page).readThread()).toBeNull()
  })
})

describe('other builds of the thread', () => {
  test('the region is known by its ids where the label is translated', () => {
    const inside = region(group(said('m1', 'in', 'hi'))).replace(
      /aria-label="[^"]*"/,
      'aria-label="Daftar pesan"',
    )
    expect(open(INBOX, header('Nino'), inside).readThread()?.messages).toHaveLength(1)
  })

  test('a part around the ids serves where no region is', () => {
    const suite = open(
      INBOX,
      header('Nino'),
      `<div>${said('m1', 'in', 'hi')}${said('m2', 'out', 'yes')}</div>`,
    )
    expect(brief(suite.readThread()?.messages ?? [])).toEqual([
      ['m1', 'in', 'hi'],
      ['m2', 'out', 'yes'],
    ])
  })

  test('the card at the right names the customer where the header is not known', () => {
    const card = '<div data-pagelet="BizInboxContextCardDetail"><div role="heading">Nino</div></div>'
    expect(open(INBOX, region(group(said('m1', 'in', 'hi'))), card).readThread()?.conversation.customer).toBe(
      'Nino',
    )
  })

  test("a leaf that takes focus names WhatsApp's customers, and no other such leaf does", () => {
    const leaf = (name: string) => `<div tabindex="-1">${name}</div>`
    const others = `<div role="grid">${leaf('Done')}</div><div role="tablist">${leaf('Tab')}</div>`
    const page = `${leaf('995500000000')}${others}${region(group(said('m1', 'in', 'hi')))}${leaf('after')}`
    const suite = open('/latest/inbox/wec', page)
    expect(suite.readThread()?.conversation.customer).toBe('995500000000')
  })

  test('without any name the messages are nobody’s, and left out', () => {
    const reading = open(INBOX, region(group(said('m1', 'in', 'hi')))).readThread()
    expect(reading).toMatchObject({ kind: 'other', conversation: { customer: '' } })
    expect(brief(reading?.messages ?? [])).toEqual([['m1', 'in', 'hi']])
  })

  test('bubbles that stand by themselves are read as those of a whole page', () => {
    const alone = `${bubble('m1', 'out', words('hi'))}`
    expect(brief(open(INBOX, alone).readThread()?.messages ?? [])).toEqual([['m1', 'out', 'hi']])
    const bare = `<div data-message-id="m2"><div class="x1nhvcw1">${words('yes')}</div></div>`
    expect(brief(open(INBOX, bare).readThread()?.messages ?? [])).toEqual([['m2', 'in', 'yes']])
  })

  test('messages without ids get weak keys that do not change when more comes', () => {
    const line = (text: string) => `<div>${words(text)}</div>`
    const before = `<div role="separator">June 6, 2026</div>${line('გამარჯობა, შეკვეთა?')}${line('კი')}${line('კი')}`
    const suite = open(INBOX, thread('Nino', before))
    const first = suite.readThread()?.messages ?? []
    expect(first.map(({ text, weakKey }) => [text, weakKey])).toEqual([
      ['გამარჯობა, შეკვეთა?', true],
      ['კი', true],
      ['კი', true],
    ])
    expect(new Set(first.map(({ key }) => key)).size).toBe(3)
    show(thread('Nino', before + line('გმადლობთ!')))
    const keys = suite.readThread()?.messages.map(({ key }) => key)
    expect(keys?.slice(0, 3)).toEqual(first.map(({ key }) => key))
    expect(keys).toHaveLength(4)
  })

  test('comments under a post are left out', () => {
    expect(
      open('/latest/inbox/facebook/', thread('Nino', group(said('m1', 'in', 'hi')))).readThread(),
    ).toBeNull()
  })
})
