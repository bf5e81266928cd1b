import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { customersOf } from '../stand-ins/day'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { serveStandIn } from '../stand-ins/serve'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'

const SITES = { 'whatsapp-web': whatsAppWeb, 'meta-business-suite': metaBusinessSuite } as const

/** A chat that opens empty is believed after two seconds; updating takes some more. Milliseconds. */
const PATIENCE = { timeout: 15_000 }

let extension: RunningExtension
afterEach(() => extension?.close())

/** A chat page that was there first, and an extension that comes later. */
async function openedBefore(site: keyof typeof SITES): Promise<Page> {
  const chats = customersOf(site)
  let page: Page | undefined
  extension = await launchExtension({
    openBefore: async (context) => {
      await serveStandIn(context, SITES[site], { language: 'en', chats, open: chats[0]?.id ?? '' })
      page = await context.newPage()
      await page.goto(SITES[site].url)
    },
  })
  if (!page) throw new Error('No page was opened.')
  return page
}

const overlays = (page: Page) => page.locator('chat-to-order-overlay').count()
const threadKeys = async () =>
  (await rowsOf(extension, 'messages'))
    .filter(({ origin }) => origin === 'thread')
    .map(({ key }) => String(key))

async function write(page: Page, chat: string, text: string): Promise<string> {
  return page.evaluate(([id, words]) => window.standIn.customerWrites(id, words), [chat, text] as const)
}

describe.each(['whatsapp-web', 'meta-business-suite'] as const)('%s, open before the extension', (site) => {
  const chat = customersOf(site)[0]?.id ?? ''

  test('is read at once after installing, and after updating, under one overlay', async () => {
    const page = await openedBefore(site)
    await expect.poll(() => overlays(page), PATIENCE).toBe(1)
    const first = await write(page, chat, 'before the update')
    await expect.poll(threadKeys, PATIENCE).toEqual([first])
    const host = await page.locator('chat-to-order-overlay').elementHandle()
    await extension.update()
    // The old element goes, a new one stands in its place.
    await expect.poll(() => host?.evaluate((one) => one.isConnected), PATIENCE).toBe(false)
    await expect.poll(() => overlays(page), PATIENCE).toBe(1)
    const second = await write(page, chat, 'after the update')
    await expect.poll(async () => (await threadKeys()).sort(), PATIENCE).toEqual([first, second].sort())
    expect(await overlays(page)).toBe(1)
  })

  test('is left as it was when the extension goes', async () => {
    const page = await openedBefore(site)
    await expect.poll(() => overlays(page), PATIENCE).toBe(1)
    await extension.uninstall()
    await write(page, chat, 'nobody reads this')
    await expect.poll(() => overlays(page), PATIENCE).toBe(0)
  })
})

test('a chat page is left when the extension is switched off, and read on, once, when it is on again', async () => {
  const page = await openedBefore('whatsapp-web')
  await expect.poll(() => overlays(page), PATIENCE).toBe(1)
  const chat = customersOf('whatsapp-web')[0]?.id ?? ''
  const first = await write(page, chat, 'while it is on')
  await expect.poll(threadKeys, PATIENCE).toEqual([first])
  await extension.setEnabled(false)
  const meanwhile = await write(page, chat, 'while it is off')
  await expect.poll(() => overlays(page), PATIENCE).toBe(0)
  await extension.setEnabled(true)
  const last = await write(page, chat, 'on again')
  await expect
    .poll(async () => (await threadKeys()).sort(), PATIENCE)
    .toEqual([first, meanwhile, last].sort())
  expect(await overlays(page)).toBe(1)
  expect(await rowsOf(extension, 'enquiries')).toHaveLength(1)
})

describe('another start of the browser', () => {
  const [chat] = customersOf('meta-business-suite')
  const past = Array.from({ length: 4 }, (_, index) => ({
    id: `mid.$cAAB000000${10 + index}`,
    author: index % 2 === 0 ? ('customer' as const) : ('teammate' as const),
    text: `word ${index}`,
    at: Date.now() - (10 - index) * 60_000,
  }))
  const ids = past.map(({ id }) => id)
  const setup = { language: 'en' as const, chats: chat ? [{ ...chat, past }] : [], open: chat?.id ?? '' }
  const newFolder = () => mkdtempSync(join(tmpdir(), 'chat-to-order-'))

  /** Reads the chat in a browser with this profile. `kept`: what must be on record before that. */
  async function readIn(profile: string, kept: string[]): Promise<void> {
    extension = await launchExtension({ profile })
    if (kept.length > 0) expect(await threadKeys()).toEqual(kept)
    await serveStandIn(extension.context, metaBusinessSuite, setup)
    const page = await extension.context.newPage()
    await page.goto(metaBusinessSuite.url)
    await page.locator('chat-to-order-overlay').waitFor({ state: 'attached' })
    await expect.poll(threadKeys, PATIENCE).toEqual(ids)
    expect(await rowsOf(extension, 'enquiries')).toHaveLength(1)
    expect(await rowsOf(extension, 'conversations')).toHaveLength(1)
  }

  test('after it was killed loses nothing, and doubles nothing', async () => {
    const profile = newFolder()
    await readIn(profile, [])
    await extension.crash()
    await readIn(profile, ids)
  })

  test('with a copy of the profile goes on where that was', async () => {
    const [profile, copy] = [newFolder(), newFolder()]
    await readIn(profile, [])
    await extension.close()
    // What says that a browser is running in the profile is not the profile's.
    cpSync(profile, copy, { recursive: true, filter: (path) => !basename(path).startsWith('Singleton') })
    await readIn(copy, ids)
  })

  test('whose storage is damaged says what is lost, and reads on', async () => {
    const profile = newFolder()
    await readIn(profile, [])
    await extension.close()
    damage(profile)
    await readIn(profile, [])
    const popup = await extension.context.newPage()
    await popup.goto(extension.page('popup.html'))
    const told = popup.getByText('the browser found its storage damaged and began anew')
    await told.waitFor()
    await popup.getByRole('button', { name: 'Understood' }).click()
    await told.waitFor({ state: 'hidden' })
  })
})

/** Overwrites the files of the extension's database, as a failing disk does. */
function damage(profile: string): void {
  const root = join(profile, 'Default', 'IndexedDB')
  const folder = readdirSync(root).find((name) => /^chrome-extension_.*leveldb$/.test(name)) ?? ''
  for (const name of readdirSync(join(root, folder)))
    if (name !== 'LOCK') writeFileSync(join(root, folder, name), 'damaged '.repeat(100))
}

test('a page cannot send our scripts away by claiming that a newer one has come', async () => {
  const page = await openedBefore('whatsapp-web')
  await expect.poll(() => overlays(page), PATIENCE).toBe(1)
  await page.evaluate((id) => {
    for (const name of ['whatsapp-web', 'overlay']) {
      const detail = { contentScriptName: name, messageId: 'made up' }
      document.dispatchEvent(new CustomEvent(`${id}:${name}:wxt:content-script-started`, { detail }))
    }
  }, extension.id)
  const key = await write(page, customersOf('whatsapp-web')[0]?.id ?? '', 'still read')
  await expect.poll(threadKeys, PATIENCE).toEqual([key])
  expect(await overlays(page)).toBe(1)
})
