import type { ShownTime } from '../chat-platform'
import { readClock, readDay } from '../host-page/day-labels'
import { visibleText } from '../host-page/visible-text'
import type { RowElements } from './rows'

const TIMES = 'abbr[data-utime], abbr.timestamp, abbr, .accessible_elem'

/**
 * The time of the chat's last activity. `data-utime` holds seconds with a fraction, so it is exact to the
 * millisecond (October 2026); builds without it show a clock, a weekday or a date.
 */
export function rowTime({ row }: RowElements, now: number): ShownTime | null {
  const exact = readUtime(row.querySelector('[data-utime]'))
  if (exact !== null) return { at: exact, precision: 'exact' }
  for (const element of row.querySelectorAll(TIMES)) {
    const shown = readShownTime(visibleTime(element), now)
    if (shown) return shown
  }
  return null
}

/** The row's day word, by which the list's language may be told; "" when there is none. */
export function rowDay({ row }: RowElements): string {
  return row.querySelector('.accessible_elem')?.textContent.trim() ?? ''
}

/** A time's own words, even though the page hides them from assistive technology. */
function visibleTime(element: Element): string {
  return element.textContent || element.getAttribute('title') || ''
}

/** Epoch milliseconds of `data-utime`, which holds seconds; `null` where there is none. */
export function readUtime(element: Element | null): number | null {
  const seconds = Number(element?.getAttribute('data-utime') ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : null
}

/** A label such as "13:01", "შაბ, 19:42" or "8 ივნისი"; `null` when it is no time. */
export function readShownTime(label: string, now: number): ShownTime | null {
  const day = readDay(label, now)
  if (day === null) return null
  const clock = readClock(label)
  if (!clock) return { at: day, precision: 'day' }
  return { at: new Date(day).setHours(clock.hour, clock.minute), precision: 'minute' }
}

/**
 * Unread is shown by the weight of the name alone, 600 or more against 400: no attribute says it
 * (August 2026). `null`: the weight cannot be computed.
 */
export function rowUnread({ mark }: RowElements): 'some' | 0 | null {
  const name = deepest(mark)
  const weight = Number(mark.ownerDocument.defaultView?.getComputedStyle(name).fontWeight || Number.NaN)
  if (Number.isNaN(weight)) return null
  return weight >= 600 ? 'some' : 0
}

/** The innermost element that still holds all the words. */
function deepest(element: Element): Element {
  const words = visibleText(element)
  const inner = [...element.children].find((child) => visibleText(child) === words)
  return words !== '' && inner && inner.tagName !== 'IMG' ? deepest(inner) : element
}
