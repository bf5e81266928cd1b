import { describe, expect, test } from 'vitest'
import type { ReadMessage, ThreadReading } from '@/content-scripts/chat-platform'
import { ThreadFollower } from '@/content-scripts/reading/thread-follower'

const NOON = Date.UTC(2026, 8, 22, 8, 0)
const MINUTE = 60_000
const CONVERSATION = { platform: 'whatsapp', account: null, threadId: null, customer: 'Nino' } as const

function message(key: string, direction: 'in' | 'out', more: Partial<ReadMessage> = {}): ReadMessage {
  const shown = { at: NOON, precision: 'minute' as const }
  return {
    key,
    weakKey: false,
    kind: 'message',
    direction,
    shown,
    automation: false,
    text: 'words',
    drawn: true,
    ...more,
  }
}

const thread = (...messages: ReadMessage[]): ThreadReading => ({
  conversation: CONVERSATION,
  kind: 'customer',
  messages,
})

function follower(sent: string[] = [], autoReplies: string[] = []) {
  return new ThreadFollower({
    site: 'whatsapp-web',
    sentHere: (text) => sent.includes(text),
    isAutoReply: (text) => autoReplies.includes(text),
    labelsOf: () => [],
  })
}

const brief = (observation: ReturnType<ThreadFollower['follow']>) =>
  observation?.messages.map(({ key, at, precision, author }) => [key, (at - NOON) / 1000, precision, author])

describe('when a message was written', () => {
  test('what is there at the first look has the minute that the page shows', () => {
    const seen = follower().follow(thread(message('a', 'in')), NOON + 30_000)
    expect(brief(seen)).toEqual([['a', 0, 'minute', 'customer']])
  })

  test('what is added under our eyes is exact', () => {
    const follow = follower()
    follow.follow(thread(message('a', 'in')), NOON + 10_000)
    const seen = follow.follow(thread(message('a', 'in'), message('b', 'in')), NOON + 42_500)
    expect(brief(seen)).toEqual([
      ['a', 0, 'minute', 'customer'],
      ['b', 42.5, 'exact', 'customer'],
    ])
  })

  test('what is added late, after a sleep, keeps the time of the page', () => {
    const follow = follower()
    follow.follow(thread(message('a', 'in')), NOON + 10_000)
    const late = message('b', 'in', { shown: { at: NOON + 2 * MINUTE, precision: 'minute' } })
    expect(brief(follow.follow(thread(message('a', 'in'), late), NOON + 9 * MINUTE))?.[1]).toEqual([
      'b',
      120,
      'minute',
      'customer',
    ])
  })

  test('older history that is loaded above was not seen arriving', () => {
    const follow = follower()
    follow.follow(thread(message('b', 'in')), NOON + 10_000)
    const seen = follow.follow(thread(message('a', 'out'), message('b', 'in')), NOON + 20_000)
    expect(brief(seen)?.[0]).toEqual(['a', 0, 'minute', 'teammate'])
  })

  test('what came while another chat was open was not seen arriving', () => {
    const follow = follower()
    follow.follow(thread(message('a', 'in')), NOON)
    follow.follow(
      { ...thread(message('x', 'in')), conversation: { ...CONVERSATION, customer: 'Gio' } },
      NOON + 5_000,
    )
    const seen = follow.follow(thread(message('a', 'in'), message('b', 'in')), NOON + 20_000)
    expect(brief(seen)?.at(-1)).toEqual(['b', 0, 'minute', 'customer'])
  })

  test('a message without a time is bound by the next one that has one', () => {
    const next = message('b', 'in', { shown: { at: NOON + MINUTE, precision: 'exact' } })
    const seen = follower().follow(thread(message('a', 'out', { shown: null }), next), NOON + 5 * MINUTE)
    // A page that shows whole seconds cuts off what is finer.
    expect(brief(seen)?.[0]).toEqual(['a', 60.999, 'bound', 'teammate'])
  })
})

describe('who wrote it', () => {
  test('my own sending is me, the same words from elsewhere are a teammate', () => {
    const seen = follower(['mine']).follow(
      thread(message('a', 'out', { text: 'mine' }), message('b', 'out', { text: 'theirs' })),
      NOON,
    )
    expect(seen?.messages.map(({ author }) => author)).toEqual(['me', 'teammate'])
  })

  test('a bubble drawn before its sending was known becomes mine, and an old one with the same words does not', () => {
    const sent: string[] = []
    const follow = new ThreadFollower({
      site: 'whatsapp-web',
      sentHere: (text) => sent.splice(0).includes(text),
      isAutoReply: () => false,
      labelsOf: () => [],
    })
    const old = message('old', 'out', { text: 'yes' })
    const drawn = message('new', 'out', { text: 'yes' })
    follow.follow(thread(old), NOON)
    follow.follow(thread(old, drawn), NOON + 1_000)
    sent.push('yes')
    const seen = follow.follow(thread(old, drawn), NOON + 1_500)
    expect(seen?.messages.map(({ key, author }) => [key, author])).toEqual([
      ['old', 'teammate'],
      ['new', 'me'],
    ])
  })

  test('the page’s mark or the configured text make it automation', () => {
    const seen = follower([], ['We open at ten']).follow(
      thread(message('a', 'out', { automation: true }), message('b', 'out', { text: 'We open at ten' })),
      NOON,
    )
    expect(seen?.messages.map(({ author }) => author)).toEqual(['automation', 'automation'])
  })

  test('a mark that appears later is told', () => {
    const follow = follower()
    follow.follow(thread(message('a', 'out')), NOON)
    const seen = follow.follow(thread(message('a', 'out', { automation: true })), NOON)
    expect(seen?.messages.map(({ author }) => author)).toEqual(['automation'])
  })
})

describe('what is told', () => {
  test('a second look at the same page says nothing', () => {
    const follow = follower()
    follow.follow(thread(message('a', 'in'), message('b', 'out')), NOON)
    expect(follow.follow(thread(message('a', 'in'), message('b', 'out')), NOON + 1000)).toBeNull()
  })

  test('its end at each opening, though nothing is new, so that what a list claimed behind it can be checked', () => {
    const follow = follower()
    const read = thread(message('a', 'in'), message('b', 'in'), message('c', 'out'))
    follow.follow(read, NOON)
    follow.follow({ ...read, conversation: { ...CONVERSATION, customer: 'Gio' } }, NOON + 5_000)
    const again = follow.follow(read, NOON + 10_000)
    expect(again?.messages.map(({ key }) => key)).toEqual(['b', 'c'])
    expect(follow.follow(read, NOON + 11_000)).toBeNull()
  })

  test('groups, notices, empty shells and unknown sides are left out', () => {
    const follow = follower()
    const noise = [
      message('n', 'in', { kind: 'notice' }),
      message('s', 'in', { drawn: false }),
      message('u', 'in', { direction: null }),
    ]
    expect(follow.follow(thread(...noise), NOON)).toBeNull()
    expect(follow.follow({ ...thread(message('a', 'in')), kind: 'other' }, NOON)).toBeNull()
  })

  test('the words never leave the page, only their length and whether they are a courtesy', () => {
    const seen = follower().follow(thread(message('a', 'in', { text: 'thank you' })), NOON)
    expect(JSON.stringify(seen)).not.toContain('thank')
    expect(seen?.messages[0]).toMatchObject({ length: 9, courtesy: true })
  })
})
