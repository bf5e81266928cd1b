import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { customersOf, lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const { midnight } = lastTuesday(Date.now())
/** What must last before it is said, and a little more, in milliseconds. */
const SAID = 15_000

let extension: RunningExtension
let shop: Shop

beforeEach(async () => {
  extension = await launchExtension()
  shop = new Shop(extension)
  await shop.clock.set(midnight + 14 * 60 * 60_000)
  await shop.configure(SHOP_SETTINGS)
})
afterEach(() => extension?.close())

/** The site ships a new build: the list's id, role and test ids are others, and everything else stays. */
async function renameList(page: Page, customer: string): Promise<void> {
  await page.evaluate(() => {
    const pane = document.querySelector('#pane-side')
    if (pane) pane.id = 'pane-2027'
    for (const part of document.querySelectorAll('#side *')) {
      if (part.getAttribute('role') === 'grid') part.setAttribute('role', 'feed')
      part.removeAttribute('aria-rowcount')
      part.removeAttribute('data-testid')
    }
  })
  await page.evaluate((id) => window.standIn.customerWrites(id, 'and the white one?'), customer)
}

function pack(find: string): string {
  const ways = [{ seen: '2026-11', find, because: 'the build of that morning' }]
  const rows = [{ ...ways[0], find: `${find} [role="row"], ${find} [role="listitem"]` }]
  const parts = { 'the pane of the chat list': ways, 'a row of the list': rows }
  return JSON.stringify({ chatToOrderPagePack: 1, site: 'whatsapp-web', made: '2026-11-25', parts })
}

/** As a person chooses a file: what a script chooses makes events that the overlay does not obey. */
async function choose(page: Page, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'page-pack-')), 'pack.json')
  writeFileSync(path, text)
  const session = await page.context().newCDPSession(page)
  const expression = `document.querySelector('chat-to-order-overlay').shadowRoot.querySelector('input[type="file"]')`
  const { result } = await session.send('Runtime.evaluate', { expression })
  await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId ?? '' })
  await session.detach()
}

test('a list that is not recognised is named, its waits pause, the popup says so, and a page pack mends it', async () => {
  const chats = customersOf('whatsapp-web')
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await shop.open('whatsapp-web', { language: 'en', chats, open: chats[1]?.id ?? '' })
  const customer = chats[0]?.id ?? ''
  await page.evaluate((id) => window.standIn.customerWrites(id, 'how much is it?'), customer)
  const overlay = page.locator('chat-to-order-overlay')
  const notice = overlay.locator('.notice')
  await overlay.getByText('Waiting 1').waitFor()

  await renameList(page, customer)
  await notice.getByText(/The chat list can’t be read since 14:0\d/).waitFor({ timeout: SAID })
  const popup = await shop.openPopup()
  await popup.getByText(/WhatsApp Web: The chat list can’t be read since 14:0\d/).waitFor()

  await overlay.getByText('What can I do?').focus()
  for (const key of ['Enter', 'Escape', 'Enter']) await page.keyboard.press(key)
  await overlay.getByRole('button', { name: 'Report for a repair' }).click()
  const report = await overlay.getByRole('textbox', { name: 'Report for a repair' }).inputValue()
  expect(report).toContain('role="feed"')
  for (const { name } of chats) expect(report).not.toContain(name)
  expect(report).not.toContain('how much is it?')
  await page.bringToFront()
  await overlay.getByRole('button', { name: 'Copy', exact: true }).click()
  await overlay.getByText('Copied', { exact: true }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report)

  await choose(page, pack('#pane-2028'))
  await overlay.getByText('no more could be read than without').waitFor()
  await choose(page, pack('#pane-2027'))
  await overlay.getByText(/Page pack of 2026-11-25 in use/).waitFor({ timeout: SAID })
  expect(await overlay.getByText(/can’t be read since/).count()).toBe(0)
  await popup.getByText(/can’t be read since/).waitFor({ state: 'hidden', timeout: SAID })

  await overlay.getByRole('button', { name: 'Back to the built-in reading' }).click()
  await notice.getByText(/The chat list can’t be read since/).waitFor({ timeout: SAID })
})
