import type { ReadMessage, ShownTime } from '../chat-platform'
import { visibleText } from '../host-page/visible-text'
import { type Bubble, readBubbles } from './bubbles'
import { readShownTime, readUtime } from './row-reading'
import { MESSAGE } from './selectors'
import { AUTOMATION } from './words'

/** A line of time is short; longer text in between is the system's. */
const LONGEST_SEPARATOR = 40

interface Place {
  region: Element
  customer: string
  now: number
}

/** The outermost elements with an id, in the page's order; a quote bears the quoted message's id inside. */
export function messageElements(region: Element): Element[] {
  const all = [...region.querySelectorAll(MESSAGE)].filter(
    (element) => !element.parentElement?.closest(MESSAGE),
  )
  const isFinal = finalForm(all.map(idOf))
  const seen = new Set<string>()
  return all.filter((element) => {
    const id = idOf(element)
    if (seen.has(id) || !isFinal(id)) return false
    seen.add(id)
    return true
  })
}

export function idOf(message: Element): string {
  return message.getAttribute('data-message-id') ?? ''
}

/**
 * A bubble of ours may bear another id until the server has it (a guess of 2026). Messenger's final form
 * is "mid."; where the final form is not known, a bare number among other ids is taken for temporary.
 */
function finalForm(ids: string[]): (id: string) => boolean {
  if (ids.some((id) => id.startsWith('mid.'))) return (id) => id.startsWith('mid.')
  const numbers = /^\d+$/
  return ids.every((id) => numbers.test(id)) ? () => true : (id) => !numbers.test(id)
}

/** The thread's messages with the times and marks that stand around them. */
export function readMessages(messages: Element[], place: Place): ReadMessage[] {
  const walk = new Walk(messages, place)
  walk.visit(place.region)
  return walk.found
}

/** One walk through the region in the page's order, which goes down only where messages are. */
class Walk {
  readonly found: ReadMessage[] = []
  readonly #place: Place
  readonly #messages: ReadonlySet<Element>
  readonly #around: ReadonlySet<Element>
  #separator: Separator | null = null
  #timedGroup: Element | null = null

  constructor(messages: Element[], place: Place) {
    this.#place = place
    this.#messages = new Set(messages)
    this.#around = ancestors(messages, place.region)
  }

  visit(parent: Element): void {
    for (const child of parent.children) {
      if (this.#messages.has(child)) this.#message(child)
      else if (this.#around.has(child)) this.visit(child)
      else this.#other(child)
    }
  }

  #message(element: Element): void {
    const shown = this.#groupTime(element) ?? this.#separatorTime(element)
    const bubbles = readBubbles(element, this.#place)
    this.found.push(...bubbles.map((bubble, index) => withTime(bubble, index === 0 ? shown : coarse(shown))))
  }

  /** A group's own time is its first message's; for the others of the group it stands to the minute. */
  #groupTime(element: Element): ShownTime | null {
    const group = element.closest('[data-utime]')
    const at = group && this.#place.region.contains(group) ? readUtime(group) : null
    if (at === null) return null
    const shown: ShownTime = { at, precision: 'exact' }
    const first = this.#timedGroup !== group
    this.#timedGroup = group
    this.#separator = null
    return first ? shown : coarse(shown)
  }

  /** A separator tells when the group behind it began; of later groups only what they came after. */
  #separatorTime(element: Element): ShownTime | null {
    const separator = this.#separator
    if (!separator) return null
    const group = childAround(element, separator.home)
    separator.group ??= group
    return separator.group === group ? separator.shown : null
  }

  /** Something without an id: a line of time, a footer, a row of the system's. */
  #other(block: Element): void {
    const text = visibleText(block)
    if (text === '' || block.matches(MESSAGE) || block.querySelector(MESSAGE)) return
    if (AUTOMATION.some((phrase) => text.toLowerCase().startsWith(phrase))) this.#automatic()
    const shown = text.length <= LONGEST_SEPARATOR ? readShownTime(text, this.#place.now) : null
    if (shown && block.parentElement && this.#precedesMessages(block))
      this.#separator = { shown, home: block.parentElement, group: null }
  }

  /** The footer stands behind the bubble without an id (22 September 2026). */
  #automatic(): void {
    const last = this.found.at(-1)
    if (last?.direction === 'out') last.automation = true
  }

  #precedesMessages(block: Element): boolean {
    for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
      if (this.#messages.has(next) || this.#around.has(next)) return true
    }
    return false
  }
}

interface Separator {
  shown: ShownTime
  /** The element whose children are separators and groups. */
  home: Element
  /** The group behind it, once a message of it was met. */
  group: Element | null
}

function withTime(bubble: Bubble, shown: ShownTime | null): ReadMessage {
  return { ...bubble, weakKey: false, kind: 'message', shown, automation: false }
}

function coarse(shown: ShownTime | null): ShownTime | null {
  return shown?.precision === 'exact' ? { at: shown.at - (shown.at % 60_000), precision: 'minute' } : shown
}

function childAround(element: Element, home: Element): Element {
  let child = element
  while (child.parentElement && child.parentElement !== home) child = child.parentElement
  return child
}

/** Every element between the messages and the region. */
function ancestors(messages: Element[], region: Element): ReadonlySet<Element> {
  const around = new Set<Element>()
  for (const message of messages) {
    let part = message.parentElement
    while (part && part !== region && !around.has(part)) {
      around.add(part)
      part = part.parentElement
    }
  }
  return around
}
