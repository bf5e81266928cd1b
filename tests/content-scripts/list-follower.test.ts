import { describe, expect, test } from 'vitest'
import type { ListRow } from '@/content-scripts/chat-platform'
import { ListFollower } from '@/content-scripts/reading/list-follower'

const NOON = Date.UTC(2026, 8, 22, 8, 0)
const MINUTE = 60_000

function row(more: Partial<ListRow> = {}): ListRow {
  return {
    conversation: { platform: 'whatsapp', account: null, threadId: null, customer: 'Nino' },
    kind: 'customer',
    shown: { at: NOON, precision: 'minute' },
    lastFrom: 'customer',
    unread: 1,
    preview: 'how much?',
    open: false,
    ...more,
  }
}

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
    expect(look(list, answered, NOON + 90_000)).toEqual([[90, 'bound', 'teammate']])
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
