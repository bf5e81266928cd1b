import { isCourtesy } from '@/sales/courtesy'
import type { ObservedMessage } from '@/storage/requests'
import type { ListRow } from '../chat-platform'
import type { Instant } from './page-time'

const MINUTE = 60_000

export type Side = 'customer' | 'us'

/** What was told of a row within the minute that it shows: how often each side began to write, and which was the last. */
export interface ToldTurns {
  minute: number
  last: Side | null
  count: Readonly<Record<Side, number>>
}

/** The same with one more message of that side told, at the time that the row shows, in epoch milliseconds. */
export function withTold(before: ToldTurns | null, side: Side, shownAt: number): ToldTurns {
  const minute = Math.floor(shownAt / MINUTE)
  const same = before?.minute === minute ? before : { last: null, count: { customer: 0, us: 0 } }
  const begins = same.last === side ? 0 : 1
  return { minute, last: side, count: { ...same.count, [side]: same.count[side] + begins } }
}

/**
 * The last message of a chat as its row tells it. The key tells apart what was seen coming within one minute: the
 * unread ones by their count, the turns by theirs. Both are the same in every tab; one that saw fewer turns gives its
 * last the key of an earlier one, so that none is counted twice.
 */
export function listMessage(row: ListRow, side: Side, told: ToldTurns, time: Instant): ObservedMessage {
  const author = side === 'customer' ? 'customer' : 'teammate'
  const which = time.precision === 'exact' && typeof row.unread === 'number' ? `:${row.unread}` : ''
  const turn = told.count[side] > 1 ? `/${told.count[side]}` : ''
  return {
    key: `list:${author}:${told.minute}${which}${turn}`,
    at: time.at,
    precision: time.precision,
    author,
    origin: 'list',
    length: null,
    courtesy: row.preview !== null && isCourtesy(row.preview),
    labels: [],
  }
}
