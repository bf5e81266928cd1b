import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChatPlatform, ReadMessage } from '@/content-scripts/chat-platform'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { endOfTest } from './long-thread'
import * as suite from './meta-business-suite-page'
import * as phone from './whatsapp-web-page'

/** Of a long thread the newest 250 messages are read at once, and 200 more each time that it has stood for 4 s. */

const stop = endOfTest()
const looks = { asked: 0 }

beforeEach(() => {
  vi.useFakeTimers({ now: suite.NOW })
  looks.asked = 0
})
afterEach(() => void vi.useRealTimers())

const drawn = (messages: readonly ReadMessage[]) => messages.filter((message) => message.drawn)

function look(page: ChatPlatform): ReadMessage[] {
  for (const _step of page.readAhead());
  return page.readThread()?.messages ?? []
}

function watched(page: ChatPlatform): ChatPlatform {
  page.watch(stop(), () => {
    looks.asked += 1
  })
  return page
}

/** Looks again whenever the page asks for it, until it asks no more. */
function counts(page: ChatPlatform): number[] {
  const seen = [drawn(look(page)).length]
  while (seen.length < 10) {
    const before = looks.asked
    vi.advanceTimersByTime(4_100)
    if (looks.asked === before) break
    seen.push(drawn(look(page)).length)
  }
  return seen
}

const openPhone = (messages: string) => {
  phone.drawPage({ title: 'Anna', messages })
  return watched(whatsAppWeb(document, () => Date.now()))
}
const openSuite = (...blocks: string[]) =>
  watched(suite.open(suite.inThread('1000'), suite.thread('Anna', blocks.join(''))))

const minute = (index: number) => `${String(index % 60).padStart(2, '0')}`
const onPhone = (index: number) =>
  phone.bubble({
    id: `ID${index}`,
    stamp: `[${1 + (Math.floor(index / 60) % 12)}:${minute(index)}, 6/19/2026] ${index % 3 ? 'Anna' : 'Shop'}: `,
    tail: index % 3 ? 'in' : 'out',
    clock: '1:00',
    text: `words ${index}`,
  })
const inSuite = (index: number) =>
  suite.group(
    suite.said(`mid.$${index}`, index % 3 ? 'in' : 'out', `words ${index}`),
    1_790_000_000 + index * 60,
  )
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at))

describe.each([
  ['WhatsApp Web', (count: number) => openPhone(many(count, onPhone).join(''))],
  ['Business Suite', (count: number) => openSuite(...many(count, inSuite))],
])('a long history on %s', (_, open) => {
  test('is read from its end, and wholly once the thread has stood', () => {
    expect(counts(open(700))).toEqual([250, 450, 650, 700])
  })

  test('what is read first is read as it is in the whole', () => {
    const page = open(400)
    const first = look(page)
    expect(first.filter((message) => !message.drawn)).toHaveLength(1)
    vi.advanceTimersByTime(4_100)
    const whole = look(page)
    expect(whole).toHaveLength(400)
    expect(drawn(first)).toEqual(whole.slice(-250))
    expect(whole.every(({ shown, direction }) => shown !== null && direction !== null)).toBe(true)
  })

  test('asks for no look of its own where all is read', () => {
    look(open(250))
    vi.advanceTimersByTime(20_000)
    expect(looks.asked).toBe(0)
  })
})

describe('WhatsApp Web', () => {
  test('what stands before is of the day that the history names', () => {
    const photos = many(260, (index) =>
      phone.bubble({ id: `P${index}`, clock: '9:15', tail: 'in', media: '<img alt="">' }),
    )
    vi.setSystemTime(phone.NOW)
    const messages = look(openPhone([phone.divider('Yesterday'), ...photos].join('')))
    expect(phone.local(messages.at(-1)?.shown?.at)).toBe('2026-06-09 09:15')
  })

  test('another chat is read from its end again', () => {
    const page = openPhone(many(300, onPhone).join(''))
    expect(counts(page)).toEqual([250, 300])
    const others = many(300, (index) => onPhone(1_000 + index)).join('')
    phone.drawPage({ title: 'Beso', messages: others.replaceAll('Anna', 'Beso') })
    expect(counts(page).at(0)).toBe(250)
  })
})

describe('Business Suite', () => {
  const clocked = (index: number) =>
    suite.separator('9:15 AM') + suite.group(suite.said(`mid.$${index}`, 'in', 'a'))

  test('a clock alone is of the day that the history names', () => {
    const messages = look(openSuite(suite.separator('Yesterday'), ...many(260, clocked)))
    const yesterday = new Date(suite.NOW).setHours(9, 15, 0, 0) - 24 * 60 * 60_000
    expect(messages.at(-1)?.shown).toEqual({ at: yesterday, precision: 'minute' })
  })

  test('a group that the history begins gives its time to none of its later messages', () => {
    const early = suite.group(
      many(3, (at) => suite.said(`mid.$early${at}`, 'in', `early ${at}`)).join(''),
      1_790_000_000,
    )
    const messages = look(openSuite(early, ...many(249, inSuite)))
    expect(messages.slice(0, 3).map(({ drawn: is, shown }) => [is, shown?.precision ?? null])).toEqual([
      [false, 'exact'],
      [true, null],
      [true, 'exact'],
    ])
  })
})
