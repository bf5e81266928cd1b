import { describe, expect, test } from 'vitest'
import type { ListRow } from '@/content-scripts/chat-platform'
import { ListFollower } from '@/content-scripts/reading/list-follower'
import { NOON, listRow as row } from './list-row'

const MINUTE = 60_000

const look = (follower: ListFollower, seen: ListRow, now: number, waits = false) =>
  follower
    .follow({ rows: [seen] }, now, () => waits)
    .flatMap(({ messages }) =>
      messages.map(({ at, precision, author }) => [(at - NOON) / 1000, precision, author]),
    )

describe('a customer who waits', () => {
  test('at the first look the wait is at least so long: the end of the minute shown', () => {
    expect(look(new ListFollower('whatsapp-web'), row(), NOON + 5 * MINUTE)).toEqual([
      [59.999, 'bound', 'customer'],
    ])
  })

  test('one more message under our eyes came now', () => {
    const list = new ListFollower('whatsapp-web')
    look(list, row({ lastFrom: 'us', unread: 0, shown: { at: NOON - MINUTE, precision: 'minute' } }), NOON)
    expect(look(list, row(), NOON + 12_345)).toEqual([[12.345, 'exact', 'customer']])
  })

  test('the very first message of a chat is seen coming, and so is the next one in the same minute', () => {
    const list = new ListFollower('whatsapp-web')
    look(list, row({ lastFrom: null, unread: null, preview: null }), NOON)
    expect(look(list, row({ unread: 1 }), NOON + 10_000)).toEqual([[10, 'exact', 'customer']])
    expect(look(list, row({ unread: 2 }), NOON + 20_000)).toEqual([[20, 'exact', 'customer']])
  })

  test('after words that came just as the chat was left is not taken for the first that is unread', () => {
    const list = new ListFollower('whatsapp-web')
    const told = (seen: Partial<ListRow>, second: number) => look(list, row(seen), NOON + second * 1000)
    told({ open: true, unread: 0, preview: 'hello' }, 5)
    told({ unread: 0, preview: 'one more word' }, 6)
    expect(told({ unread: 1 }, 8)).toEqual([[8, 'bound', 'customer']])
    const later = { at: NOON + MINUTE, precision: 'minute' } as const
    expect(told({ unread: 2, shown: later }, 70)).toEqual([[70, 'exact', 'customer']])
  })

  test('an answer to words that came just as the chat was left has its instant, and so has what follows ours', () => {
    const list = new ListFollower('whatsapp-web')
    const told = (seen: Partial<ListRow>, second: number) => look(list, row(seen), NOON + second * 1000)
    told({ open: true, unread: 0, preview: 'hello' }, 5)
    told({ unread: 0, preview: 'one more word' }, 6)
    expect(told({ lastFrom: 'us', unread: 0, preview: 'yes' }, 20)).toEqual([[20, 'exact', 'teammate']])
    told({ open: true, unread: 0, lastFrom: 'us', preview: 'yes' }, 25)
    told({ unread: 0, lastFrom: 'us', preview: 'and more of ours' }, 26)
    expect(told({ unread: 1, preview: 'thanks' }, 30)).toEqual([[30, 'exact', 'customer']])
  })

  test('after a chat was left with the words that were read in it, came now', () => {
    const list = new ListFollower('whatsapp-web')
    const told = (seen: Partial<ListRow>, second: number) => look(list, row(seen), NOON + second * 1000)
    told({ open: true, unread: 0, preview: 'hello' }, 5)
    told({ open: true, unread: 0, lastFrom: null, preview: null }, 6)
    told({ unread: 0, preview: 'hello' }, 7)
    expect(told({ unread: 1 }, 8)).toEqual([[8, 'exact', 'customer']])
  })

  test('several at once are a bound: the first of them may have come before', () => {
    const list = new ListFollower('whatsapp-web')
    look(list, row({ lastFrom: 'us', unread: 0 }), NOON)
    expect(look(list, row({ unread: 3 }), NOON + 12_000)).toEqual([[12, 'bound', 'customer']])
  })

  test('a row that only says yesterday bounds the wait by the end of that day', () => {
    const yesterday = row({ shown: { at: NOON - 24 * 60 * MINUTE, precision: 'day' } })
    expect(look(new ListFollower('whatsapp-web'), yesterday, NOON + 60 * MINUTE)).toEqual([
      [-0.001, 'bound', 'customer'],
    ])
  })

  test('a second look at the same row says nothing', () => {
    const list = new ListFollower('whatsapp-web')
    look(list, row(), NOON)
    expect(look(list, row(), NOON + 1000)).toEqual([])
  })
})

