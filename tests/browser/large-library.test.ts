import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '@/sales/platform'
import { SHOP_SETTINGS } from '../stand-ins/day'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

/** A large library with hostile texts: by the file into the options, from there into the composers of both sites. */

const SITES: Site[] = ['whatsapp-web', 'meta-business-suite']
const HOUR = 60 * 60_000
/** Until the words of 5,000 replies have been read, in slices, on a machine that does other things too. */
const READ = { timeout: 30_000 }
const MARKUP = '<img src=x onerror="document.title=\'hurt\'"><b>bold</b>'
/** A red dot of one by one pixel, as JPEG would be: the clipboard takes PNG only. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
const HOSTILE = [
  { id: 'markup', title: { en: `Markup ${MARKUP}` }, shortcut: '/markup', text: { en: MARKUP } },
  {
    id: 'turned',
    title: { en: 'Turned' },
    shortcut: '/turned',
    text: { en: 'left \u202eright\u202c again' },
  },
  {
    id: 'nested',
    title: { en: 'Nested' },
    shortcut: '/nested',
    text: { en: 'Dear {{customer}}, see {{ {{price}} }}' },
  },
  { id: 'huge', title: { en: 'Huge' }, text: { en: 'x'.repeat(100_000) } },
  {
    id: 'seen',
    title: { en: 'With a picture' },
    shortcut: '/seen',
    text: { en: 'Here it is\nin red' },
    picture: DOT,
  },
]
const MANY = Array.from({ length: 5_000 }, (_, at) => ({
  id: `m${at}`,
  title: { en: `Reply ${at}` },
  shortcut: `/m${at}`,
  text: { en: `The words of reply ${at}`, ka: `პასუხი ${at}` },
}))

let extension: RunningExtension
let shop: Shop
let options: Page

beforeAll(async () => {
  extension = await launchExtension()
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  shop = new Shop(extension)
  await shop.configure(SHOP_SETTINGS)
  options = await shop.openPopup('options.html')
  await options.setViewportSize({ width: 1080, height: 900 })
})
afterAll(() => extension?.close())

const replies = () => options.locator('#replies')

test('a file of 5,000 replies and some hostile ones is told before it is taken', async () => {
  await replies().getByRole('button', { name: 'Import' }).first().click()
  const buffer = Buffer.from(JSON.stringify([...HOSTILE, ...MANY]))
  await replies()
    .locator('input[accept=".json,.csv"]')
    .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer })
  const panel = replies().locator('.file-panel')
  await panel.getByText('To be added: 5,004.').waitFor()
  expect(await panel.innerText()).toContain('Row 4')
  expect(await replies().locator('.item').count()).toBe(0)
  await panel.getByRole('button', { name: 'Import' }).click()
  await replies().locator('.item').first().waitFor()
  expect(await replies().locator('.item').first().innerText()).toContain('<img')
  expect(await replies().locator('ul img').count()).toBe(0)
})

test('the editor’s list finds one of them, and goes on as it is scrolled', async () => {
  const list = replies().locator('.editor-list ul')
  const drawn = await list.locator('.item').count()
  await list.evaluate((one) => one.scrollTo(0, one.scrollHeight))
  await expect.poll(() => list.locator('.item').count()).toBeGreaterThan(drawn)
  await replies().getByRole('searchbox').fill('4321')
  await expect.poll(() => list.locator('.item').first().innerText(), READ).toContain('Reply 4321')
})

describe.each(SITES)('on %s', (site) => {
  let page: Page

  const overlay = (selector: string) => page.locator(`chat-to-order-overlay ${selector}`)
  const composer = () => page.locator('[contenteditable="true"][role="textbox"]').first()
  const written = async () => (await composer().innerText()).replace(/\n+/g, '\n').trim()

  beforeAll(async () => {
    const past = [{ author: 'customer' as const, text: 'Hello! What is it made of?', at: Date.now() - HOUR }]
    const chats = [{ id: 'a', name: '{{price}}', platform: 'messenger' as const, past }]
    page = await shop.open(site, { language: 'en', chats })
    await page.bringToFront()
    await shop.openChat(page, 'a')
  })

  /** By keys alone, as an operator does it. */
  async function choose(shortcut: string): Promise<void> {
    await composer().click()
    await page.keyboard.press('Alt+r')
    await overlay('.palette input').waitFor()
    await page.keyboard.type(shortcut)
    await expect.poll(() => overlay('.palette-row').count(), READ).toBe(1)
    await page.keyboard.press('Enter')
    await overlay('.palette').waitFor({ state: 'detached' })
  }

  async function empty(): Promise<void> {
    await composer().click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
  }

  test('one of 5,000 is found and stands in the composer', async () => {
    await choose('/m4321')
    await expect.poll(written).toBe('The words of reply 4321')
    await empty()
  })

  test('markup is words, marks of direction are gone, and a name fills no further place', async () => {
    await choose('/markup')
    await expect.poll(written).toBe(MARKUP)
    await empty()
    await choose('/turned')
    await expect.poll(written).toBe('left right again')
    await empty()
    expect(await page.title()).not.toBe('hurt')
  })

  test('what is filled into a place stands as it was typed, braces too', async () => {
    await composer().click()
    await page.keyboard.press('Alt+r')
    await overlay('.palette input').waitFor()
    await page.keyboard.type('/nested')
    await expect.poll(() => overlay('.palette-row').count(), READ).toBe(1)
    await page.keyboard.press('Enter')
    await overlay('.fill input').first().fill('{{customer}}')
    await page.keyboard.press('Enter')
    await expect.poll(written).toBe('Dear {{price}}, see {{ {{customer}} }}')
    await empty()
  })

  test('a picture is copied for the operator to paste, and one undo takes the text back', async () => {
    await page.keyboard.insertText('Hi ')
    await choose('/seen')
    await expect.poll(written).toBe('Hi Here it is\nin red')
    await overlay('.toast').getByText('Picture copied. Press Ctrl+V').waitFor()
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types }) => types),
    )
    expect(types).toContain('image/png')
    await page.keyboard.press('Control+z')
    await expect.poll(written).toBe('Hi')
    await empty()
  })

  test('nothing was sent', async () => {
    expect((await page.evaluate(() => window.standIn.counts())).sent).toBe(0)
  })
})
