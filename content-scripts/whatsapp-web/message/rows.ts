import { find, selectorOf } from '../../host-page/known-element'
import { Remembered } from '../../host-page/remembered'
import { allOf } from '../../host-page/selector-list'
import { visibleText } from '../../host-page/visible-text'
import { isSvg, offsetInStyle, outermost } from '../elements'
import { UNREAD } from '../words'
import type { Row } from './direction'
import { readParts } from './parts'
import { MESSAGE_LIST, MESSAGES, MESSAGES_WITHOUT_ID, NO_DIVIDER } from './selectors'

/** A line of a day is short; longer text between messages is the system's. */
const LONGEST_LABEL = 40

/** Rows between two dividers of days; `label` is what the divider above them says. */
export interface Section {
  label: string | null
  rows: Row[]
}

const lists = new WeakMap<Element, HTMLElement>()

/** The list of the open chat; where nothing marks it, whatever holds all messages. */
export function findMessageList(main: Element): HTMLElement | null {
  const known = lists.get(main)
  if (known && main.contains(known) && isFilled(known)) return known
  const list = find(main, MESSAGE_LIST, isFilled) ?? around(messagesIn(main)) ?? find(main, MESSAGE_LIST)
  if (list) lists.set(main, list)
  return list
}

function isFilled(list: Element): boolean {
  return [MESSAGES, MESSAGES_WITHOUT_ID].some((part) => list.querySelector(selectorOf(part)) !== null)
}

function around(messages: readonly Element[]): HTMLElement | null {
  const [first, last] = [messages[0], messages.at(-1)]
  let holder = first?.closest('[role="row"]')?.parentElement ?? first?.parentElement ?? null
  while (holder && last && !holder.contains(last)) holder = holder.parentElement
  return holder
}

const messagesOf = new Remembered<readonly Element[]>(null)

/** The outermost elements with an id; without any, rows with a bubble, or what is stamped. */
export function messagesIn(list: Element): readonly Element[] {
  return messagesOf.get(list) ?? messagesOf.keep(list, findMessages(list))
}

function findMessages(list: Element): readonly Element[] {
  const withId = outermost(allOf(list, selectorOf(MESSAGES)))
  return withId.length > 0 ? withId : outermost(allOf(list, selectorOf(MESSAGES_WITHOUT_ID)))
}

/** The last one in the document's order; where they are not known, found from the end, without a look at all others. */
export function lastMessageIn(list: Element): Element | null {
  const known = messagesOf.get(list)?.at(-1)
  if (known) return known
  for (let child = list.lastElementChild; child; child = child.previousElementSibling) {
    const last = messagesIn(child).at(-1) ?? (child.matches(selectorOf(MESSAGES)) ? child : null)
    if (last) return last
  }
  return null
}

/** Messages and dividers from the top to the bottom of what one sees; a message that stands twice counts once. */
export function readSections(list: Element): Section[] {
  const sections: Section[] = [{ label: null, rows: [] }]
  const seen = new Set<string>()
  let afterDivider = false
  for (const { element, isMessage } of inSight(list)) {
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
  return sections
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

interface Item {
  element: Element
  isMessage: boolean
}

const itemsOf = new Remembered<readonly Item[]>(null)

/** Messages and whatever else stands between them, in the order in which one sees them. */
export function inSight(list: Element): readonly Item[] {
  return itemsOf.get(list) ?? itemsOf.keep(list, findItems(list))
}

/** By their own offsets where all have one. */
function findItems(list: Element): Item[] {
  const items: Item[] = []
  addItems(items, list, messagesIn(list))
  const tops = new Map<Item, number>()
  for (const item of items) {
    const top = offsetOf(item.element, list)
    if (top === null) return items
    tops.set(item, top)
  }
  return items.sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))
}

/** Goes down only where messages are. They come in the order in which they stand. */
function addItems(items: Item[], list: Element, messages: readonly Element[]): void {
  let met = 0
  const visit = (parent: Element) => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      const next = messages[met]
      const isMessage = element === next
      if (isMessage) met += 1
      if (!isMessage && next && element.contains(next)) visit(element)
      else items.push({ element, isMessage })
    }
  }
  visit(list)
}

/** Rows that a list places by itself say where, in pixels, without the page being measured. */
function offsetOf(item: Element, list: Element): number | null {
  for (let part: Element | null = item; part && part !== list; part = part.parentElement) {
    const offset = offsetInStyle(part)
    if (offset !== null) return offset
  }
  return null
}
