import type { ListRow, ShownTime } from '../chat-platform'
import type { Side, ToldTurns } from './list-message'
import { type Instant, latest } from './page-time'

const MINUTE = 60_000
/** A row counts as seen changing when its own time is at most this old, in milliseconds. */
const FRESH = 2 * MINUTE

/** What a row last said; while it shows a draft or "typing…" it says nothing of who wrote. */
export interface RowState {
  lastFrom: Side | null
  unread: number | 'some' | null
  shownAt: number
  /** When the row was seen to change to this; `null`: it was so at the first look. */
  changedAt: number | null
  told: ToldTurns | null
  open: boolean
  preview: string | null
  /** The time that the row showed when its chat was left with words that had not stood there before. */
  leftAt: number | null
}

/** Exact only when exactly one message can have come since the last look, which was before it came. */
export function arrival(row: ListRow, before: RowState | undefined, now: number): Instant {
  const shown = row.shown ?? { at: now, precision: 'exact' as const }
  const fresh = shown.precision !== 'day' && now - shown.at < FRESH
  if (!before || !fresh || !isOneMore(row, before) || mayFollowUnread(row, shown, before))
    return { at: latest(shown, now), precision: 'bound' }
  const minute = Math.floor(now / MINUTE) * MINUTE
  if (shown.precision === 'exact') return { at: withinSecond(shown.at, now), precision: 'exact' }
  return shown.at === minute
    ? { at: now, precision: 'exact' }
    : { at: latest(shown, now), precision: 'bound' }
}

/** A page that shows whole seconds cuts off what is finer: it came within this second, and not after now. */
function withinSecond(at: number, now: number): number {
  return at % 1000 === 0 ? Math.min(Math.max(now, at), at + 999) : at
}

function isOneMore(row: ListRow, before: RowState): boolean {
  if (row.lastFrom === 'us') return before.lastFrom === 'customer'
  if (before.lastFrom === null) return row.unread === 1
  if (typeof row.unread === 'number' && typeof before.unread === 'number')
    return row.unread === before.unread + 1
  return before.lastFrom === 'us'
}

/**
 * A chat that was left with words of the customer under its name that were not there at the last look while it was
 * open: they may have come too late to be read in the thread, and then what the list sees coming next of his is not the
 * first unread one. Our own words say nothing of his.
 */
export function leftAt(row: ListRow, before: RowState | undefined): number | null {
  if (row.open || !before) return null
  const isNew = before.open && row.lastFrom === 'customer' && before.preview !== row.preview
  return isNew ? (row.shown?.at ?? null) : before.leftAt
}

/** Whether what was left unread may lie in the same stretch as this: the minute, or all since where no minute is shown. */
function mayFollowUnread({ lastFrom }: ListRow, shown: ShownTime, { leftAt }: RowState): boolean {
  if (lastFrom !== 'customer' || leftAt === null) return false
  return shown.precision === 'exact' || shown.at === leftAt
}
