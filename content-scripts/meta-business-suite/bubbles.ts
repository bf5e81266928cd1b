import type { ReadMessage } from '../chat-platform'
import { readClock, readDay } from '../host-page/day-labels'
import { selectorOf } from '../host-page/known-element'
import { Remembered } from '../host-page/remembered'
import { visibleText } from '../host-page/visible-text'
import { isLaidOut, readDirection, type Surroundings } from './direction'
import { type MessageElement, WORDS, withoutQuotes } from './message-elements'
import { MESSAGES } from './selectors'
import { readSpoken } from './spoken-label'

/** What a message's own element tells; marks and nearly always the time stand around it. */
export type Bubble = Pick<ReadMessage, 'key' | 'weakKey' | 'direction' | 'text' | 'drawn' | 'shown'>

interface Parsed {
  id: string
  bubbles: Bubble[]
}

export const BUTTON = 'button, [role="button"]'
/** Words for assistive technology alone. */
const UNSEEN = '.accessible_elem'
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
      text: visibleText(box, box.closest(BUTTON) ? isNoWord : isNoWordOrButton) || null,
    }))
  }
  const text = wordsWithoutBox(element)
  const measured = text ? element : contentOf(element)
  return [{ ...shared, key: id, direction: sideOf(measured), text }]
}

/** Without a box around the words a second line may be another bubble, or a reaction. */
function wordsWithoutBox(message: Element): string | null {
  const text = visibleText(message, isNoWordOrButton)
  const isSure = !text.includes('\n') || message.querySelector('[dir]') !== null
  return (isSure && text) || null
}

/** The innermost boxes of words that are the message's own: no quote's, and not the clock behind them. */
function textBoxes(message: Element, now: number): Element[] {
  const all = [...message.querySelectorAll(WORDS)].filter(
    (box) => box.closest(selectorOf(MESSAGES)) === message,
  )
  const boxes = all.filter(isWhole)
  if (boxes.length < 2) return boxes
  const own = withoutQuotes(withoutButtons(boxes), message)
  const [before, last] = own.slice(-2)
  return before && last && isStamp(last, before, now) ? own.slice(0, -1) : own
}

/** The innermost box; or one around others that holds words of its own. */
function isWhole(box: Element): boolean {
  const around = box.parentElement?.closest(WORDS)
  return (around ? !holdsWords(around) : true) && (!box.querySelector(WORDS) || holdsWords(box))
}

function holdsWords(box: Element): boolean {
  return [...box.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
}

/** Where words have no box of their own, each part of the message that is laid to a side is a bubble. */
function laidOutParts(message: Element): Element[] {
  const worded = [...message.children].filter((part) => visibleText(part, isNoWordOrButton) !== '')
  return worded.every(isLaidOut) ? worded : []
}

/** Choices that an automatic message offers are none of its words, unless the bubble is a button as a whole. */
function withoutButtons(boxes: readonly Element[]): readonly Element[] {
  const words = boxes.filter((box) => !box.closest(BUTTON))
  return words.length > 0 ? words : boxes
}

/** A clock beside the words is the page's; a customer who answers "19:30" has a bubble for it. */
function isStamp(box: Element, before: Element, now: number): boolean {
  if (box.parentElement !== before.parentElement) return false
  const text = visibleText(box)
  return readClock(text) !== null && readDay(text, now) !== null
}

/** A sticker or picture: its wrapper may be wider than it, so that it must be measured itself. */
function contentOf(message: Element): Element {
  return message.querySelector('img, video, audio') ?? message.firstElementChild ?? message
}

/** A quoted message stands inside the answer, with its own id; a photo's description is none of its words. */
function isNoWord(element: Element): boolean {
  return (
    element.matches(`${selectorOf(MESSAGES)}, ${UNSEEN}`) ||
    (element.tagName === 'IMG' && /\p{L}/u.test(element.getAttribute('alt') ?? ''))
  )
}

/** "See translation" is the page's; a number or day among the words may be a button too, and is the writer's. */
function isNoWordOrButton(element: Element): boolean {
  return isNoWord(element) || (element.matches(BUTTON) && element.tagName !== 'SPAN')
}
