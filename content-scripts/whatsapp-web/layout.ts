import type { PageLayout } from '../chat-platform'
import { find } from '../host-page/known-element'
import { bubbleOf } from './message/parts'
import { findMessageList, lastMessageIn } from './message/rows'
import { DETAILS, FOOTER, HEADER, MAIN } from './selectors'

/** All boxes in one pass: elements are looked up first, so that the page is measured once. */
export function readLayout(document: Document): PageLayout | null {
  const main = find(document, MAIN)
  if (!main) return null
  const list = findMessageList(main)
  const last = list && lastMessageIn(list)
  const parts = {
    thread: main,
    header: find(main, HEADER),
    composer: find(main, FOOTER),
    lastMessage: last ? (bubbleOf(last) ?? last) : null,
    details: find(document, DETAILS),
  }
  return {
    thread: parts.thread.getBoundingClientRect(),
    header: parts.header?.getBoundingClientRect() ?? null,
    composer: parts.composer?.getBoundingClientRect() ?? null,
    lastMessage: parts.lastMessage?.getBoundingClientRect() ?? null,
    details: parts.details?.getBoundingClientRect() ?? null,
  }
}
