import type { ReadMessage, ShownTime } from '../chat-platform'
import { selectorOf } from '../host-page/known-element'
import { readBetween } from './between-messages'
import { type Bubble, readBubbles } from './bubbles'
import { commonHome, type Surroundings } from './direction'
import type { MessageElement } from './message-elements'
import { MESSAGES } from './selectors'
import { readShownTime, readUtime } from './shown-time'

interface Place {
  region: Element
  customer: string
  now: number
}

/** The thread's messages with the times and marks that stand around them. */
export function readMessages(messages: MessageElement[], place: Place): ReadMessage[] {
  const walk = new Walk(messages, place)
  walk.visit(place.region, null)
  return walk.found
}

/** One walk through the region in the page's order, which goes down only where messages are. */
class Walk {
  readonly found: ReadMessage[] = []
  readonly #place: Place
  readonly #surroundings: Surroundings
  readonly #messages: ReadonlyMap<Element, MessageElement>
  readonly #around: ReadonlySet<Element>
  /** The last separator, until a message takes its time. */
  #separator: Separator | null = null
  /** Midnight of the day that the last separator of a whole day named. */
  #day: number | null = null
  /** Where the last message's bubbles begin among those found. */
  #last = 0
  #timedGroup: Element | null = null

  constructor(messages: MessageElement[], place: Place) {
    const { region } = place
    const elements = messages.map(({ element }) => element)
    const [first = region, last = region] = [elements[0], elements.at(-1)]
    this.#place = place
    this.#surroundings = { ...place, home: commonHome(first, last, region) }
    this.#messages = new Map(messages.map((message) => [message.element, message]))
    this.#around = ancestors(elements, place.region)
  }

  /** `timed`: the nearest group around that has a time of its own. */
  visit(parent: Element, timed: Element | null): void {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const message = this.#messages.get(child)
      const group = child.hasAttribute('data-utime') ? child : timed
      if (message) this.#message(message, group)
      else if (this.#around.has(child)) this.visit(child, group)
      else if (isBubble(child)) this.#unread(group)
      else this.#other(child)
    }
  }

  #message(message: MessageElement, timed: Element | null): void {
    const shown = this.#groupTime(timed) ?? this.#separatorTime(message)
    const bubbles = readBubbles(message, this.#surroundings, this.#place.now)
    this.#last = this.found.length
    this.found.push(...bubbles.map((bubble, index) => withTime(bubble, index === 0 ? shown : coarse(shown))))
  }

  /** A group's own time is its first message's; how long after it the others came is not told. */
  #groupTime(group: Element | null): ShownTime | null {
    const at = readUtime(group)
    if (at === null) return null
    const first = this.#timedGroup !== group
    this.#timedGroup = group
    this.#separator = null
    return first ? { at, precision: 'exact' } : null
  }

  /** A separator tells when the message behind it was sent; of later ones only what they came after. */
  #separatorTime({ id }: MessageElement): ShownTime | null {
    const separator = this.#separator
    this.#separator = null
    return separator && firstSeen(separator, id)
  }

  /** A bubble that bears no id any more, or not yet, is the one that the time before it is of. */
  #unread(group: Element | null): void {
    this.#separator = null
    if (group) this.#timedGroup = group
  }

  /** Something without an id: a line of time, a footer, a row of the system's. */
  #other(block: Element): void {
    const { automatic, label } = readBetween(block)
    if (automatic) this.#automatic()
    const shown = label === null ? null : readShownTime(label, this.#place.now, this.#day)
    if (shown?.precision === 'day') this.#day = shown.at
    if (shown && this.#precedesMessages(block)) this.#separator = { block, shown }
  }

  /** The footer stands behind the bubble without an id (22 September 2026). */
  #automatic(): void {
    for (const bubble of this.found.slice(this.#last)) bubble.automation = bubble.direction === 'out'
  }

  #precedesMessages(block: Element): boolean {
    for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
      if (this.#messages.has(next) || this.#around.has(next)) return true
    }
    return false
  }
}

interface Separator {
  block: Element
  shown: ShownTime
}

const firstTimes = new WeakMap<Element, { key: string; shown: ShownTime }>()

/** What the line meant when it was first seen above this message: a bare clock is another day's after midnight. */
function firstSeen({ block, shown }: Separator, id: string): ShownTime {
  const key = `${id}/${block.textContent}`
  const known = firstTimes.get(block)
  if (known?.key === key) return known.shown
  firstTimes.set(block, { key, shown })
  return shown
}

/**
 * What holds words or pictures as bubbles do: lines of time and the system's rows hold bare text. Faces beside
 * the bubbles bear a name or are small.
 */
function isBubble(block: Element): boolean {
  const parts = `div[dir="auto"], video, audio, canvas, svg, button, ${selectorOf(MESSAGES)}`
  const images = block.tagName === 'IMG' ? [block] : [...block.querySelectorAll('img')]
  // How a voice message is drawn is not known: perhaps without any words.
  const isWordless = images.length === 0 && block.childElementCount > 0 && block.textContent === ''
  if (isWordless || images.some(isPicture)) return true
  return block.matches(parts) || (block.querySelector(parts) !== null && !readBetween(block).automatic)
}

const LARGEST_FACE = 48

function isPicture(image: Element): boolean {
  const width = Number(image.getAttribute('width') ?? Number.POSITIVE_INFINITY)
  return (image.getAttribute('alt') ?? '') === '' && width > LARGEST_FACE
}

function withTime(bubble: Bubble, shown: ShownTime | null): ReadMessage {
  return { ...bubble, kind: 'message', shown, automation: false }
}

function coarse(shown: ShownTime | null): ShownTime | null {
  return shown?.precision === 'exact' ? { at: shown.at - (shown.at % 60_000), precision: 'minute' } : shown
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
