import type { ListReading, ListRow, ThreadReading } from '../chat-platform'
import { threadKey } from './thread-follower'

/**
 * Dates the last message of a thread whose page shows no time beside it by its row in the list, which does:
 * else a message that came while the computer slept would seem to have come when it woke. Only a row that has
 * just changed is believed, as a row may be redrawn a moment after the thread.
 */
export class DateByRow {
  #before: { key: string; at: number } | null = null

  /** The reading with the last message dated where that can be told. */
  date(reading: ThreadReading | null, list: ListReading | null): ThreadReading | null {
    if (!reading) return null
    const key = threadKey(reading.conversation)
    const row = list?.rows.find((one) => one.open && one.shown?.precision === 'exact')
    const changed = this.#isNewer(key, row)
    const last = reading.messages.at(-1)
    if (!changed || !last || last.shown !== null || !row?.shown) return reading
    return { ...reading, messages: [...reading.messages.slice(0, -1), { ...last, shown: row.shown }] }
  }

  #isNewer(key: string, row: ListRow | undefined): boolean {
    const at = row?.shown?.at
    if (at === undefined) return false
    const before = this.#before
    this.#before = { key, at }
    return before !== null && before.key === key && at > before.at
  }
}
