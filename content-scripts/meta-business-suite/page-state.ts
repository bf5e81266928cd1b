import type { PageState } from '../chat-platform'
import { selectorOf } from '../host-page/known-element'
import { isInCommentSection, isSignedOut, readChatsAddress } from './address'
import { findList } from './list-element'
import { findOpenThread } from './open-thread'
import { findRegion } from './region'
import { findRows } from './rows'
import { MESSAGES } from './selectors'

/** How long the inbox may load before it counts as not recognised, in milliseconds; 10 s were seen in 2026. */
export const PATIENCE = 20_000

/** What the page shows, as far as one look tells; `null`: it loads, or it is not recognised. */
export function stateNow(document: Document): PageState | null {
  if (isSignedOut(document)) return 'signed-out'
  if (isInCommentSection(document)) return 'no-thread'
  if (!readChatsAddress(document)) return 'elsewhere'
  if (findOpenThread(document)) return 'thread-open'
  // Messages without a customer's name: the header has changed.
  if (findRegion(document)?.querySelector(selectorOf(MESSAGES))) return null
  if (findRows(document).length > 0) return 'no-thread'
  const list = findList(document)
  return list && isEmpty(list) ? 'no-thread' : null
}

/** An inbox without chats; with a row's time or hover buttons and no row, the rows have changed. */
function isEmpty(list: Element): boolean {
  return list.querySelector('abbr, [role="gridcell"]') === null
}
