import { selectorOf } from '../host-page/known-element'
import { Remembered } from '../host-page/remembered'
import { visibleText } from '../host-page/visible-text'
import { MESSAGES } from './selectors'
import { AUTOMATION, SENT_BY } from './words'

/** What stands between the messages without an id. */
interface Between {
  /** It holds words or pictures as bubbles do: one that bears no id any more, or not yet. */
  bubble: boolean
  /** It is the footer of an automatic answer. */
  automatic: boolean
  /** It names who of us sent the message above. */
  sentBy: boolean
  /** Its words, where they are few enough for a line of time; longer text is the system's. */
  label: string | null
}

const LONGEST_LABEL = 40
const LARGEST_FACE = 48
const known = new Remembered<Between>(signatureOf)

/** With more blocks than these it is not worth while to compare one. */
const COMPARED = 8

/**
 * Read again only when something in it changed. `before`: blocks of the same page that were read just now; one that
 * differs from none in anything, as a face or a footer, is read as that.
 */
export function readBetween(block: Element, before: Element[] = []): Between {
  const kept = known.get(block)
  if (kept) return kept
  const same = before.find((one) => one.isEqualNode(block))
  if (!same && before.length < COMPARED) before.push(block)
  return known.keep(block, (same && known.get(same)) ?? read(block))
}

export function isRead(block: Element): boolean {
  return known.get(block) !== undefined
}

function signatureOf(block: Element): string {
  return `${block.querySelectorAll('*').length}/${block.textContent}`
}

function read(block: Element): Between {
  const words = holdsMessage(block) ? '' : visibleText(block)
  const small = words.toLowerCase()
  const begins = (phrase: string) => small.startsWith(phrase)
  const [automatic, sentBy] = [AUTOMATION.some(begins), SENT_BY.some(begins)]
  const label = words !== '' && words.length <= LONGEST_LABEL ? words : null
  return { bubble: isBubble(block, automatic || sentBy), automatic, sentBy, label }
}

/** A bubble whose id is not the final one yet is neither a message nor between messages. */
function holdsMessage(block: Element): boolean {
  return block.matches(selectorOf(MESSAGES)) || block.querySelector(selectorOf(MESSAGES)) !== null
}

/**
 * What holds words or pictures as bubbles do: lines of time and the system's rows hold bare text. Faces beside
 * the bubbles bear a name or are small.
 */
function isBubble(block: Element, isFooter: boolean): boolean {
  const parts = `div[dir="auto"], video, audio, canvas, svg, button, ${selectorOf(MESSAGES)}`
  const images = block.tagName === 'IMG' ? [block] : [...block.querySelectorAll('img')]
  // How a voice message is drawn is not known: perhaps without any words.
  const isWordless = images.length === 0 && block.childElementCount > 0 && block.textContent === ''
  if (isWordless || images.some(isPicture)) return true
  return block.matches(parts) || (block.querySelector(parts) !== null && !isFooter)
}

function isPicture(image: Element): boolean {
  const width = Number(image.getAttribute('width') ?? Number.POSITIVE_INFINITY)
  return (image.getAttribute('alt') ?? '') === '' && width > LARGEST_FACE
}
