import type { Observation, ObservedMessage } from '@/storage/requests'
import type { ChatPlatform, ListReading, ListRow } from '../chat-platform'
import { arrival, leftAt, type RowState } from './list-arrival'
import { listMessage, withTold } from './list-message'
import { threadKey } from './thread-follower'

/** No person reads and answers within this time, in milliseconds. */
const INHUMAN = 4_000

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
    const known = { lastFrom, unread, open: row.open, preview: row.preview, shownAt: shown?.at ?? 0 }
    const kept = { told: before?.told ?? null, leftAt: leftAt(row, before) }
    if (lastFrom === null || !shown) {
      // A chat in which nobody has written yet is known all the same, so that its first message is seen coming.
      const empty = { ...known, ...kept, lastFrom: null, changedAt: null }
      this.#rows.set(key, before ? { ...before, open: row.open } : empty)
      return null
    }
    const state: RowState = { ...known, ...kept, changedAt: before ? now : null }
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
