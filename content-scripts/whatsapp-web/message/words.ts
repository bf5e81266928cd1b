import { findAll, selectorOf, waysOf } from '../../host-page/known-element'
import { visibleText } from '../../host-page/visible-text'
import { isSvg, outermost, outsideOf } from '../elements'
import { CARDS, META, QUOTES, WORDS } from './selectors'

/** What stands in a bubble and is not its writer's: quotes, cards, the foot, buttons. */
const notOwn = () => `${selectorOf(QUOTES, CARDS, META)}, button`

/**
 * The words of a message, lines apart by "\n". A long text ends where the page cuts it ("Read more").
 * `null`: a picture, voice message or sticker without words.
 */
export function readWords(root: Element): string | null {
  const found = outermost(findAll(root, WORDS)).filter(outsideOf(root, `${notOwn()}, [role="button"]`))
  // Without the page's own mark of words, one of several may be what the message quotes.
  if (found.length > 1 && !isMarked(found)) return null
  const texts = found.map(linesOf)
  return texts.filter((text) => text !== '').join('\n') || null
}

function isMarked(found: readonly Element[]): boolean {
  const [mark] = waysOf(WORDS)
  return mark !== undefined && found.every((words) => words.matches(mark.find))
}

/** Several lines are a block each, though they are spans (client of August 2026); a mention is one among words. */
function linesOf(words: Element): string {
  const text = visibleText(words, isNoWord)
  const blocks = outermost(words.querySelectorAll('span[dir]'))
  const lines = blocks.map((block) => visibleText(block, isNoWord))
  const isAll = blocks.length > 1 && lines.join('').replace(/\s/g, '') === text.replace(/\s/g, '')
  return isAll ? lines.join('\n') : text
}

function isNoWord(element: Element): boolean {
  return isSvg(element) || element.matches(`${notOwn()}, audio, video, [role="button"]`)
}
