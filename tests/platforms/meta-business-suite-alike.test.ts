import { describe, expect, test, vi } from 'vitest'
import type { ReadMessage } from '@/content-scripts/chat-platform'
import { endOfTest, rowsOf } from './long-thread'
import { bubble, group, inThread, open, said, separator, thread, words } from './meta-business-suite-page'

/** In a long thread most messages are of a few makes; each must read as it would by itself. */

const FACE = '<img alt="Anna" width="28">'
const QUOTE = `<div data-message-id="mid.$quoted"><div>${words('quoted')}</div></div>`
const MAKES: readonly ((index: number) => string)[] = [
  (index) => group(`${FACE}${said(`mid.$${index}`, 'in', `in ${index}`)}`, 1795000000 + index * 60),
  (index) => group(`${said(`mid.$${index}`, 'out', `out ${index}`)}<div>Sent by: Mariam</div>`),
  (index) => group(bubble(`mid.$${index}`, 'in', `${QUOTE}${words(`answer ${index}`)}`)),
  (index) => group(bubble(`mid.$${index}`, 'out', words(index % 2 === 0 ? `${index}<br>two` : '\u200e'))),
  (index) => group(bubble(`mid.$${index}`, 'out', `${words('one')}${words(`two ${index}`)}`)),
  (index) => group(bubble(`mid.$${index}`, 'in', `${words(`see ${index}`)}<button>See translation</button>`)),
  (index) => group(bubble(`mid.$${index}`, 'in', '<img alt="">')),
  (index) => group(`${said(`mid.$${index}`, 'out', `Hello ${index}`)}<div>Automated response</div>`),
  (index) => `${separator(`${1 + (index % 12)}:05 PM`)}${said(`mid.$${index}`, 'none', 'no side')}`,
  (index) => `<button>${said(`mid.$${index}`, 'in', `pressed ${index}`)}</button>`,
  (index) =>
    `<div data-scope="messages_table" aria-label="At Today, 2:26 PM, Anna: yes">${said(`mid.$${index}`, 'none', 'yes')}</div>`,
  (index) =>
    `<div style="display: flex; justify-content: flex-${index % 2 === 0 ? 'end' : 'start'}">${said(`mid.$${index}`, 'none', `laid ${index}`)}</div>`,
]

const stop = endOfTest()

/** As a thread is read that is opened while the page is watched, or by one look of a reader that has seen nothing. */
function read(rows: string, ahead: boolean): ReadMessage[] {
  const page = open(inThread('1000'), thread('Anna', rows))
  if (ahead) page.watch(stop(), () => undefined)
  if (ahead) for (const _step of page.readAhead());
  return page.readThread()?.messages ?? []
}

describe('a long thread', () => {
  test('of many makes reads as its messages do one by one', () => {
    const rows = rowsOf(240, MAKES).join('')
    const ahead = read(rows, true)
    expect(ahead.length).toBeGreaterThan(240)
    expect(new Set(ahead.map(({ direction }) => direction))).toEqual(new Set(['in', 'out', null]))
    expect(ahead).toEqual(read(rows, false))
  })

  test('of a few makes is searched for next to nothing, and few of its styles are asked for', () => {
    const rows = rowsOf(240, MAKES.slice(0, 2)).join('')
    const asked = ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const
    const spies = asked.map((name) => vi.spyOn(Element.prototype, name))
    const styles = vi.spyOn(window, 'getComputedStyle')
    expect(read(rows, true)).toHaveLength(240)
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    // Some twenty and four each, where every message is asked by itself.
    expect(calls / 240).toBeLessThan(8)
    expect(styles.mock.calls.length / 240).toBeLessThan(2)
  })
})
