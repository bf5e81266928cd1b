import type { Precision } from '@/sales/platform'
import type { ShownTime } from '../chat-platform'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Within this time a page draws what has come, in milliseconds; its own seconds are cut off. */
const DRAWN = 3_000
/** How far the clocks of page and computer may differ, in milliseconds: a minute is shown as it begins. */
const AHEAD = 3_000

export interface Instant {
  at: number
  precision: Precision
}

/** How far behind its start a shown time may lie, in milliseconds: the page cuts off what is finer. */
function spread(shown: ShownTime): number {
  const second = shown.at % 1_000 === 0 ? 999 : 0
  return { exact: second, minute: MINUTE - 1, day: DAY - 1 }[shown.precision]
}

/** The latest instant that a shown time can stand for, and never later than now, unless the clock is behind the page's. */
export function latest(shown: ShownTime, now: number): number {
  const end = shown.at + spread(shown)
  return isAhead(shown, now) ? end : Math.min(now, end)
}

/** The page has its time from the server: then it is the computer's clock that is behind. */
function isAhead(shown: ShownTime, now: number): boolean {
  return shown.at - now > AHEAD
}

/**
 * The instant of a message that was seen being added to the open thread. Where the page's own time is
 * earlier than the minute in which it was seen, the tab was asleep or history was loaded, and the
 * page's time counts (definitions, "Precision"). It also counts where it is later.
 */
export function seenArriving(shown: ShownTime | null, now: number): Instant | null {
  if (shown && isAhead(shown, now)) return null
  if (shown?.precision === 'exact' && now - shown.at > DRAWN) return null
  if (shown && shown.at + spread(shown) < now - (now % MINUTE)) return null
  return { at: now, precision: 'exact' }
}

/** The instant of a message that was already there when we first looked. */
export function asShown(shown: ShownTime | null): Instant | null {
  if (!shown || shown.precision === 'day') return null
  return { at: shown.at, precision: shown.precision }
}
