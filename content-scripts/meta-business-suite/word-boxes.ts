import { readClock, readDay } from '../host-page/day-labels'
import { selectorOf } from '../host-page/known-element'
import { visibleText } from '../host-page/visible-text'
import { isLaidOut } from './direction'
import { WORDS, withoutQuotes } from './message-elements'
import { MESSAGES } from './selectors'

export const BUTTON = 'button, [role="button"]'
/** Words for assistive technology alone. */
const UNSEEN = '.accessible_elem'

/** The innermost boxes of words that are the message's own: no quote's, and not the clock behind them. */
export function textBoxes(message: Element, now: number): Element[] {
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
export function laidOutParts(message: Element): Element[] {
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
  const text = visibleText(box)
  if (readClock(text) === null || readDay(text, now) === null) return false
  return !hasOwnPart(box, before)
}

/** Whether anything around it, but not around the other one, is laid to a side as a bubble is, or holds more. */
function hasOwnPart(box: Element, other: Element): boolean {
  for (let part = box.parentElement; part && !part.contains(other); part = part.parentElement)
    if (part.childElementCount > 1 || isLaidOut(part)) return true
  return false
}

/**
 * The words of one box; choices below them are none, unless the bubble is a button as a whole. `null` also where
 * nothing marks the box: a second line may then be another bubble, or a reaction.
 */
export function wordsOf(box: Element): string | null {
  const text = visibleText(box, box.closest(BUTTON) ? isNoWord : isNoWordOrButton)
  const isMarked = box.matches('[dir]') || box.querySelector('[dir]') !== null
  return text.includes('\n') && !isMarked ? null : text || null
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
