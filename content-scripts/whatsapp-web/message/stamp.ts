import { type Clock, readClock } from '../clock'
import { plain } from '../elements'

/** What `data-pre-plain-text` prints: "[16:34, 6/5/2025] Anna: ". */
export interface Stamp {
  clock: Clock | null
  /** As printed; which number is the month is not told here. */
  date: string
  /** One's own profile name, or the customer's as saved, verified or chosen by himself. */
  author: string
}

/**
 * `null`: no stamp; lines of lists and block quotes bear "- " or "> " in the same attribute. A name may hold
 * brackets and colons, so that the first "] " and the last ": " part it off.
 */
export function readStamp(printed: string): Stamp | null {
  const end = printed.indexOf('] ')
  if (!printed.startsWith('[') || end < 0) return null
  const parts = printed.slice(1, end).split(/[,،、]/)
  const clocks = parts.map(readClock)
  const clock = clocks.find((one) => one !== null) ?? null
  const date = plain(parts.filter((_, index) => clocks[index] === null).join(','))
  return { clock, date, author: plain(printed.slice(end + 2).replace(/:\s*$/, '')) }
}
