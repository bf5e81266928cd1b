import { type Alike, Makes, type Mark, placeOfText } from '../../host-page/alike'
import { find, selectorOf, waysOf } from '../../host-page/known-element'
import { tidied } from '../../host-page/visible-text'
import { signatureWith } from '../elements'
import { readId } from './id'
import type { MessagesBefore, Parts } from './parts'
import { STAMPED, WORDS } from './selectors'
import { readStamp } from './stamp'

/** What was read of one message, for all that are like it. */
interface Reading {
  parts: Parts
  /** Which of its texts its words are. */
  words: number
}

/** The stamp is the only one with this attribute; lists and quotes inside a message make it one of several. */
const STAMP: Mark = { find: '[data-pre-plain-text]', attribute: 'data-pre-plain-text' }

/** Reads messages like one that was read before, from which they differ by id, stamp and words alone. */
export class AlikeMessages implements MessagesBefore {
  readonly #makes: Makes<Reading>

  constructor(document: Document) {
    this.#makes = new Makes(document)
  }

  /** `null`: it is like none, and is to be read by itself. */
  read(message: Element): { parts: Parts; signature: string } | null {
    const alike = this.#makes.like(message)
    const parts = alike && partsOf(alike, message)
    return parts && { parts, signature: signatureWith(message, alike.size, alike.texts.join('')) }
  }

  /** Only words and a stamp of the plain kind: then nothing that is read depends on any other text of the message. */
  learn(message: Element, parts: Parts): void {
    // Other ways may depend on what is printed.
    if (waysOf(STAMPED) !== STAMPED.ways) return
    if (message.querySelectorAll('[data-pre-plain-text]').length !== 1 || !find(message, STAMPED)) return
    if (!parts.stamp?.clock || parts.kind !== 'message') return
    const words = placeOfText(message, (text) => isAllWords(text, parts.text))
    if (words === null) return
    const ids = ['data-id', 'data-testid'].filter((name) => message.hasAttribute(name))
    const marks: Mark[] = ids.map((attribute) => ({ find: null, attribute }))
    this.#makes.keep(message, [STAMP, ...marks], { parts, words })
  }
}

function partsOf({ reading, texts, marked: [printed = ''] }: Alike<Reading>, message: Element): Parts | null {
  const text = tidied(texts[reading.words] ?? '')
  const stamp = readStamp(printed)
  if (text === '' || !stamp?.clock) return null
  return { ...reading.parts, ...readId(message), stamp, clock: stamp.clock, text }
}

/** What is hidden is words only where it is a drawn emoji. */
function isAllWords(text: Node, read: string | null): boolean {
  const words = text.parentElement?.closest(selectorOf(WORDS))
  if (tidied(text.nodeValue ?? '') !== read || words?.textContent !== text.nodeValue) return false
  return !words?.querySelector('[aria-hidden]')
}
