import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { customersOf, lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const { midnight } = lastTuesday(Date.now())
const BURST = 40

let extension: RunningExtension
let shop: Shop

beforeEach(async () => {
  extension = await launchExtension()
  shop = new Shop(extension)
  await shop.clock.set(midnight + 12 * 60 * 60_000)
  await shop.configure(SHOP_SETTINGS)
})
afterEach(() => extension?.close())

const keysOf = (rows: Record<string, unknown>[]) =>
  rows
    .filter(({ origin }) => origin === 'thread')
    .map(({ key }) => String(key))
    .sort()

/** Waits until as many messages are stored, or fails with what is there. */
async function stored(count: number): Promise<string[]> {
  const deadline = Date.now() + 30_000
  let keys = keysOf(await rowsOf(extension, 'messages'))
  while (keys.length < count && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    keys = keysOf(await rowsOf(extension, 'messages'))
  }
  return keys
}

describe.each(['whatsapp-web', 'meta-business-suite'] as const)('%s', (site) => {
  const [chat] = customersOf(site)
  const customer = chat?.id ?? ''

  test('a worker that is killed in the middle of a burst loses nothing and doubles nothing', async () => {
    const page = await shop.open(site, { language: 'en', chats: customersOf(site), open: customer })
    for (let count = 1; count <= BURST; count += 1) {
      await page.evaluate(([id, text]) => window.standIn.customerWrites(id, text), [
        customer,
        `word ${count}`,
      ] as const)
      if (count % 8 === 0) await extension.killWorker()
    }
    const said = (await shop.truth(site)).map(({ id }) => id).sort()
    expect(await stored(BURST)).toEqual(said)
  })

  test('two tabs over the same chats record everything once', async () => {
    const past = Array.from({ length: 10 }, (_, index) => ({
      id: site === 'whatsapp-web' ? `AC5F${'0'.repeat(26)}${10 + index}` : `mid.$cAAB000000${10 + index}`,
      author: index % 2 === 0 ? ('customer' as const) : ('teammate' as const),
      text: `word ${index}`,
      at: midnight + 11 * 60 * 60_000 + index * 60_000,
    }))
    const chats = customersOf(site).map((one) => (one.id === customer ? { ...one, past } : one))
    await shop.open(site, { language: 'en', chats, open: customer })
    expect(await stored(past.length)).toEqual(past.map(({ id }) => id))
    await shop.openTab(site)
    await shop.page(site).waitForTimeout(1_500)
    expect(await stored(past.length)).toEqual(past.map(({ id }) => id))
    expect(await rowsOf(extension, 'enquiries')).toHaveLength(1)
    const kept = await rowsOf(extension, 'conversations')
    expect(kept.filter((row) => row.customer === chat?.name)).toHaveLength(1)
  })

  test('what the operator is typing stays as it is while customers write', async () => {
    const page = await shop.open(site, { language: 'en', chats: customersOf(site), open: customer })
    await page.locator('[contenteditable="true"][role="textbox"]').first().click()
    for (const part of ['Good ', 'morning, ', 'ერთი წუთი']) {
      await page.keyboard.insertText(part)
      await page.evaluate((id) => window.standIn.customerWrites(id, 'and another question'), customer)
      await page.waitForTimeout(150)
    }
    await page.keyboard.insertText('!')
    const typed = await page.locator('[contenteditable="true"][role="textbox"]').first().textContent()
    expect(typed?.trim()).toBe('Good morning, ერთი წუთი!')
    expect(await page.evaluate(() => window.standIn.counts().sent)).toBe(0)
  })
})
