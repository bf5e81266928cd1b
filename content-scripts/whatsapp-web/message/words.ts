import { visibleText } from '../../host-page/visible-text'
import { anyWay, isSvg } from '../elements'
import { CARDS, META, QUOTES, WORDS } from './selectors'

const WORDS_ANY = anyWay(WORDS)
/** What stands in a bubble and is not its writer's: quotes, cards, the foot, buttons, reactions. */
const NOT_OWN = `${anyWay(QUOTES, CARDS, META)}, button, audio, video, [role="button"]:not(:has(${WORDS_ANY}))`

/**
 * The words of a message, lines apart by "\n". A long text ends where the page cuts it ("Read more").
 * `null`: a picture, voice message or sticker without words.
 */
export function readWords(root: Element, stamped: Element | null): string | null {
  const found = [...root.querySelectorAll(WORDS_ANY)].filter(
    (one) => !one.parentElement?.closest(WORDS_ANY) && !one.closest(NOT_OWN),
  )
  const texts = found.map(linesOf).filter((text) => text !== '')
  if (texts.length > 0) return texts.join('\n')
  // Neither class nor test id: whatever else stands in the stamped wrapper.
  return (stamped && found.length === 0 && visibleText(stamped, isNoWord)) || null
}

/** Several lines are a block each, though they are spans (client of August 2026). */
function linesOf(words: Element): string {
  const children = [...words.children]
  const [only] = children
  if (children.length === 1 && only?.tagName === 'SPAN' && words.childNodes.length === 1) return linesOf(only)
  const blocks = children.length > 1 && children.every((child) => child.matches('span[dir]'))
  if (!blocks) return visibleText(words, isNoWord)
  return children.map((child) => visibleText(child, isNoWord)).join('\n')
}

function isNoWord(element: Element): boolean {
  return isSvg(element) || element.matches(NOT_OWN)
}
