import { describe, expect, test } from 'vitest'
import type { ListRow, ReadMessage, ShownTime, ThreadReading } from '@/content-scripts/chat-platform'
import { DateByRow } from '@/content-scripts/reading/date-by-row'
import { ListFollower } from '@/content-scripts/reading/list-follower'
import { ThreadFollower } from '@/content-scripts/reading/thread-follower'
import { listRow, NOON } from './list-row'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const CONVERSATION = listRow().conversation

const minute = (at: number): ShownTime => ({ at: NOON + at * MINUTE, precision: 'minute' })
const second = (at: number): ShownTime => ({ at: NOON + at * 1_000, precision: 'exact' })

function message(key: string, shown: ShownTime | null): ReadMessage {
  const more = { weakKey: false, kind: 'message', direction: 'in', automation: false, drawn: true } as const
  return { key, shown, text: 'words', ...more }
}

const thread = (...messages: ReadMessage[]): ThreadReading => ({
  conversation: CONVERSATION,
  kind: 'customer',
  messages,
})

function follower(): ThreadFollower {
  const never = () => false
  return new ThreadFollower({ site: 'whatsapp-web', sentHere: never, isAutoReply: never, labelsOf: () => [] })
}

/** Key, seconds after noon and precision of each message that the last of these looks tells of. */
function told(...looks: [at: number, ...messages: ReadMessage[]][]): unknown[] {
  const follow = follower()
  const seen = looks.map(([at, ...messages]) => follow.follow(thread(...messages), NOON + at))
  return (seen.at(-1)?.messages ?? []).map(({ key, at, precision }) => [key, (at - NOON) / 1_000, precision])
}

const before = message('a', minute(-5))

describe('in the open chat', () => {
  test('a burst after a lost connection has the minutes of the page, and only what came now is exact', () => {
    const burst = [message('b', minute(1)), message('c', minute(1)), message('d', minute(9))]
    expect(told([0, before], [9 * MINUTE + 30_000, before, ...burst])).toEqual([
      ['a', -300, 'minute'],
      ['b', 60, 'minute'],
      ['c', 60, 'minute'],
      ['d', 570, 'exact'],
    ])
  })

  test('what a sleeping tab shows late has the second of a page that shows seconds', () => {
    expect(told([0, before], [5 * MINUTE, before, message('b', second(20))]).at(-1)).toEqual([
      'b',
      20,
      'exact',
    ])
  })

  test('a long history at the first look is seen arriving nowhere, and without a time only bound', () => {
    const history = Array.from({ length: 500 }, (_, index) => message(`m${index}`, minute(index - 600)))
    const looks = told([0, ...history, message('untimed', null), message('last', minute(-1))])
    expect(looks).toHaveLength(502)
    expect(looks.slice(0, 2)).toEqual([
      ['m0', -36_000, 'minute'],
      ['m1', -35_940, 'minute'],
    ])
    expect(looks.slice(-2)).toEqual([
      ['untimed', -0.001, 'bound'],
      ['last', -60, 'minute'],
    ])
  })

  test.each([
    ['back', -HOUR],
    ['forward', HOUR],
  ])('a clock that is set %s by an hour changes no time that the page shows', (_, change) => {
    const after = told([0, before], [2 * MINUTE + change, before, message('b', minute(2))])
    expect(after.at(-1)).toEqual(['b', 120, 'minute'])
    const seconds = told([0, before], [2 * MINUTE + change, before, message('b', second(121))])
    expect(seconds.at(-1)).toEqual(['b', 121, 'exact'])
  })

  test('a page that is a moment ahead of the computer still shows what came now', () => {
    expect(told([0, before], [59_200, before, message('b', minute(1))]).at(-1)).toEqual(['b', 59.2, 'exact'])
  })

  test('a time that the page shows otherwise later, after a change of the time zone, changes nothing', () => {
    const follow = follower()
    follow.follow(thread(before), NOON)
    expect(follow.follow(thread({ ...before, shown: minute(55) }), NOON + 10_000)).toBeNull()
  })
})

describe('where the page shows no times', () => {
  const row = (shown: ShownTime) => listRow({ shown, unread: 0, open: true })

  test('the last message after a sleep has the instant of its row', () => {
    const [byRow, follow] = [new DateByRow(), follower()]
    const look = (at: number, shown: ShownTime, ...messages: ReadMessage[]) =>
      follow.follow(byRow.date(thread(...messages), { rows: [row(shown)] }), NOON + at)
    const old = message('a', null)
    look(0, second(-300), old)
    const seen = look(10 * MINUTE, second(20.5), old, message('b', null))
    expect(seen?.messages.at(-1)).toMatchObject({ key: 'b', at: NOON + 20_500, precision: 'exact' })
  })
})

describe('in the list', () => {
  const row = (shown: ShownTime, unread: number) =>
    listRow({ shown, lastFrom: unread > 0 ? 'customer' : 'us', unread })
  const told = (...looks: [at: number, row: ListRow][]) => {
    const list = new ListFollower('whatsapp-web')
    const seen = looks.map(([at, one]) => list.follow({ rows: [one] }, NOON + at, () => false))
    return seen.at(-1)?.map(({ messages: [one] }) => [((one?.at ?? 0) - NOON) / 1_000, one?.precision])
  }

  test('a row that comes late, or in a burst, is a bound and never later than the page says', () => {
    const answered = row(minute(-5), 0)
    expect(told([0, answered], [9 * MINUTE, row(minute(2), 1)])).toEqual([[179.999, 'bound']])
    expect(told([0, answered], [2 * MINUTE + 30_000, row(minute(2), 3)])).toEqual([[150, 'bound']])
  })

  test.each([
    ['back', -HOUR],
    ['forward', HOUR],
  ])('a clock that is set %s by an hour makes no row exact, nor earlier than the page says', (_, change) => {
    const seen = told([0, row(minute(-5), 0)], [2 * MINUTE + change, row(minute(2), 1)])
    expect(seen).toEqual([[179.999, 'bound']])
  })
})
