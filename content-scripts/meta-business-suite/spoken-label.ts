import type { ReadMessage, ShownTime } from '../chat-platform'
import { readShownTime } from './shown-time'
import { WORDS } from './words'

/** What assistive technology is told of a message. */
export interface Spoken {
  direction: ReadMessage['direction']
  shown: ShownTime | null
}

/** The part around or in a message that bears the label. */
export const LABELLED = '[data-scope="messages_table"][aria-label]'
const NOTHING: Spoken = { direction: null, shown: null }
/** Before the time: en "At", id "Pukul"; the others are not known. */
const BEFORE_TIME = /^(?:at|pukul)\s+/i

/**
 * "At Today, 2:26 PM, Nino: how much?" (facebook.com, September 2026): time, sender and words. Whose it is is told by the
 * customer's name, or by a word for ourselves.
 */
export function readSpoken(message: Element, customer: string, now: number): Spoken {
  const label = labelOf(message)
  if (label === '') return NOTHING
  const own = Object.values(WORDS).flatMap((words) =>
    words.own.map((prefix) => prefix.replace(/\s*[:：՝៖]$/, '')),
  )
  const theirs = customer === '' ? -1 : label.indexOf(`, ${customer}: `)
  const ours = Math.max(...own.map((word) => label.toLowerCase().indexOf(`, ${word}: `)))
  // The other one's words may hold the same.
  const at = [theirs, ours].filter((one) => one >= 0).sort((a, b) => a - b)[0]
  if (at === undefined) return NOTHING
  const shown = readShownTime(label.slice(0, at).replace(BEFORE_TIME, ''), now)
  return { direction: at === theirs ? 'in' : 'out', shown }
}

function labelOf(message: Element): string {
  const labelled = message.closest(LABELLED) ?? message.querySelector(LABELLED)
  return (
    labelled
      ?.getAttribute('aria-label')
      ?.replace(/[\u00a0\u202f]/g, ' ')
      .trim() ?? ''
  )
}
