import type { Precision } from '@/sales/platform'
import type { ShownTime } from '../chat-platform'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Within this time a page draws what has come, in milliseconds; its own seconds are cut off. */
const DRAWN = 3_000

export interface Instant {
  at: number
  precision: Precision
}

/** How far behind its start a shown time may lie, in milliseconds: the page cuts off what is finer. */
function spread(shown: ShownTime): number {
  return { exact: 0, minute: MINUTE - 1, day: DAY - 1 }[shown.precision]
}

/** The latest instant that a shown time can stand for, and never later than now. */
export function latest(shown: ShownTime, now: number): number {
  return Math.min(now, shown.at + spread(shown))
}

/**
 * The instant of a message that was seen being added to the open thread. Where the page's own time is
 * earlier than the minute in which it was seen, the tab was asleep or history was loaded, and the
 * page's time counts (definitions, "Precision").
 */
export function seenArriving(shown: ShownTime | null, now: number): Instant | null {
  if (shown?.precision === 'exact' && now - shown.at > DRAWN) return null
  if (shown && shown.at + spread(shown) < now - (now % MINUTE)) return null
  return { at: now, precision: 'exact' }
}

/** The instant of a message that was already there when we first looked. */
export function asShown(shown: ShownTime | null): Instant | null {
  if (!shown || shown.precision === 'day') return null
  return { at: shown.at, precision: shown.precision }
}
