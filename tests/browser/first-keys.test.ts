import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '@/sales/platform'
import { askBackground } from './ask-background'
import { type CoachedChats, openCoachedChats } from './coached-chats'
import { rowsOf } from './database'
import { pressAtOnce } from './keys-at-once'

/** An operator's fingers do not wait for a frame: what follows the key that opens a card belongs to that card. */

const SITES: Site[] = ['whatsapp-web', 'meta-business-suite']
const CHATS = ['orders', 'leaves', 'asks', 'minds', 'waits']

describe.each(SITES)('keys typed at once on %s', (site) => {
  let chats: CoachedChats
  const type = (...keys: string[]) => pressAtOnce(chats.page, keys)
  const recorded = async (kind: string) =>
    ((await rowsOf(chats.extension, 'outcomes')) as { kind: string }[]).filter((one) => one.kind === kind)
  async function writeTo(chat: string): Promise<void> {
    await chats.hear(chat, 'What is it made of?')
    await chats.overlay('.outcome').waitFor()
    await chats.composer().click()
  }

  beforeAll(async () => {
    chats = await openCoachedChats(site, CHATS)
    await askBackground(chats.popup, 'starter.accept', {})
  })
  afterAll(() => chats?.extension.close())
  afterEach(async () => expect(await chats.written()).toBe(''))

  test('an order and its value', async () => {
    await writeTo('orders')
    await type('Alt+o', '1', '4', '5', 'Enter')
    await expect.poll(() => recorded('order')).toMatchObject([{ money: { value: 145 } }])
  })

  test('the reason why an enquiry was lost', async () => {
    await writeTo('leaves')
    await type('Alt+l', '2')
    await expect.poll(() => recorded('lost')).toMatchObject([{ reason: 'cheaper-elsewhere' }])
  })

  test('a reason although the page hears of its caret only now, up to a frame late', async () => {
    await writeTo('minds')
    await type('Alt+l')
    await chats.overlay('.picker').waitFor()
    await chats.page.evaluate(() => document.dispatchEvent(new Event('selectionchange')))
    await type('0', 'n', 'o')
    expect(await chats.overlay('.note input').inputValue()).toBe('no')
    await type('Escape')
  })

  test('words in the palette', async () => {
    await writeTo('asks')
    await type('Alt+r', 'p', 'r', 'i')
    await chats.overlay('.palette-row').first().waitFor()
    expect(await chats.overlay('.palette-search input').inputValue()).toBe('pri')
    await type('Escape')
  })

  test('the queue, and that one chat in it needs no reply', async () => {
    await writeTo('waits')
    const rows = chats.overlay('.queue-row')
    // The chat's own clock may be drawn before it has come into the queue.
    await expect.poll(() => rows.count()).toBe(CHATS.length)
    await type('Alt+w', 'n')
    await expect.poll(() => rows.count()).toBe(CHATS.length - 1)
  })
})
