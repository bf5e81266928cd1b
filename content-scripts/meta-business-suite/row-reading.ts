import type { ShownTime } from '../chat-platform'
import { visibleText } from '../host-page/visible-text'
import { nameElement, type RowElements } from './rows'
import { isBareClock, readShownTime, readUtime } from './shown-time'

const TIMES = 'abbr, .accessible_elem'

/**
 * The time of the chat's last activity. `data-utime` holds seconds with a fraction, so it is exact to the
 * millisecond (October 2026); builds without it show a clock, a weekday or a date.
 */
export function rowTime({ row }: RowElements, now: number): ShownTime | null {
  const exact = readUtime(row.querySelector('[data-utime]'))
  if (exact !== null) return { at: exact, precision: 'exact' }
  const labels = timeLabels(row)
  const days = labels.filter((label) => !isBareClock(label)).map((label) => readShownTime(label, now))
  const day = days.find((one) => one !== null) ?? null
  const clocks = labels.filter(isBareClock).map((label) => readShownTime(label, now, midnightOf(day)))
  return [...days, ...clocks].find((one) => one?.precision === 'minute') ?? day
}

/** What assistive technology gets, what is drawn, and what the tooltip says; all may be the same. */
function timeLabels(row: Element): string[] {
  return [...row.querySelectorAll(TIMES)].flatMap((element) => [
    element.textContent,
    element.getAttribute('title') ?? '',
  ])
}

function midnightOf(day: ShownTime | null): number | null {
  return day && new Date(day.at).setHours(0, 0, 0, 0)
}

/** The row's day word, by which the list's language may be told; "" when there is none. */
export function rowDay({ row }: RowElements): string {
  const time = row.querySelector('.accessible_elem') ?? row.querySelector('abbr[title]')
  return (time?.getAttribute('title') || time?.textContent || '').trim()
}

/**
 * Unread is shown by the weight of the name alone, 600 or more against 400: no attribute says it
 * (August 2026). `null`: the weight cannot be computed, or the page has no styles by which to tell.
 */
export function rowUnread(elements: RowElements): 'some' | 0 | null {
  const mark = nameElement(elements)
  if (!mark) return null
  const name = deepest(mark)
  const weight = Number(mark.ownerDocument.defaultView?.getComputedStyle(name).fontWeight || Number.NaN)
  if (Number.isNaN(weight)) return null
  if (weight >= 600) return 'some'
  return name.ownerDocument.styleSheets.length > 0 || isWeighed(name, mark) ? 0 : null
}

/** By its own style, which a part of a page keeps though it has lost the page's. */
function isWeighed(name: Element, mark: Element): boolean {
  const weighed = name.closest('[style*="font-weight"]')
  return weighed !== null && mark.contains(weighed)
}

/** The innermost element that still holds all the words. */
function deepest(element: Element): Element {
  const words = visibleText(element)
  const inner = [...element.children].find((child) => visibleText(child) === words)
  return words !== '' && inner && inner.tagName !== 'IMG' ? deepest(inner) : element
}
