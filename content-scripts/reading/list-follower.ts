import type { Observation, ObservedMessage } from '@/storage/requests'
import type { ChatPlatform, ListReading, ListRow } from '../chat-platform'
import { listMessage, type Side, type ToldTurns, withTold } from './list-message'
import { type Instant, latest } from './page-time'
import { threadKey } from './thread-follower'

const MINUTE = 60_000
/** A row counts as seen changing when its own time is at most this old, in milliseconds. */
const FRESH = 2 * MINUTE
/** No person reads and answers within this time, in milliseconds. */
const INHUMAN = 4_000

/** What a row last said; while it shows a draft or "typing…" it says nothing of who wrote. */
interface RowState {
  lastFrom: Side | null
  unread: number | 'some' | null
  shownAt: number
  /** When the row was seen to change to this; `null`: it was so at the first look. */
  changedAt: number | null
  told: ToldTurns | null
}

/**
 * Turns readings of the chat list into observations. The list knows only the last message of a chat,
 * so what it says is a bound, unless the row was seen changing under our eyes.
 */
export class ListFollower {
  readonly #site: ChatPlatform['site']
  readonly #isAutoReply: (text: string) => boolean
  readonly #rows = new Map<string, RowState>()
  /** What two rows in sight have borne at once: which of the two wrote when cannot be kept apart. */
  readonly #shared = new Set<string>()

  /** `isAutoReply`: whether these last words, perhaps cut off, are one of the configured automatic replies. */
  constructor(site: ChatPlatform['site'], isAutoReply: (text: string) => boolean = () => false) {
    this.#site = site
    this.#isAutoReply = isAutoReply
  }

  /** `isWaiting`: whether a wait of that customer is on record, so that an answer from elsewhere ends it. */
  follow(reading: ListReading | null, now: number, isWaiting: (row: ListRow) => boolean): Observation[] {
    const rows = reading?.rows ?? []
    this.#noteShared(rows)
    return rows.flatMap((row) => {
      const message = this.#observe(row, now, isWaiting)
      return message ? [{ site: this.#site, conversation: row.conversation, messages: [message] }] : []
    })
  }

  #noteShared(rows: readonly ListRow[]): void {
    const keys = new Set<string>()
    for (const { conversation } of rows) {
      const key = threadKey(conversation)
      if (keys.has(key)) this.#shared.add(key)
      keys.add(key)
    }
  }

  #observe(row: ListRow, now: number, isWaiting: (row: ListRow) => boolean): ObservedMessage | null {
    const key = threadKey(row.conversation)
    if (row.kind === 'other' || this.#shared.has(key)) return null
    const before = this.#rows.get(key)
    const { lastFrom, shown, unread } = row
    const known = { lastFrom, unread, shownAt: shown?.at ?? 0, told: before?.told ?? null }
    if (lastFrom === null || !shown) {
      // A chat in which nobody has written yet is known all the same, so that its first message is seen coming.
      this.#rows.set(key, before ?? { ...known, lastFrom: null, changedAt: null })
      return null
    }
    const state: RowState = { ...known, changedAt: before ? now : null }
    const isNew = !before || isNews(before, state)
    if (!isNew) state.changedAt = before.changedAt
    this.#rows.set(key, state)
    // The open thread is read message by message; its row could only say less.
    if (row.open || !isNew || !this.#isTelling(row, before, now, isWaiting)) return null
    const told = withTold(state.told, lastFrom, shown.at)
    state.told = told
    return listMessage(row, lastFrom, told, arrival(row, before, now))
  }

  /** An answer is told where it ends a wait, and where a person gave it. */
  #isTelling(
    row: ListRow,
    before: RowState | undefined,
    now: number,
    isWaiting: (row: ListRow) => boolean,
  ): boolean {
    if (row.lastFrom === 'customer') return true
    const ends = before?.lastFrom === 'customer' || isWaiting(row)
    return ends && !this.#mayBeAutomatic(row, before, now)
  }

  /** The list bears no mark of automation, so that an answer too quick for a person waits for the thread. */
  #mayBeAutomatic(row: ListRow, before: RowState | undefined, now: number): boolean {
    if (row.preview !== null && this.#isAutoReply(row.preview)) return true
    return before?.lastFrom === 'customer' && before.changedAt !== null && now - before.changedAt < INHUMAN
  }
}

function isNews(before: RowState, now: RowState): boolean {
  const more =
    typeof now.unread === 'number' && typeof before.unread === 'number' && now.unread > before.unread
  return before.lastFrom !== now.lastFrom || now.shownAt > before.shownAt || more
}

/** Exact only when exactly one message can have come since the last look, which was before it came. */
function arrival(row: ListRow, before: RowState | undefined, now: number): Instant {
  const shown = row.shown ?? { at: now, precision: 'exact' as const }
  const fresh = shown.precision !== 'day' && now - shown.at < FRESH
  if (!before || !fresh || !isOneMore(row, before)) return { at: latest(shown, now), precision: 'bound' }
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
