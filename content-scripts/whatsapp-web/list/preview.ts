import { visibleText } from '../../host-page/visible-text'
import { isSvg, plain } from '../elements'
import { hasTick, hasUnknown, iconNames, isOfCall, isRecalled } from '../icons'
import { TAKEN_BACK } from '../words'

/** The last words of a chat as its row shows them. */
export interface Preview {
  lastFrom: 'customer' | 'us' | null
  text: string | null
  /** "Gio: " before the words: the row is a group's. */
  hasSender: boolean
}

const NONE: Preview = { lastFrom: null, text: null, hasSender: false }
const OPENING_QUOTES = /^["“„«]/

/** `element`: the part that shows a message; it is not there while a draft or "typing…" stands in its place. */
export function readPreview(element: HTMLElement | null): Preview {
  if (!element) return NONE
  const names = iconNames(element)
  const colon = colonIn(element)
  const hasSender = colon !== undefined
  if (isReaction(element) || isRecalled(names) || isOfCall(names) || hasUnknown(element))
    return { ...NONE, hasSender }
  const title = element.getAttribute('title') ?? ''
  if (isTyping(title)) return { ...NONE, hasSender }
  const shown = shownWords(element, colon)
  if (isPrefixed(shown, plain(title))) return { ...NONE, hasSender }
  const words = plain(title) || shown
  if (TAKEN_BACK.has(words.toLowerCase())) return { ...NONE, hasSender }
  return { lastFrom: hasTick(names) ? 'us' : 'customer', text: words || null, hasSender }
}

/** The colon that a group's row sets between a member and the words. */
export function colonIn(root: Element): Element | undefined {
  return [...root.querySelectorAll('span')].find((one) => plain(one.textContent) === ':')
}

/** "typing…", "escribiendo...": the page's own words; around those of a message stand marks of direction. */
function isTyping(title: string): boolean {
  return /(…|\.\.\.)$/.test(title.trim()) && !/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(title)
}

/** "Draft: 45 GEL", of which the title holds "45 GEL": what stands before the words says that they are no message. */
function isPrefixed(shown: string, title: string): boolean {
  return title !== '' && shown.length > title.length && shown.endsWith(title)
}

function shownWords(element: HTMLElement, colon: Element | undefined): string {
  const isSender = (one: Element) =>
    colon !== undefined &&
    (one === colon || (one.parentElement === colon.parentElement && precedes(one, colon)))
  return plain(visibleText(element, (one) => isSvg(one) || isSender(one)))
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/**
 * 'Nino reacted ❤️ to: "words"': the quoted words stand between bare quotation marks (October 2024), and the
 * title holds them without what is before.
 */
function isReaction(element: HTMLElement): boolean {
  const marks = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  if (marks.some((node) => OPENING_QUOTES.test(plain(node.textContent ?? '')))) return true
  const title = plain(element.getAttribute('title') ?? '')
  const shown = plain(visibleText(element, isSvg))
  const [open, close] = [shown.at(-title.length - 2) ?? '', shown.at(-1) ?? '']
  return title !== '' && shown.length > title.length + 2 && shown === wrapped(shown, title, open, close)
}

function wrapped(shown: string, title: string, open: string, close: string): string | null {
  const isQuote = OPENING_QUOTES.test(open) && /["”“»]/.test(close)
  return isQuote ? `${shown.slice(0, -title.length - 2)}${open}${title}${close}` : null
}
