import { selectorOf } from '../../host-page/known-element'
import { visibleText } from '../../host-page/visible-text'
import { isSvg, outermost, outsideOf } from '../elements'
import { CARDS, META, QUOTES, WORDS } from './selectors'

/** What stands in a bubble and is not its writer's: quotes, cards, the foot, buttons. */
const notOwn = () => `${selectorOf(QUOTES, CARDS, META)}, button`

/**
 * The words of a message, lines apart by "\n". A long text ends where the page cuts it ("Read more").
 * `null`: a picture, voice message or sticker without words.
 */
export function readWords(root: Element, stamped: Element | null): string | null {
  const found = outermost(root.querySelectorAll(selectorOf(WORDS)))
  if (found.length === 0) return (stamped && visibleText(stamped, isNoWord)) || null
  const texts = found.filter(outsideOf(root, notOwn())).map(linesOf)
  return texts.filter((text) => text !== '').join('\n') || null
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
  return isSvg(element) || element.matches(`${notOwn()}, audio, video, [role="button"]`)
}
