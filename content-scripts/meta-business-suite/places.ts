import { Remembered } from '../host-page/remembered'
import { aheadOf } from '../host-page/slices'
import { isRead as isBetweenRead, readBetween } from './between-messages'
import { isRead, readBubbles } from './bubbles'
import { homeOf } from './direction'
import type { MessageElement } from './message-elements'
import type { Thread } from './messages'

/** A message, or what stands between two. */
interface Place {
  element: Element
  message: MessageElement | null
  /** The nearest group around it, or it itself, that has a time of its own. */
  timed: Element | null
}

/** What stands in the region. */
export interface Places {
  messages: readonly MessageElement[]
  inOrder: readonly Place[]
  /** The messages' elements and every element between them and the region. */
  holdMessages: ReadonlySet<Element>
}

const known = new Remembered<Places>(null)

/** In the page's order; gone down only where messages are. */
export function placesIn(region: Element, messages: readonly MessageElement[]): Places {
  const before = known.get(region)
  return before?.messages === messages ? before : known.keep(region, find(region, messages))
}

function find(region: Element, messages: readonly MessageElement[]): Places {
  const byElement = new Map(messages.map((message) => [message.element, message]))
  const around = ancestors(messages, region)
  const inOrder: Place[] = []
  const visit = (parent: Element, outer: Element | null) => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      const message = byElement.get(element) ?? null
      const timed = element.hasAttribute('data-utime') ? element : outer
      if (!message && around.has(element)) visit(element, timed)
      else inOrder.push({ element, message, timed })
    }
  }
  visit(region, null)
  return { messages, inOrder, holdMessages: new Set([...byElement.keys(), ...around]) }
}

function ancestors(messages: readonly MessageElement[], region: Element): ReadonlySet<Element> {
  const around = new Set<Element>()
  for (const { element } of messages) {
    let part = element.parentElement
    while (part && part !== region && !around.has(part)) {
      around.add(part)
      part = part.parentElement
    }
  }
  return around
}

/** Reads messages and what is between them one by one, so that all can then be read in no time. */
export function* readPlacesAhead(
  messagesNow: () => readonly MessageElement[],
  { region, customer, now }: Thread,
): Generator<void> {
  let around = { region, customer, home: region }
  const places = () => {
    const messages = messagesNow()
    around = { region, customer, home: homeOf(messages, region) }
    return placesIn(region, messages).inOrder
  }
  const read = ({ element, message }: Place) => {
    if (!region.contains(element)) return
    if (message) readBubbles(message, around, now)
    else readBetween(element)
  }
  yield* aheadOf(places, (one) => (one.message ? isRead(one.message) : isBetweenRead(one.element)), read)
}
