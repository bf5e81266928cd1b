import type { DriftPart } from '@/sales/drift'
import type { ListReading, ListRow, PageState, ReadMessage, ThreadReading } from '../chat-platform'

/** Under so many rows or messages nothing is concluded: a new account has few, and each may be an odd one. */
const ENOUGH_ROWS = 3
const ENOUGH_MESSAGES = 5

interface Looked {
  state: PageState
  list: ListReading | null
  thread: ThreadReading | null
}

/**
 * What of the page should be readable now and is not. It goes by what the readings lack, not by which way found
 * what: however the page is built, a list without times or a thread without sides can be measured by nobody.
 */
export function doubtfulParts({ state, list, thread }: Looked): DriftPart[] {
  if (state === 'loading' || state === 'signed-out' || state === 'elsewhere') return []
  const parts: DriftPart[] = []
  if (isListDoubtful(list)) parts.push('list')
  if (state === 'not-recognised' || (state === 'thread-open' && isThreadMissing(list, thread)))
    parts.push('thread')
  if (thread?.kind === 'customer') parts.push(...doubtsAbout(thread.messages))
  return parts
}

function isListDoubtful(list: ListReading | null): boolean {
  if (list === null) return true
  const rows = list.rows.filter((row) => row.kind === 'customer')
  return rows.length >= ENOUGH_ROWS && rows.every((row) => !tells(row))
}

const tells = (row: ListRow) => row.shown !== null && row.lastFrom !== null

/** An empty chat has nothing to be read; one whose row shows last words has. */
function isThreadMissing(list: ListReading | null, thread: ThreadReading | null): boolean {
  if (thread !== null) return thread.kind === 'customer' && thread.messages.length === 0 && hasWords(list)
  return hasWords(list)
}

function hasWords(list: ListReading | null): boolean {
  return list?.rows.some((row) => row.open && row.kind === 'customer' && row.lastFrom !== null) ?? false
}

/** Where most rows have words and nothing else that can be read, they are no notices: sides and times are lost. */
function doubtsAbout(all: readonly ReadMessage[]): DriftPart[] {
  const unclear = all.filter((message) => message.unclear).length
  if (unclear >= ENOUGH_MESSAGES && unclear > all.length / 2) return ['sides', 'times']
  const messages = all.filter((message) => message.kind === 'message' && message.drawn)
  if (messages.length < ENOUGH_MESSAGES) return []
  const sideless = messages.filter((message) => message.direction === null).length
  return [
    ...(sideless > messages.length / 2 ? (['sides'] as const) : []),
    ...(messages.every((message) => message.shown === null) ? (['times'] as const) : []),
  ]
}
