import { afterEach, expect, test } from 'vitest'
import { customersOf, lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'
import { Disk, withoutUnlimitedStorage } from './small-quota'

const SITE = 'meta-business-suite'
/** The browser looks only every half minute how much room is left (Chromium, November 2026). Milliseconds. */
const NOTICED = { timeout: 70_000, interval: 500 }
/** Until what waits is tried again, in milliseconds. */
const PATIENCE = 30_000

let extension: RunningExtension
afterEach(() => extension?.close())

const stored = async () =>
  (await rowsOf(extension, 'messages'))
    .filter(({ origin }) => origin === 'thread')
    .map(({ key }) => String(key))
    .sort()

test('a disk that fills up is told, loses nothing that was kept, and takes what waited once there is room', async () => {
  extension = await launchExtension({ folder: withoutUnlimitedStorage() })
  const shop = new Shop(extension)
  await shop.clock.set(lastTuesday(Date.now()).midnight + 12 * 60 * 60_000)
  await shop.configure(SHOP_SETTINGS)
  const disk = new Disk(extension, await shop.openPopup())
  const chat = customersOf(SITE)[0]?.id ?? ''
  const page = await shop.open(SITE, { language: 'en', chats: customersOf(SITE), open: chat })
  const write = (text: string) =>
    page.evaluate(([id, words]) => window.standIn.customerWrites(id, words), [chat, text] as const)
  const saysFull = page
    .locator('chat-to-order-overlay .notice')
    .getByText(/Nothing can be saved since 12:0\d/)

  const first = await write('there is room')
  await expect.poll(stored, { timeout: PATIENCE }).toEqual([first])
  await disk.fill()
  await expect.poll(() => write('one more').then(() => saysFull.count()), NOTICED).toBe(1)
  const kept = await stored()
  const said = (await shop.truth(SITE)).map(({ id }) => id).sort()
  expect(kept).toContain(first)
  expect(kept.length).toBeLessThan(said.length)
  expect(said).toEqual(expect.arrayContaining(kept))
  const popup = await shop.openPopup()
  await popup.getByText(/New messages can’t be saved/).waitFor()

  await disk.free()
  await expect.poll(stored, { timeout: PATIENCE }).toEqual(said)
  await saysFull.waitFor({ state: 'hidden' })
  expect(await rowsOf(extension, 'enquiries')).toHaveLength(1)
})
