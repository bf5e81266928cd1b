import { selectorOf } from '../../host-page/known-element'
import { visibleText } from '../../host-page/visible-text'
import { isSvg } from '../elements'
import { UNREAD } from '../words'
import type { Row } from './direction'
import { historyBefore, newestIn } from './message-list'
import { readParts, shellOf } from './parts'
import { NO_DIVIDER } from './selectors'

/** A line of a day is short; longer text between messages is the system's. */
const LONGEST_LABEL = 40

/** Rows between two dividers of days; `label` is what the divider above them says. */
export interface Section {
  label: string | null
  rows: Row[]
}

/**
 * Messages and dividers from the top to the bottom of what one sees, no more than so many of the newest messages; one
 * that stands twice counts once.
 */
export function readSections(list: Element, depth = Number.POSITIVE_INFINITY): Section[] {
  const { items, isCut } = newestIn(list, depth)
  const [first] = items
  const sections: Section[] = [{ label: null, rows: isCut && first ? [historyRow(first.element)] : [] }]
  const seen = new Set<string>()
  let afterDivider = false
  for (const { element, isMessage } of isCut ? items.slice(1) : items) {
    if (!isMessage) {
      const label = dividerLabel(element)
      if (label === null) {
        // Behind a message that is not read, a bubble without a tail continues nothing.
        afterDivider ||= holdsMore(element)
        continue
      }
      afterDivider = true
      if (!isOfUnread(element, label)) sections.push({ label, rows: [] })
      continue
    }
    const parts = readParts(element)
    if (parts.id !== null && seen.has(parts.id)) continue
    if (parts.id !== null) seen.add(parts.id)
    sections.at(-1)?.rows.push({ element, parts, afterDivider })
    afterDivider = false
  }
  const [top] = sections
  if (isCut && first && top?.rows.some(needsDay)) top.label = dayBefore(first.element, list)
  return sections
}

/** What is not read is not the chat's beginning: the last of it stands there, as a message that is not drawn. */
function historyRow(element: Element): Row {
  return { element, parts: shellOf(element), afterDivider: false }
}

/** Only what bears no stamp has its day from the divider above. */
function needsDay({ parts }: Row): boolean {
  return parts.clock !== null && parts.stamp === null
}

/** The day that the history's last divider names. */
function dayBefore(first: Element, list: Element): string | null {
  for (const element of historyBefore(first, list)) {
    const label = dividerLabel(element)
    if (label !== null && !isOfUnread(element, label)) return label
  }
  return null
}

function holdsMore(item: Element): boolean {
  const more = selectorOf(NO_DIVIDER)
  return item.matches(more) || item.querySelector(more) !== null
}

function dividerLabel(item: Element): string | null {
  if (holdsMore(item)) return null
  const words = visibleText(item, isSvg)
  return words !== '' && words.length <= LONGEST_LABEL ? words : null
}

/** "2 unread messages" announces itself (client of August 2026), and was bare words before; it parts no days. */
function isOfUnread(item: Element, label: string): boolean {
  return item.matches('[aria-live]') || item.querySelector('[aria-live]') !== null || UNREAD.test(label)
}
