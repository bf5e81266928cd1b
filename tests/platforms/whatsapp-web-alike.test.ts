import { describe, expect, test, vi } from 'vitest'
import type { ReadMessage } from '@/content-scripts/chat-platform'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { endOfTest, rowsOf } from './long-thread'
import { bubble, drawPage, NOW, notice, read, selectable, shell } from './whatsapp-web-page'

/** In a long thread most messages are of a few makes; each must read as it would by itself. */

const QUOTE = `<div data-testid="quoted-message">${selectable('<span>quoted</span>')}</div>`
const MAKES: readonly ((index: number) => string)[] = [
  (index) =>
    bubble({
      stamp: `[16:${10 + (index % 50)}, 6/9/2026] Anna: `,
      clock: '16:10',
      tail: 'in',
      text: `in ${index}`,
    }),
  (index) =>
    bubble({ stamp: '[16:33, 6/10/2026] Shop: ', clock: '16:33', tick: 'wds-ic-read', text: `out ${index}` }),
  (index) =>
    bubble({
      stamp: '[16:34, 6/10/2026] Anna: ',
      clock: '16:34',
      text: index % 2 === 0 ? 'no tail' : '\u200e',
    }),
  (index) =>
    bubble({
      stamp: '[16:35, 6/10/2026] Shop: ',
      clock: '16:35',
      tail: 'out',
      hidden: 'You',
      text: `you ${index}`,
    }),
  (index) =>
    bubble({
      stamp: '[16:36, 6/10/2026] Anna: ',
      clock: '16:36',
      tail: 'in',
      above: QUOTE,
      text: `answer ${index}`,
    }),
  (index) =>
    bubble({ stamp: '[16:37, 6/10/2026] Anna: ', clock: '16:37', tail: 'in', text: `one ${index}<br>two` }),
  (index) =>
    bubble({
      stamp: `[${index % 2 === 0 ? '16:38, ' : ''}6/10/2026] Anna: `,
      clock: '16:39',
      tail: 'in',
      text: 'x',
    }),
  () => bubble({ clock: '16:38', tail: 'in', media: '<img alt="">' }),
  () => bubble({ clock: '16:38', tail: 'out', media: '<span data-icon="recalled"></span>' }),
  (index) => notice(`Anna changed ${index}`, `NOTICE${index}`),
  (index) => shell(`SHELL${index}`),
]

const stop = endOfTest()

/** As a thread is read that is opened while the page is watched. */
function readAhead(rows: string): ReadMessage[] {
  drawPage({ title: 'Anna', messages: rows })
  const page = whatsAppWeb(document, () => NOW)
  page.watch(stop(), () => undefined)
  for (const _step of page.readAhead());
  return page.readThread()?.messages ?? []
}

describe('a long thread', () => {
  test('of many makes reads as its messages do one by one', () => {
    const rows = rowsOf(240, MAKES).join('')
    const ahead = readAhead(rows)
    expect(ahead).toHaveLength(240)
    expect(ahead).toEqual(read(rows))
  })

  test('whatever differs in a single message is seen', () => {
    const rows = rowsOf(120, MAKES.slice(0, 2))
    const taken = rows[61]?.replace('wds-ic-read', 'recalled-out') ?? ''
    rows[61] = taken
    const messages = readAhead(rows.join(''))
    expect(taken).toContain('recalled-out')
    expect(messages.filter(({ kind }) => kind === 'deleted')).toHaveLength(1)
    expect(messages[61]).toMatchObject({ kind: 'deleted', text: null })
  })

  test('of a few makes is searched for next to nothing', () => {
    const rows = rowsOf(240, MAKES.slice(0, 2)).join('')
    const asked = ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const
    const spies = asked.map((name) => vi.spyOn(Element.prototype, name))
    readAhead(rows)
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    // More than forty each, where every message is searched for all that one may hold.
    expect(calls / 240).toBeLessThan(6)
  })
})
