import type { ReadMessage } from '../chat-platform'
import { Remembered } from '../host-page/remembered'
import { readDirection, type Surroundings } from './direction'
import type { MessageElement } from './message-elements'
import { readSpoken } from './spoken-label'
import { laidOutParts, textBoxes, wordsOf } from './word-boxes'

/** What a message's own element tells; marks and nearly always the time stand around it. */
export type Bubble = Pick<ReadMessage, 'key' | 'weakKey' | 'direction' | 'text' | 'drawn' | 'shown'>

interface Parsed {
  id: string
  bubbles: Bubble[]
}

/** Messages of the same make, which need not be searched for each of their parts. */
export interface BubblesBefore {
  /** `null`: it is like none. */
  read(message: MessageElement, around: Surroundings): { bubbles: Bubble[]; signature: string } | null
  learn(message: MessageElement, bubbles: readonly Bubble[]): void
}

const parsed = new Remembered<Parsed>(signatureOf)

/**
 * The bubbles under one id, numbered `id#0`, `id#1` where several share it (July 2026). Read again only
 * when the element's contents changed, so that one new message costs one reading.
 */
export function readBubbles(
  message: MessageElement,
  around: Surroundings,
  now: number,
  before?: BubblesBefore,
): Bubble[] {
  const { element, id } = message
  const known = parsed.get(element)
  if (known?.id === id) return known.bubbles
  const alike = before?.read(message, around)
  if (alike) return parsed.keep(element, { id, bubbles: alike.bubbles }, alike.signature).bubbles
  const bubbles = parse(message, around, now)
  before?.learn(message, bubbles)
  // What had no direction yet may get one when it is laid out.
  if (bubbles.every((bubble) => bubble.direction !== null)) parsed.keep(element, { id, bubbles })
  return bubbles
}

export function isRead({ element, id }: MessageElement): boolean {
  return parsed.get(element)?.id === id
}

/** A message that waits to be read, as one that the page has not drawn. */
export function shellOf({ id, weak }: MessageElement): Bubble {
  return { key: id, weakKey: weak, direction: null, text: null, drawn: false, shown: null }
}

function signatureOf(element: Element): string {
  return signatureWith(element.querySelectorAll('img').length, element.textContent)
}

/** What a reading depends on, where that is at hand. */
export function signatureWith(images: number, text: string): string {
  return `${images}/${text}`
}

function parse({ element, id, weak }: MessageElement, around: Surroundings, now: number): Bubble[] {
  const spoken = readSpoken(element, around.customer, now)
  const shared = { weakKey: weak, drawn: element.childNodes.length > 0, shown: spoken.shown }
  const sideOf = (part: Element) => readDirection(part, around) ?? spoken.direction
  const known = textBoxes(element, now)
  const boxes = known.length > 0 || sideOf(element) !== null ? known : laidOutParts(element)
  if (boxes.length > 0) {
    return boxes.map((box, index) => ({
      ...shared,
      key: boxes.length === 1 ? id : `${id}#${index}`,
      direction: sideOf(box),
      text: wordsOf(box),
    }))
  }
  const text = wordsOf(element)
  const measured = text ? element : contentOf(element)
  return [{ ...shared, key: id, direction: sideOf(measured), text }]
}

/** A sticker or picture: its wrapper may be wider than it, so that it must be measured itself. */
function contentOf(message: Element): Element {
  return message.querySelector('img, video, audio') ?? message.firstElementChild ?? message
}
