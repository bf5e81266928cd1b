import type { PageState } from '../chat-platform'
import { find } from '../host-page/known-element'
import { type Address, isCommentSection, isSignedOut } from './address'
import { findOpenThread } from './open-thread'
import { findRegion } from './region'
import { findRows } from './rows'
import { LIST, MESSAGE } from './selectors'

/** How long the inbox may load before it counts as not recognised, in milliseconds; 10 s were seen in 2026. */
export const PATIENCE = 20_000

/** What the page shows, as far as one look tells; `null`: it loads, or it is not recognised. */
export function stateNow(document: Document, url: URL, address: Address): PageState | null {
  if (isSignedOut(document, url)) return 'signed-out'
  if (address.section === null && !find(document, LIST)) return 'elsewhere'
  if (isCommentSection(address.section)) return 'no-thread'
  if (findOpenThread(document, address)) return 'thread-open'
  if (findRegion(document)?.querySelector(MESSAGE)) return null
  if (findRows(document).length > 0) return 'no-thread'
  const list = find(document, LIST)
  return list && isEmpty(list) ? 'no-thread' : null
}

/** An inbox without chats; with a row's time or hover buttons and no row, the rows have changed. */
function isEmpty(list: Element): boolean {
  return list.querySelector('abbr, [role="gridcell"]') === null
}
