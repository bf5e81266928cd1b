import { afterEach, expect, test } from 'vitest'
import { customersOf, lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import { builtCopy } from './built-copy'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const SITE = 'whatsapp-web'
/** Until what waits is tried again, in milliseconds. */
const PATIENCE = { timeout: 40_000 }

/** Stands before the background's own script: the browser opens no database until it is told to. */
const REFUSE = `
  globalThis.refused = true
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (...asked) {
    if (globalThis.refused) throw new DOMException('refused', 'UnknownError')
    return open.apply(this, asked)
  }
`

let extension: RunningExtension
afterEach(() => extension?.close())

async function keys(): Promise<string[]> {
  const rows = await rowsOf(extension, 'messages')
  return rows.filter(({ origin }) => origin === 'thread').map(({ key }) => String(key))
}

test('a browser that opens no database is told on, and what waited is kept as soon as it does', async () => {
  extension = await launchExtension({ folder: builtCopy('background.js', (script) => REFUSE + script) })
  const shop = new Shop(extension)
  await shop.clock.set(lastTuesday(Date.now()).midnight + 12 * 60 * 60_000)
  await shop.configure(SHOP_SETTINGS)
  const chat = customersOf(SITE)[0]?.id ?? ''
  const page = await shop.open(SITE, { language: 'en', chats: customersOf(SITE), open: chat })
  const written = await page.evaluate((id) => window.standIn.customerWrites(id, 'is it there?'), chat)
  const told = page.locator('chat-to-order-overlay .notice').getByText(/Nothing can be saved since 12:0\d/)
  await told.waitFor()
  const popup = await shop.openPopup()
  await popup.getByText('The browser’s storage can’t be read.').waitFor()

  await extension.inWorker(() => {
    Object.assign(globalThis, { refused: false })
  }, null)
  await expect.poll(keys, PATIENCE).toEqual([written])
  await told.waitFor({ state: 'hidden' })
})
