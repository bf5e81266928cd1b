import { readClock, readDay } from './day-labels'

const SHORT = 14
const SOME = 3

/**
 * Whether a part of the page shows several times or days, each a text of its own, as a filled list of chats
 * does in every build: the broad look that tells an empty list from one whose rows are not recognised.
 */
export function showsTimes(root: Element, now: number): boolean {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let found = 0
  for (let node = texts.nextNode(); node && found < SOME; node = texts.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    if (text === '' || text.length > SHORT) continue
    if (readClock(text) ?? readDay(text, now)) found += 1
  }
  return found >= SOME
}
