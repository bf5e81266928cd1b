import type { ReadMessage, ThreadReading } from '../chat-platform'
import { find } from '../host-page/known-element'
import { aheadOf, type Steps } from '../host-page/slices'
import { visibleText } from '../host-page/visible-text'
import { addressOf, isMyself, kindOfChat } from './chat-kind'
import { isSvg, partOf, plain } from './elements'
import { AlikeMessages } from './message/alike'
import { readDirections } from './message/direction'
import { findMessageList, newestIn } from './message/message-list'
import { toMessages } from './message/messages'
import { isRead, readParts } from './message/parts'
import { readSections } from './message/rows'
import { readTimes } from './message/timeline'
import { readNamelessChat } from './nameless-chat'
import type { PageMemory } from './page-memory'
import { CHAT_TITLE, MAIN } from './selectors'

/** The name of the open chat and where it stands; `null`: none is open, or it is not recognised. */
export function findTitle(
  document: Document,
): { main: HTMLElement; element: HTMLElement; title: string } | null {
  const main = find(document, MAIN)
  const header = main && partOf(main, 'header')
  const element = header && find(header, CHAT_TITLE, (one) => titleIn(one) !== '')
  return main && element ? { main, element, title: titleIn(element) } : null
}

function titleIn(element: Element): string {
  return plain(visibleText(element, isSvg))
}

/** Reads the messages one by one, so that the whole chat can then be read in no time. */
export function* readAhead(document: Document, memory: PageMemory, now: number): Steps {
  const messages = () => {
    const open = findTitle(document)
    const list = open && findMessageList(open.main)
    return list ? newestIn(list, memory.depth.of(open.title, now)).messages : []
  }
  const alike = new AlikeMessages(document)
  yield* aheadOf(messages, isRead, (message) => {
    if (message.isConnected) readParts(message, alike)
  })
}

/** The open chat; `null` also while the rows of the chat before stand under this one's name. */
export function readOpenChat(document: Document, memory: PageMemory, now: number): ThreadReading | null {
  const open = findTitle(document)
  const list = open && findMessageList(open.main)
  if (!open || !list) {
    memory.settled.leave()
    return readNamelessChat(document, memory, now)
  }
  const { main, title, element } = open
  const depth = memory.depth.of(title, now)
  const sections = readSections(list, depth)
  const rows = sections.flatMap((section) => section.rows)
  const ids = rows.map(({ parts }) => parts.id ?? `${parts.stamp?.date}/${parts.text}`)
  const named = rows.some(({ parts }) => parts.stamp?.author === title || parts.hiddenName === title)
  if (!memory.isSettled({ title, ids, named }, now)) return null
  if (newestIn(list, depth).isCut) memory.historyWaits(now)
  const { names, rightToLeft } = memory
  names.enter(title)
  const sides = readDirections(rows, { title, names, rightToLeft })
  const times = readTimes(sections, memory, now)
  const { formerNames } = memory.settled
  const kind = kindOfChat({ main, title, formerNames, titleElement: element, rows, sides })
  memory.noteKind({ name: title, isOther: kind === 'other' })
  const messages: ReadMessage[] = toMessages(rows, sides, times)
  const address = isMyself(element) ? null : addressOf(rows)
  return { conversation: conversationWith(title, memory.account, address), kind, messages }
}

/** A chat's address is told only by ids of the generation before spring 2026. */
export function conversationWith(
  customer: string,
  account: string | null,
  threadId: string | null = null,
): ThreadReading['conversation'] {
  return { platform: 'whatsapp', account, threadId, customer }
}
