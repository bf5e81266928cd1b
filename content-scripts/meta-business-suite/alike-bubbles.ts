import { Makes, type Mark, placeOfText } from '../host-page/alike'
import { selectorOf } from '../host-page/known-element'
import { tidied } from '../host-page/visible-text'
import { type Bubble, type BubblesBefore, signatureWith } from './bubbles'
import { readDirection, type Surroundings } from './direction'
import { type MessageElement, WORDS } from './message-elements'
import { MESSAGES } from './selectors'
import { LABELLED } from './spoken-label'
import { BUTTON } from './word-boxes'

interface Reading {
  bubble: Bubble
  /** Which of its texts its words are. */
  words: number
  images: number
}

/** Where a message lies in one of these, or holds one, it is read by itself. */
const AROUND = `${WORDS}, ${BUTTON}, ${LABELLED}`
const INSIDE = `${LABELLED}, [aria-hidden]`
const ID: Mark = { find: null, attribute: 'data-message-id' }

/** Reads messages like one that was read before, from which they differ by id, words and side alone. */
export class AlikeBubbles implements BubblesBefore {
  readonly #makes: Makes<Reading>

  constructor(document: Document) {
    this.#makes = new Makes(document)
  }

  read({ element, id, weak }: MessageElement, around: Surroundings) {
    const alike = liesIn(element) ? null : this.#makes.like(element)
    const box = alike && element.querySelector(WORDS)
    if (!alike || !box) return null
    const { bubble, words, images } = alike.reading
    const [direction, text] = [readDirection(box, around), tidied(alike.texts[words] ?? '')]
    if (direction === null || text === '') return null
    const bubbles = [{ ...bubble, key: id, weakKey: weak, direction, text }]
    return { bubbles, signature: signatureWith(images, alike.texts.join('')) }
  }

  /** One box of words that are one text: then no other text tells anything. */
  learn({ element }: MessageElement, [bubble, ...others]: readonly Bubble[]): void {
    const [box, ...more] = element.querySelectorAll(WORDS)
    if (!bubble || !box || others.length + more.length > 0 || !element.hasAttribute(ID.attribute)) return
    if (box.closest(selectorOf(MESSAGES)) !== element || liesIn(element)) return
    if (!bubble.direction || element.querySelector(INSIDE)) return
    const isWords = (text: Node) => tidied(text.nodeValue ?? '') === bubble.text && isAllOf(box, text)
    const words = placeOfText(element, isWords)
    if (words === null) return
    this.#makes.keep(element, [ID], { bubble, words, images: element.querySelectorAll('img').length })
  }
}

function liesIn(element: Element): boolean {
  return element.parentElement !== null && element.parentElement.closest(AROUND) !== null
}

function isAllOf(box: Element, text: Node): boolean {
  return box.contains(text) && box.textContent === text.nodeValue
}
