import type { ListReading, ListRow, ShownTime } from '../../chat-platform'
import { find, findAll } from '../../host-page/known-element'
import { showsTimes } from '../../host-page/shows-times'
import { readClock } from '../clock'
import { midnight, type PageDates } from '../dates'
import { offsetInStyle, outermost } from '../elements'
import { timeOf } from '../message/timeline'
import { conversationWith, findTitle } from '../open-chat'
import type { PageMemory } from '../page-memory'
import { partOfPage } from '../part-of-page'
import { type RowParts, readRow } from './row'
import { LIST_PANE, LIST_ROWS, SEARCH_FIELD } from './selectors'

/** The rows in sight, from top to bottom; none while it shows what was searched for; `null`: no list. */
export function readChatList(document: Document, memory: PageMemory, now: number): ListReading | null {
  const known = find(document, LIST_PANE)
  const pane = known ?? partOfPage(document)
  if (!pane) return null
  if (isSearching(document)) return { rows: [] }
  const elements = outermost(findAll(pane, LIST_ROWS))
  const chats = elements.flatMap((element) => {
    const parts = readRow(element)
    return parts.name === '' ? [] : [{ element, parts }]
  })
  if (chats.length === 0 && (!known || showsTimes(pane, now))) return null
  const { dates } = memory
  for (const { parts } of chats) dates.learn(parts.time, now)
  for (const { parts } of chats) memory.noteKind(parts)
  const { account } = memory
  const isOpen = openChatIn(chats, document)
  return {
    rows: inOrder(chats).map((chat) => ({
      conversation: conversationWith(chat.parts.name, account),
      ...rowOf(chat, memory, now),
      open: isOpen(chat),
    })),
  }
}

/** The row of the open chat is marked; before rows had roles (2019, 2020) only the name tells. */
function openChatIn(chats: readonly Chat[], document: Document): (chat: Chat) => boolean {
  const has = (mark: string) => (chat: Chat) =>
    chat.element.matches(mark) || chat.element.querySelector(mark) !== null
  if (chats.some(has('[aria-selected]'))) return has('[aria-selected="true"]')
  const title = findTitle(document)?.title
  return ({ parts }) => parts.name === title
}

/** A search lists messages of any age under the same form. */
function isSearching(document: Document): boolean {
  const field = find(document.getElementById('side') ?? document, SEARCH_FIELD)
  if (!field) return false
  return (field instanceof HTMLInputElement ? field.value : field.textContent).trim() !== ''
}

interface Chat {
  element: Element
  parts: RowParts
}

/** Their place in the document means nothing: nodes are lent to other rows at every new order. */
function inOrder(chats: readonly Chat[]): Chat[] {
  return [...chats].sort((a, b) => offsetOf(a.element) - offsetOf(b.element))
}

/** The offset may be that of a part around the row (2021). */
function offsetOf(row: Element): number {
  const placed = offsetInStyle(row) === null ? row.closest('[style*="translateY"]') : row
  return (placed && offsetInStyle(placed)) ?? 0
}

function rowOf({ parts }: Chat, memory: PageMemory, now: number): Omit<ListRow, 'conversation' | 'open'> {
  const isOther = parts.isOther || memory.isKnownAsOther(parts)
  return {
    kind: isOther ? 'other' : 'customer',
    shown: timeOfRow(parts, memory, now),
    lastFrom: parts.preview.lastFrom,
    unread: parts.unread,
    preview: parts.preview.text,
  }
}

function timeOfRow({ name, time, preview }: RowParts, memory: PageMemory, now: number): ShownTime | null {
  const shown = shownTime(time, memory.dates, now)
  if (!shown) return null
  return memory.rowTimes.of(JSON.stringify([name, time, preview.text]), shown.at) === shown.at ? shown : null
}

/** Today's rows show a clock alone, older ones a day alone. */
function shownTime(label: string, dates: PageDates, now: number): ShownTime | null {
  const clock = readClock(label)
  if (clock) return timeOf(midnight(now), clock, now)
  const day = dates.day(label, now)
  return day === null ? null : { at: day, precision: 'day' }
}
