import type { ShownTime } from '../chat-platform'
import { readClock, readDay } from '../host-page/day-labels'

const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const BARE_CLOCK = /^\d{1,2}:\d{2}(\s*[ap]\.?m\.?)?$/i

/** Epoch milliseconds of `data-utime`, which holds seconds; `null` where there is none. */
export function readUtime(element: Element | null): number | null {
  const seconds = Number(element?.getAttribute('data-utime') ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : null
}

/**
 * A label such as "13:01", "შაბ, 19:42" or "8 ივნისი"; `null` when it is no time, or one that has not come
 * yet. A clock alone is that of `day`, a local midnight, and of today where there is none.
 */
export function readShownTime(label: string, now: number, day: number | null = null): ShownTime | null {
  const midnight = day !== null && isBareClock(label) ? day : readDay(label, now)
  if (midnight === null) return null
  const clock = readClock(label)
  const at = clock ? new Date(midnight).setHours(clock.hour, clock.minute) : midnight
  return at > now ? null : { at, precision: clock ? 'minute' : 'day' }
}

export function isBareClock(label: string): boolean {
  return BARE_CLOCK.test(label.replace(MARKS, '').trim())
}
