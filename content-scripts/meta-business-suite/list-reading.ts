import type { Platform } from '@/sales/platform'
import type { ListReading, ListRow, ShownTime } from '../chat-platform'
import { FirstMeanings } from '../host-page/first-meaning'
import { waysEdition } from '../host-page/known-element'
import { showsTimes } from '../host-page/shows-times'
import { readLink } from './address'
import { isComment, type LastWriter } from './last-writer'
import { findList } from './list-element'
import { rowDay, rowTime, rowUnread } from './row-reading'
import { findRows, type RowElements, rowName, rowSnippet } from './rows'

/** What the page gives away beside the list, and whose chat is open. */
export interface Beside {
  account: string | null
  /** Of the section in view; `null` in the one of all channels. */
  platform: Platform | null
  openCustomer: string | null
  openThreadId: string | null
  now: number
}

interface Words {
  signature: string
  name: string
  snippet: string
}

const read = new WeakMap<Element, Words>()

/** `null`: there is no list, or it is not recognised. */
export function readRows(document: Document, writer: LastWriter, beside: Beside): ListReading | null {
  const elements = findRows(document)
  if (elements.length === 0) {
    const list = findList(document)
    return list && !showsTimes(list, beside.now) ? { rows: [] } : null
  }
  const words = elements.map(wordsOf)
  const days = elements.map(rowDay)
  const language = writer.language(
    words.map(({ snippet }) => snippet),
    days,
    document.documentElement.lang,
  )
  const rows = elements.flatMap((one, index) => {
    const { name, snippet } = words[index] ?? { name: '', snippet: '' }
    return name === '' ? [] : [rowOf(one, { name, snippet, ...writer.read(snippet, language) }, beside)]
  })
  return { rows: withoutMixUps(rows) }
}

/** Read again only when the row shows something else: its element is used for another customer (2026). */
function wordsOf(elements: RowElements): Words {
  const { row } = elements
  const signature = `${waysEdition()}/${row.querySelectorAll('img').length}/${row.textContent}`
  const known = read.get(row)
  if (known?.signature === signature) return known
  const words = { signature, name: rowName(elements), snippet: rowSnippet(elements) }
  read.set(row, words)
  return words
}

interface Said extends Pick<ListRow, 'lastFrom' | 'preview'> {
  name: string
  snippet: string
}

function rowOf(elements: RowElements, said: Said, beside: Beside): ListRow {
  const link = elements.mark.tagName === 'A' ? readLink(elements.mark) : null
  const threadId = link?.threadId ?? null
  const platform = link?.platform ?? beside.platform
  return {
    conversation: { platform, account: beside.account, threadId, customer: said.name },
    kind: isComment(said.snippet, said.name) ? 'other' : 'customer',
    shown: timeOf(elements, said, beside.now),
    lastFrom: said.lastFrom,
    unread: rowUnread(elements),
    preview: said.preview,
    open: isOpen(threadId, said.name, beside),
  }
}

const rowTimes = new FirstMeanings()

/** Words that mean another time than when the row first said so were overtaken by midnight. */
function timeOf(elements: RowElements, { name, snippet }: Said, now: number): ShownTime | null {
  const shown = rowTime(elements, now)
  if (!shown || shown.precision === 'exact') return shown
  const key = JSON.stringify([name, snippet, elements.row.textContent])
  return rowTimes.of(key, shown.at) === shown.at ? shown : null
}

function isOpen(threadId: string | null, name: string, { openCustomer, openThreadId }: Beside): boolean {
  if (threadId !== null && openThreadId !== null) return threadId === openThreadId
  return name === openCustomer
}

/** Two rows of one name and no id: which of the two wrote when cannot be kept apart, so neither is said to. */
function withoutMixUps(rows: ListRow[]): ListRow[] {
  const times = new Map<string, number>()
  for (const { conversation } of rows)
    times.set(conversation.customer, (times.get(conversation.customer) ?? 0) + 1)
  return rows.map((row) => {
    const mixed = row.conversation.threadId === null && (times.get(row.conversation.customer) ?? 0) > 1
    return mixed ? { ...row, lastFrom: null } : row
  })
}
