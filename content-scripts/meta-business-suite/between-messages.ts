import { selectorOf } from '../host-page/known-element'
import { visibleText } from '../host-page/visible-text'
import { MESSAGES } from './selectors'
import { AUTOMATION } from './words'

/** What stands between the messages without an id. */
interface Between {
  /** It is the footer of an automatic answer. */
  automatic: boolean
  /** Its words, where they are few enough for a line of time; longer text is the system's. */
  label: string | null
}

const NOTHING: Between = { automatic: false, label: null }
const LONGEST_LABEL = 40
const read = new WeakMap<Element, { content: string; between: Between }>()

export function readBetween(block: Element): Between {
  const content = block.textContent
  const known = read.get(block)
  if (known?.content === content) return known.between
  // A bubble whose id is not the final one yet is neither a message nor between messages.
  if (content === '' || block.matches(selectorOf(MESSAGES)) || block.querySelector(selectorOf(MESSAGES)))
    return NOTHING
  const words = visibleText(block)
  const automatic = AUTOMATION.some((phrase) => words.toLowerCase().startsWith(phrase))
  const between = { automatic, label: words !== '' && words.length <= LONGEST_LABEL ? words : null }
  read.set(block, { content, between })
  return between
}
