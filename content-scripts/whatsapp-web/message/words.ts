import { collect, findAll, waysOf } from '../../host-page/known-element'
import { addAll, allOf } from '../../host-page/selector-list'
import { visibleText } from '../../host-page/visible-text'
import { isSvg, outermost, outsideOf } from '../elements'
import { CARDS, WORDS } from './selectors'

/** What else holds none of the writer's words. */
const NO_WORDS = 'button, [role="button"], audio, video'

/**
 * The words of a message, lines apart by "\n". A long text ends where the page cuts it ("Read more").
 * `null`: a picture, voice message or sticker without words. `foreign`: what it quotes, and its foot.
 */
export function readWords(root: Element, foreign: readonly Element[]): string | null {
  const others = [...foreign, ...collect(root, CARDS)]
  addAll(others, root, NO_WORDS)
  const found = outermost(findAll(root, WORDS)).filter(outsideOf(others))
  // Without the page's own mark of words, one of several may be what the message quotes.
  if (found.length > 1 && !isMarked(found)) return null
  const texts = found.map((words) =>
    linesOf(words, (part) => isSvg(part) || (others.includes(part) && !isAmongWords(part))),
  )
  return texts.filter((text) => text !== '').join('\n') || null
}

/** A mention or a number among the words may be a button too; the page's own, "Read more", is no span. */
function isAmongWords(part: Element): boolean {
  return part.tagName === 'SPAN' && part.getAttribute('role') === 'button'
}

function isMarked(found: readonly Element[]): boolean {
  const [mark] = waysOf(WORDS)
  return mark !== undefined && found.every((words) => words.matches(mark.find))
}

/** Several lines are a block each, though they are spans (client of August 2026); a mention is one among words. */
function linesOf(words: Element, isNoWord: (part: Element) => boolean): string {
  // A large emoji alone may bear the mark of words itself.
  if (words.tagName === 'IMG') return words.getAttribute('alt') ?? ''
  const text = visibleText(words, isNoWord)
  const blocks = blocksIn(words)
  if (blocks.length < 2) return text
  const lines = blocks.map((block) => visibleText(block, isNoWord))
  const isAll = lines.join('').replace(/\s/g, '') === text.replace(/\s/g, '')
  return isAll ? lines.join('\n') : text
}

/** Spans with words and nothing between them; the page gives each its direction, and a mention is a button. */
function blocksIn(words: Element): readonly Element[] {
  const isLine = (node: Node) => node.nodeName === 'SPAN' && node.textContent?.trim() !== ''
  const isInLines = [...words.childNodes].every(isLine) && !words.querySelector('[role="button"]')
  return isInLines ? [...words.children] : outermost(allOf(words, 'span[dir]'))
}
