import { Remembered } from '../host-page/remembered'
import { aheadOf, type Steps } from '../host-page/slices'
import { AlikeBubbles } from './alike-bubbles'
import { isRead as isBetweenRead, readBetween } from './between-messages'
import { isRead, readBubbles } from './bubbles'
import { homeOf } from './direction'
import type { MessageElement } from './message-elements'
import { WrapperKinds } from './wrapper-kinds'

/** Whose messages are read, and when. */
export interface Thread {
  region: Element
  customer: string
  now: number
}

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
}

const known = new Remembered<Places>(null)

/** In the page's order, as the messages are; gone down only where they are. */
export function placesIn(region: Element, messages: readonly MessageElement[]): Places {
  const before = known.get(region)
  return before?.messages === messages ? before : known.keep(region, find(region, messages))
}

function find(region: Element, messages: readonly MessageElement[]): Places {
  const inOrder: Place[] = []
  let met = 0
  const visit = (parent: Element, outer: Element | null) => {
    for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
      const next = messages[met] ?? null
      const message = next?.element === element ? next : null
      const timed = element.hasAttribute('data-utime') ? element : outer
      if (message) met += 1
      if (!message && next && element.contains(next.element)) visit(element, timed)
      else inOrder.push({ element, message, timed })
    }
  }
  visit(region, null)
  return { messages, inOrder }
}

/** Reads messages and what is between them one by one, so that all can then be read in no time. */
export function* readPlacesAhead(
  messagesNow: () => readonly MessageElement[],
  { region, customer, now }: Thread,
): Steps {
  const alike = new AlikeBubbles(region.ownerDocument)
  const between: Element[] = []
  let around = { region, customer, home: region, kinds: new WrapperKinds() }
  const places = () => {
    const messages = messagesNow()
    around = { region, customer, home: homeOf(messages, region), kinds: new WrapperKinds() }
    return placesIn(region, messages).inOrder
  }
  const read = ({ element, message }: Place) => {
    if (!region.contains(element)) return
    if (message) readBubbles(message, around, now, alike)
    else readBetween(element, between)
  }
  yield* aheadOf(places, (one) => (one.message ? isRead(one.message) : isBetweenRead(one.element)), read)
}
