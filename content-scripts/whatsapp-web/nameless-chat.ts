import type { ThreadReading } from '../chat-platform'
import { find } from '../host-page/known-element'
import { addressOf } from './chat-kind'
import { readDirections } from './message/direction'
import { findMessageList, messagesIn } from './message/message-list'
import { toMessages } from './message/messages'
import { readSections } from './message/rows'
import { readTimes } from './message/timeline'
import type { PageMemory } from './page-memory'
import { partOfPage } from './part-of-page'
import { MAIN } from './selectors'

/**
 * The messages of a chat that the page does not name, as a part of a page that was kept by itself does not. They are
 * read, but nobody's: such a chat is left out like a group.
 */
export function readNamelessChat(document: Document, memory: PageMemory, now: number): ThreadReading | null {
  const part = find(document, MAIN) ?? partOfPage(document)
  const list = part && findMessageList(part)
  if (!list || messagesIn(list).length === 0) return null
  const sections = readSections(list)
  const rows = sections.flatMap((section) => section.rows)
  const { names, rightToLeft } = memory
  names.enter('')
  const sides = readDirections(rows, { title: '', names, rightToLeft })
  const messages = toMessages(rows, sides, readTimes(sections, memory, now))
  const [account, threadId] = [memory.account, addressOf(rows)]
  return { conversation: { platform: 'whatsapp', account, threadId, customer: '' }, kind: 'other', messages }
}
