import type { PageLayout } from '../chat-platform'
import { findElsewhere } from '../host-page/elsewhere'
import { find } from '../host-page/known-element'
import { LIST_PANE } from './list/selectors'
import { findMessageList, lastMessageIn } from './message/message-list'
import { bubbleOf } from './message/parts'
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
    details: findElsewhere(document, DETAILS, longParts(document)),
  }
  return {
    thread: parts.thread.getBoundingClientRect(),
    header: parts.header?.getBoundingClientRect() ?? null,
    composer: parts.composer?.getBoundingClientRect() ?? null,
    lastMessage: parts.lastMessage?.getBoundingClientRect() ?? null,
    details: parts.details?.getBoundingClientRect() ?? null,
  }
}

/** What holds the open chat's messages, and the chat list. */
export function longParts(document: Document): readonly Element[] {
  const main = find(document, MAIN)
  return [main && findMessageList(main), find(document, LIST_PANE)].filter((part) => part !== null)
}
