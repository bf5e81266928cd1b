import type { ReadMessage } from '../chat-platform'
import { readClock, readDay } from '../host-page/day-labels'
import { visibleText } from '../host-page/visible-text'
import { readDirection } from './direction'
import { MESSAGE } from './selectors'

/** What a message's own element tells; times and marks stand around it. */
export type Bubble = Pick<ReadMessage, 'key' | 'direction' | 'text' | 'drawn'>

interface Place {
  region: Element
  customer: string
  now: number
}

interface Parsed {
  signature: string
  customer: string
  bubbles: Bubble[]
}

const parsed = new WeakMap<Element, Parsed>()

/**
 * The bubbles under one id, numbered `id#0`, `id#1` where several share it (July 2026). Read again only
 * when the element's contents changed, so that one new message costs one reading.
 */
export function readBubbles(message: Element, place: Place): Bubble[] {
  const signature = signatureOf(message)
  const known = parsed.get(message)
  if (known?.signature === signature && known.customer === place.customer) return known.bubbles
  const bubbles = parse(message, place)
  // What had no direction yet may get one when it is laid out.
  if (bubbles.every((bubble) => bubble.direction !== null))
    parsed.set(message, { signature, customer: place.customer, bubbles })
  return bubbles
}

function signatureOf(message: Element): string {
  const pictures = message.getElementsByTagName('img').length
  return `${message.getAttribute('data-message-id')}/${pictures}/${message.textContent}`
}

function parse(message: Element, { region, customer, now }: Place): Bubble[] {
  const id = message.getAttribute('data-message-id') ?? ''
  const drawn = message.childNodes.length > 0
  const boxes = textBoxes(message, now)
  if (boxes.length === 0) {
    const text = visibleText(message, isQuote) || null
    return [{ key: id, direction: readDirection(contentOf(message), region, customer), text, drawn }]
  }
  return boxes.map((box, index) => ({
    key: boxes.length === 1 ? id : `${id}#${index}`,
    direction: readDirection(box, region, customer),
    text: visibleText(box, isQuote) || null,
    drawn,
  }))
}

/** The innermost boxes of words that are the message's own: no quote's, and not the clock behind them. */
function textBoxes(message: Element, now: number): Element[] {
  const boxes = [...message.querySelectorAll('div[dir="auto"]')].filter(
    (box) => box.closest(MESSAGE) === message && !box.querySelector('div[dir="auto"]'),
  )
  const last = boxes.at(-1)
  return boxes.length > 1 && last && isStamp(last, now) ? boxes.slice(0, -1) : boxes
}

function isStamp(box: Element, now: number): boolean {
  const text = visibleText(box)
  return readClock(text) !== null && readDay(text, now) !== null
}

/** A sticker or picture: its wrapper may be wider than it, so that it must be measured itself. */
function contentOf(message: Element): Element {
  return message.querySelector('img, video, audio') ?? message.firstElementChild ?? message
}

/** A quoted message stands inside the answer, with its own id. */
function isQuote(element: Element): boolean {
  return element.matches(MESSAGE)
}
