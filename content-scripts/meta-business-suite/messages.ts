import type { ReadMessage, ShownTime } from '../chat-platform'
import { readBetween } from './between-messages'
import { type Bubble, readBubbles, shellOf } from './bubbles'
import { bubbleAround, homeOf, type Surroundings } from './direction'
import { dayBefore } from './history-day'
import type { MessageElement } from './message-elements'
import { type Places, placesIn, type Thread } from './places'
import { isBareClock, readShownTime, readUtime } from './shown-time'

/** The thread's messages with the times and marks that stand around them. */
export function readMessages(messages: readonly MessageElement[], thread: Thread): ReadMessage[] {
  const walk = new Walk(messages, thread)
  walk.go()
  return walk.found
}

/** One walk through the region in the page's order. */
class Walk {
  readonly found: ReadMessage[] = []
  readonly #places: Places
  readonly #thread: Thread
  readonly #surroundings: Surroundings
  /** The last separator, until a message takes its time. */
  #separator: Separator | null = null
  /** Midnight of the day that the last separator of a whole day named. */
  #day: number | null = null
  #historyDay: { named: number | null } | null = null
  /** How many messages stand before. */
  #met = 0
  /** Where the last message's bubbles begin among those found. */
  #last = 0
  #lastElement: Element | null = null
  #timedGroup: Element | null = null

  constructor(messages: readonly MessageElement[], thread: Thread) {
    this.#places = placesIn(thread, messages)
    this.#thread = thread
    this.#surroundings = { ...thread, home: homeOf(this.#places.messages, thread.region) }
  }

  go(): void {
    for (const { element, message, timed } of this.#places.inOrder) {
      if (message) this.#message(message, timed)
      else if (readBetween(element).bubble) this.#unread(element, timed)
      else this.#other(element)
    }
  }

  #message(message: MessageElement, timed: Element | null): void {
    const shown = this.#groupTime(timed) ?? this.#separatorTime(message)
    const isHistory = this.#met === 0 && this.#places.isCut
    const bubbles = isHistory
      ? [shellOf(message)]
      : readBubbles(message, this.#surroundings, this.#thread.now)
    this.#met += 1
    this.#last = this.found.length
    this.#lastElement = message.element
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
  #unread(bubble: Element, group: Element | null): void {
    this.#separator = null
    if (group) this.#timedGroup = group
    const quoted = this.#lastElement
    if (quoted && bubbleAround(bubble, this.#thread.region)?.contains(quoted)) this.#takeBack()
  }

  /** The last message is what a bubble without an id quotes: the id is the quote's, and side and time are not. */
  #takeBack(): void {
    this.found.length = this.#last
    this.#lastElement = null
  }

  /** Something without an id: a line of time, a footer, a row of the system's. */
  #other(block: Element): void {
    const { automatic, sentBy, label } = readBetween(block)
    if (automatic || sentBy) this.#ours(automatic)
    const day = label !== null && isBareClock(label) ? this.#dayAbove() : null
    const shown = label === null ? null : readShownTime(label, this.#thread.now, day)
    if (shown?.precision === 'day') this.#day = shown.at
    if (shown && this.#precedesMessage(block)) this.#separator = { block, shown }
  }

  /**
   * Footers stand behind our bubbles without an id (22 September 2026): of an automatic answer, or of who of us sent it.
   * They also tell the side, where nothing else does.
   */
  #ours(automatic: boolean): void {
    for (const bubble of this.found.slice(this.#last)) {
      bubble.direction ??= 'out'
      if (automatic) bubble.automation = bubble.direction === 'out'
    }
  }

  /** The day that was named last, if any was: perhaps in the history, which is looked through only then. */
  #dayAbove(): number | null {
    const [first] = this.#places.messages
    if (this.#day !== null || !first || !this.#places.isCut) return this.#day
    this.#historyDay ??= { named: dayBefore(first, this.#thread) }
    return this.#historyDay.named
  }

  /** Whether a message follows in the same part of the page. */
  #precedesMessage(block: Element): boolean {
    const next = this.#places.messages[this.#met]
    return next !== undefined && block.parentElement?.contains(next.element) === true
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

function withTime(bubble: Bubble, shown: ShownTime | null): ReadMessage {
  return { ...bubble, kind: 'message', shown: shown ?? bubble.shown, automation: false }
}

function coarse(shown: ShownTime | null): ShownTime | null {
  return shown?.precision === 'exact' ? { at: shown.at - (shown.at % 60_000), precision: 'minute' } : shown
}
