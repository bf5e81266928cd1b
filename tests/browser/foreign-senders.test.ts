import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requests } from '@/storage/requests'
import { customersOf } from '../stand-ins/day'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const NAMES = Object.keys(requests)

let extension: RunningExtension
let chats: Page
let foreign: string

beforeAll(async () => {
  extension = await launchExtension()
  foreign = await loadForeign()
  chats = await new Shop(extension).open('whatsapp-web', {
    language: 'en',
    chats: customersOf('whatsapp-web'),
  })
})
afterAll(() => extension?.close())

/** Another extension, which may read the same chat page and sends us each of our own requests. */
async function loadForeign(): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'chat-to-order-'))
  const scripts = [{ matches: ['https://web.whatsapp.com/*'], js: ['asks.js'] }]
  const manifest = { manifest_version: 3, name: 'Foreign', version: '1', content_scripts: scripts }
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(path, 'page.html'), '<!doctype html><title>Foreign</title>')
  writeFileSync(
    join(path, 'asks.js'),
    `void (${askAll})('${extension.id}', ${JSON.stringify(NAMES)}).then((replies) => {
      document.documentElement.dataset.replies = JSON.stringify(replies)
    })`,
  )
  const session = await extension.context.browser()?.newBrowserCDPSession()
  const { id } = (await session?.send('Extensions.loadUnpacked', { path })) ?? { id: '' }
  return id
}

/** Runs in the browser: what each request is answered with; "refused" where nobody takes it. */
function askAll(id: string, names: string[]): Promise<unknown[]> {
  return Promise.all(
    names.map((request) => chrome.runtime.sendMessage(id, { request, ask: '{}' }).catch(() => 'refused')),
  )
}

const REFUSED = NAMES.map(() => 'refused')

test('another extension gets no answer, from its own page or from a script in the chat page', async () => {
  const page = await extension.context.newPage()
  await page.goto(`chrome-extension://${foreign}/page.html`)
  expect(await page.evaluate(`(${askAll})('${extension.id}', ${JSON.stringify(NAMES)})`)).toEqual(REFUSED)
  const replies = await chats.waitForFunction(() => document.documentElement.dataset.replies)
  expect(JSON.parse(String(await replies.jsonValue()))).toEqual(REFUSED)
})

test('the chat page itself has no way to the background, and its messages to itself are none of ours', async () => {
  expect(await chats.evaluate('typeof chrome?.runtime?.sendMessage')).toBe('undefined')
  const before = await rowsOf(extension, 'messages')
  const observations = [{ site: 'whatsapp-web', conversation: { customer: 'Nobody' }, messages: [] }]
  const envelope = { request: 'observations.record', ask: JSON.stringify({ observations }) }
  await chats.evaluate((message) => window.postMessage(message, '*'), envelope)
  await chats.waitForTimeout(1_000)
  expect(await rowsOf(extension, 'messages')).toEqual(before)
})
