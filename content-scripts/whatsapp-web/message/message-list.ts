import { find, selectorOf } from '../../host-page/known-element'
import { Remembered } from '../../host-page/remembered'
import { allOf, lastOf } from '../../host-page/selector-list'
import { wayTo } from '../../host-page/way-to'
import { offsetInStyle, outermost } from '../elements'
import { MESSAGE_LIST, MESSAGES, MESSAGES_WITHOUT_ID } from './selectors'

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
  const known = newestOf.get(list)?.messages.at(-1) ?? messagesOf.get(list)?.at(-1)
  if (known) return known
  for (let child = list.lastElementChild; child; child = child.previousElementSibling) {
    const last = messagesIn(child).at(-1) ?? (child.matches(selectorOf(MESSAGES)) ? child : null)
    if (last) return last
  }
  return null
}

/** A message, or what stands between two. */
export interface Item {
  element: Element
  isMessage: boolean
}

/** So many of the newest messages, and before them, where there are more, the last one of their history. */
export interface Newest {
  depth: number
  messages: readonly Element[]
  /** With whatever else stands between them, in the order in which one sees them. */
  items: readonly Item[]
  /** Whether the first message is of the history. */
  isCut: boolean
}

const newestOf = new Remembered<Newest>(null)

/** The others of a long list are not touched at all: the browser makes an object of each that is. */
export function newestIn(list: Element, depth: number): Newest {
  const known = newestOf.get(list)
  return known?.depth === depth ? known : newestOf.keep(list, { ...findNewest(list, depth), depth })
}

function findNewest(list: Element, depth: number): Omit<Newest, 'depth'> {
  const last = Number.isFinite(depth) ? lastOf(list, selectorOf(MESSAGES), depth + 1) : null
  const [first] = last ?? []
  // Those that a list places by itself may stand in any order.
  if (!last || !first || last.length <= depth || !isOutermost(first) || offsetOf(first, list) !== null) {
    const items = findItems(list)
    const messages = items.filter(({ isMessage }) => isMessage).map(({ element }) => element)
    const isCut = messages.length > depth
    const from = isCut ? items.findIndex(({ element }) => element === messages.at(-depth - 1)) : 0
    return { messages: messages.slice(isCut ? -depth - 1 : 0), items: items.slice(from), isCut }
  }
  const messages = outermost(last)
  return { messages, items: itemsFrom(first, list, messages), isCut: true }
}

function isOutermost(message: Element): boolean {
  return message.parentElement?.closest(selectorOf(MESSAGES)) === null
}

/** By their own offsets where all have one. */
function findItems(list: Element): Item[] {
  const items = itemsFrom(null, list, messagesIn(list))
  const tops = new Map<Item, number>()
  for (const item of items) {
    const top = offsetOf(item.element, list)
    if (top === null) return items
    tops.set(item, top)
  }
  return items.sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))
}

/** Goes down only where messages are. They come in the order in which they stand; `null`: from the first on. */
function itemsFrom(first: Element | null, list: Element, messages: readonly Element[]): Item[] {
  const [items, begin] = [[] as Item[], wayTo(first, list)]
  let met = 0
  const visit = (parent: Element) => {
    let element = begin.get(parent) ?? parent.firstElementChild
    for (; element; element = element.nextElementSibling) {
      const next = messages[met]
      const isMessage = element === next
      if (isMessage) met += 1
      if (!isMessage && next && element.contains(next)) visit(element)
      else items.push({ element, isMessage })
    }
  }
  visit(list)
  return items
}

/** What stands before the first of the newest messages, the last first. */
export function* historyBefore(first: Element, list: Element): Generator<Element> {
  const items = itemsFrom(null, list, messagesIn(list))
  const end = items.findIndex(({ element }) => element === first)
  for (const { element, isMessage } of items.slice(0, end).reverse()) if (!isMessage) yield element
}

/** Rows that a list places by itself say where, in pixels, without the page being measured. */
function offsetOf(item: Element, list: Element): number | null {
  for (let part: Element | null = item; part && part !== list; part = part.parentElement) {
    const offset = offsetInStyle(part)
    if (offset !== null) return offset
  }
  return null
}