describe('an answer from elsewhere', () => {
  test('ends a wait that the list has shown before', () => {
    const list = new ListFollower('whatsapp-web')
    look(list, row(), NOON)
    const answered = row({ lastFrom: 'us', unread: 0, shown: { at: NOON + MINUTE, precision: 'minute' } })
    expect(look(list, answered, NOON + 90_000)).toEqual([[90, 'exact', 'teammate']])
  })

  test('that comes at once, or with configured words, may be automatic and waits for the thread', () => {
    const quick = new ListFollower('whatsapp-web')
    look(quick, row({ lastFrom: 'us', unread: 0 }), NOON)
    look(quick, row({ unread: 1 }), NOON + 10_000)
    expect(look(quick, row({ lastFrom: 'us', preview: 'We open at ten' }), NOON + 11_000)).toEqual([])
    const configured = new ListFollower('whatsapp-web', (text) => text.startsWith('We open'))
    look(configured, row(), NOON)
    expect(look(configured, row({ lastFrom: 'us', preview: 'We open at…' }), NOON + 50_000)).toEqual([])
  })

  test('ends a wait that is on record from an earlier session', () => {
    expect(look(new ListFollower('whatsapp-web'), row({ lastFrom: 'us' }), NOON + 90_000, true)).toEqual([
      [59.999, 'bound', 'teammate'],
    ])
  })

  test('is no news where nobody waited', () => {
    expect(look(new ListFollower('whatsapp-web'), row({ lastFrom: 'us' }), NOON)).toEqual([])
  })
})

describe('several turns within one minute', () => {
  const asks = row({ unread: 1 })
  const answered = row({ lastFrom: 'us', unread: 0 })
  const keysOf = (rows: readonly ListRow[]) => {
    const list = new ListFollower('whatsapp-web')
    const told = rows.map((one, index) => list.follow({ rows: [one] }, NOON + 10_000 * index, () => false))
    return told.flat().flatMap(({ messages }) => messages.map(({ key }) => key))
  }

  test('are told each', () => {
    const keys = keysOf([answered, asks, answered, asks, answered])
    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(4)
  })

  test('are the same in a tab that was opened in between, or one of the earlier ones', () => {
    const all = keysOf([answered, asks, answered, asks, answered])
    expect(keysOf([answered, asks, answered])).toEqual(all.slice(0, 2))
    for (const from of [1, 2, 3]) {
      const seen = keysOf([answered, asks, answered, asks, answered].slice(from))
      // What a tab finds at its first look bears no count.
      const coming = from === 2 ? seen : seen.slice(1)
      expect(all).toEqual(expect.arrayContaining(coming))
    }
  })

  test('in the next minute are counted anew', () => {
    const later = row({ unread: 1, shown: { at: NOON + MINUTE, precision: 'minute' } })
    const alone = keysOf([answered, later])
    expect(keysOf([answered, asks, answered, later]).at(-1)).toBe(alone[0])
  })
})

test('two rows of one name say nothing, also when one of them is out of sight', () => {
  const list = new ListFollower('whatsapp-web')
  const waits = row()
  const answered = row({ lastFrom: 'us', unread: 0, shown: { at: NOON - MINUTE, precision: 'minute' } })
  const told = (rows: ListRow[], now: number) => list.follow({ rows }, now, () => true)
  expect(told([waits, answered], NOON + 1_000)).toEqual([])
  expect(told([waits, answered], NOON + 2_000)).toEqual([])
  expect(told([answered], NOON + 3_000)).toEqual([])
})

test('drafts, groups and the open chat say nothing', () => {
  const list = new ListFollower('whatsapp-web')
  for (const silent of [
    row({ lastFrom: null }),
    row({ kind: 'other' }),
    row({ open: true }),
    row({ shown: null }),
  ])
    expect(look(list, silent, NOON)).toEqual([])
})
