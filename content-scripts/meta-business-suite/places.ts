import { Remembered } from '../host-page/remembered'
import { aheadOf, type Steps } from '../host-page/slices'
import { wayTo } from '../host-page/way-to'
import { AlikeBubbles } from './alike-bubbles'
import { isRead as isBetweenRead, readBetween } from './between-messages'
import { isRead, readBubbles } from './bubbles'
import { homeOf } from './direction'
import { type MessageElement, messageElements } from './message-elements'
import { WrapperKinds } from './wrapper-kinds'

/** Whose messages are read, and when. */
export interface Thread {
  region: Element
  customer: string
  now: number
  /** Of so many of the newest messages all is read. */
  depth: number
}

/** A message, or what stands between two. */
interface Place {
  element: Element
  message: MessageElement | null
  /** The nearest group around it, or it itself, that has a time of its own. */
  timed: Element | null
}

/** What stands in the region: so many of its newest messages, and before them the last one of their history. */
export interface Places {
  messages: readonly MessageElement[]
  inOrder: readonly Place[]
  /** Whether the first message is of the history. */
  isCut: boolean
}

const known = new Remembered<Places & { all: readonly MessageElement[]; depth: number }>(null)

/** In the page's order, as the messages are; gone down only where they are. */
export function placesIn({ region, depth }: Thread, all: readonly MessageElement[]): Places {
  const before = known.get(region)
  if (before?.all === all && before.depth === depth) return before
  return known.keep(region, { ...find(region, all, depth), all, depth })
}

function find(region: Element, all: readonly MessageElement[], depth: number): Places {
  const isCut = all.length > depth
  const messages = isCut ? all.slice(-depth - 1) : all
  const begin = isCut ? wayTo(messages[0]?.element, region) : new Map<Element, Element>()
  const inOrder: Place[] = []
  let met = 0
  const visit = (parent: Element, outer: Element | null) => {
    let element = begin.get(parent) ?? parent.firstElementChild
    for (; element; element = element.nextElementSibling) {
      const next = messages[met] ?? null
      const message = next?.element === element ? next : null
      const timed = element.hasAttribute('data-utime') ? element : outer
      if (message) met += 1
      if (!message && next && element.contains(next.element)) visit(element, timed)
      else inOrder.push({ element, message, timed })
    }
  }
  visit(region, null)
  return { messages, inOrder, isCut }
}

/** What stands between the messages before this one, the last first. */
export function* betweenBefore(first: MessageElement, { region, now }: Thread): Generator<Element> {
  const all = messageElements(region, now)
  const { inOrder } = find(region, all, all.length)
  const end = inOrder.findIndex(({ element }) => element === first.element)
  for (const { element, message } of inOrder.slice(0, Math.max(0, end)).reverse()) if (!message) yield element
}

/** Reads messages and what is between them one by one, so that all can then be read in no time. */
export function* readPlacesAhead(messagesNow: () => readonly MessageElement[], thread: Thread): Steps {
  const { region, customer, now } = thread
  const alike = new AlikeBubbles(region.ownerDocument)
  const between: Element[] = []
  let around = { region, customer, home: region, kinds: new WrapperKinds() }
  const places = () => {
    const messages = messagesNow()
    const places = placesIn(thread, messages)
    around = { region, customer, home: homeOf(places.messages, region), kinds: new WrapperKinds() }
    return places.inOrder
  }
  const read = ({ element, message }: Place) => {
    if (!region.contains(element)) return
    if (message) readBubbles(message, around, now, alike)
    else readBetween(element, between)
  }
  yield* aheadOf(places, (one) => (one.message ? isRead(one.message) : isBetweenRead(one.element)), read)
}
