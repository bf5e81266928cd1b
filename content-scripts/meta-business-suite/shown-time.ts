import type { ShownTime } from '../chat-platform'
import { readClock, readDay } from '../host-page/day-labels'

const MARKS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const BARE_CLOCK = /^\d{1,2}:\d{2}(\s*[ap]\.?m\.?)?$/i

/** Epoch milliseconds of `data-utime`, which holds seconds; `null` where there is none. */
export function readUtime(element: Element | null): number | null {
  const seconds = Number(element?.getAttribute('data-utime') ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : null
}

/** Labels that were read, by the day on which and the day of which: a thread repeats few of them often. */
const read = new Map<string, ShownTime | null>()
const MOST_KEPT = 500

/**
 * A label such as "13:01", "შაბ, 19:42" or "8 ივნისი"; `null` when it is no time, or one that has not come
 * yet. A clock alone is that of `day`, a local midnight, and of today where there is none.
 */
export function readShownTime(label: string, now: number, day: number | null = null): ShownTime | null {
  const key = `${new Date(now).setHours(0, 0, 0, 0)}/${day}/${document.documentElement.lang}/${label}`
  if (read.size > MOST_KEPT) read.clear()
  const known = read.get(key)
  const shown = known === undefined ? parse(label, now, day) : known
  read.set(key, shown)
  return shown && shown.at <= now ? shown : null
}

function parse(label: string, now: number, day: number | null): ShownTime | null {
  const midnight =
    day !== null && isBareClock(label) ? day : readDay(label, now, document.documentElement.lang)
  if (midnight === null) return null
  const clock = readClock(label)
  if (!clock) return { at: midnight, precision: 'day' }
  return { at: new Date(midnight).setHours(clock.hour, clock.minute), precision: 'minute' }
}

export function isBareClock(label: string): boolean {
  return BARE_CLOCK.test(label.replace(MARKS, '').trim())
}
