import { describe, expect, test } from 'vitest'
import type { ListRow, ReadMessage } from '@/content-scripts/chat-platform'
import { redactHtml } from '@/content-scripts/host-page/redact-html'
import { doubtfulParts } from '@/content-scripts/reading/doubtful-parts'
import { DRIFT_PATIENCE, DriftWatch } from '@/sales/drift'

const conversation = { platform: 'whatsapp', account: null, threadId: null, customer: 'Nino' } as const
const shown = { at: 0, precision: 'minute' as const }

function row(more: Partial<ListRow> = {}): ListRow {
  const told = { shown, lastFrom: 'customer' as const, unread: 0, preview: 'hello', open: false }
  return { conversation, kind: 'customer', ...told, ...more }
}

function message(key: string, more: Partial<ReadMessage> = {}): ReadMessage {
  const read = { weakKey: false, kind: 'message' as const, direction: 'in' as const, shown }
  return { key, ...read, automation: false, text: 'words', drawn: true, ...more }
}

const six = (more: Partial<ReadMessage> = {}) =>
  ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => message(key, more))
const list = (...rows: ListRow[]) => ({ rows })
const thread = (messages: ReadMessage[]) => ({ conversation, kind: 'customer' as const, messages })
const open = row({ open: true })

describe('what cannot be read', () => {
  test('a page that is read as it should be has no doubts', () => {
    expect(doubtfulParts({ state: 'thread-open', list: list(open, row()), thread: thread(six()) })).toEqual(
      [],
    )
  })

  test.each([
    ['a list that is not found', 'no-thread', null, null, ['list']],
    [
      'rows that tell neither time nor writer',
      'no-thread',
      list(row({ shown: null }), row({ lastFrom: null }), row({ shown: null })),
      null,
      ['list'],
    ],
    ['an open chat with words that gives no messages', 'thread-open', list(open), thread([]), ['thread']],
    ['a chat that is not found though its row is open', 'thread-open', list(open), null, ['thread']],
    [
      'messages of which most have no side',
      'thread-open',
      list(open),
      thread(six({ direction: null })),
      ['sides'],
    ],
    ['messages without any time', 'thread-open', list(open), thread(six({ shown: null })), ['times']],
    [
      'rows with words, most of which may be notices for all that can be read',
      'thread-open',
      list(open),
      thread([...six({ kind: 'notice', unclear: true }), ...six().slice(0, 5)]),
      ['sides', 'times'],
    ],
    ['a page of which nothing is known', 'not-recognised', null, null, ['list', 'thread']],
  ] as const)('%s', (_, state, rows, reading, parts) => {
    expect(doubtfulParts({ state, list: rows, thread: reading })).toEqual(parts)
  })

  test.each([
    ['a page that is still loading', 'loading', null, null],
    ['a page that asks to sign in', 'signed-out', null, null],
    ['a new account without chats', 'no-thread', list(), null],
    ['an empty chat', 'thread-open', list(row({ open: true, lastFrom: null })), thread([])],
    [
      'a group',
      'thread-open',
      list(row({ open: true, kind: 'other' })),
      { ...thread([]), kind: 'other' as const },
    ],
    [
      'a few notices among messages',
      'thread-open',
      list(open),
      thread([...six({ kind: 'notice', unclear: true }), ...six()]),
    ],
    [
      'two messages with unknown sides',
      'thread-open',
      list(open),
      thread(six({ direction: null }).slice(0, 2)),
    ],
  ] as const)('%s is no drift', (_, state, rows, reading) => {
    expect(doubtfulParts({ state, list: rows, thread: reading })).toEqual([])
  })
})

describe('when it is said', () => {
  test('only when it lasts, with the instant at which it began', () => {
    const watch = new DriftWatch()
    expect(watch.look(['list'], 1_000)).toEqual([])
    expect(watch.doubts).toBe(true)
    expect(watch.look(['list'], 1_000 + DRIFT_PATIENCE)).toEqual([{ part: 'list', since: 1_000 }])
  })

  test('what is readable again is forgotten, and begins anew', () => {
    const watch = new DriftWatch()
    watch.look(['list'], 0)
    watch.look([], DRIFT_PATIENCE)
    expect(watch.look(['list'], DRIFT_PATIENCE + 1)).toEqual([])
  })
})

test('the report keeps the structure and no word, name or number of anybody', () => {
  document.body.replaceChildren()
  const row = document.createElement('div')
  row.setAttribute('role', 'row')
  row.setAttribute('data-surface', '/bizweb/business_scope:page:1002003004')
  row.setAttribute('title', 'Nino Secret')
  row.append('my address is Chavchavadze 12')
  document.body.append(row)
  const report = redactHtml(document.body)
  expect(report).toContain('<div role="row" data-surface="/bizweb/business_scope:page:#" title> [29]')
  expect(report).not.toMatch(/Nino|Chavchavadze|1002003004/)
})
