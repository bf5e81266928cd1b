import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { makeTraffic } from '../bench/page/traffic'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { serveStandIn } from '../stand-ins/serve'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import type { ChatSetup } from '../stand-ins/world'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'

/** A thread that is drawn whole at once: its newest messages are kept first, the history as it stays open. */
const MESSAGES = 700
const AT_OPENING = 250
/** As the page names them; a system row of the phone's bears an id too, and no stamp. */
const IDS = {
  'whatsapp-web': () =>
    [...document.querySelectorAll('[data-id]:has([data-pre-plain-text])')].map((one) =>
      one.getAttribute('data-id'),
    ),
  'meta-business-suite': () =>
    [...document.querySelectorAll('[data-message-id]')].map((one) => one.getAttribute('data-message-id')),
}

let extension: RunningExtension
afterEach(() => extension.close())

const chat = (platform: 'whatsapp' | 'messenger'): ChatSetup => ({
  id: 'c0',
  name: 'Anna',
  platform,
  past: Array.from({ length: 6 }, (_, at) => ({
    author: at % 2 === 0 ? 'customer' : 'teammate',
    text: `words ${at}`,
    at: Date.now() - (60 - at) * 60_000,
  })),
})

async function shownThread(page: Page, ids: () => (string | null)[]): Promise<string[]> {
  // The page draws its chat when it likes; only what is drawn can be copied.
  await expect.poll(async () => (await page.evaluate(ids)).length).toBeGreaterThan(4)
  await page.evaluate(makeTraffic)
  await page.evaluate((count) => window.traffic.openAnother(count), MESSAGES)
  return (await page.evaluate(ids)).filter((id) => id !== null)
}

test.each([
  ['whatsapp-web', whatsAppWeb, 'whatsapp'],
  ['meta-business-suite', metaBusinessSuite, 'messenger'],
] as const)('%s: nothing of a long history is lost', async (name, site, platform) => {
  extension = await launchExtension()
  const { context } = extension
  await serveStandIn(context, site, { language: 'en', chats: [chat(platform)], open: 'c0' })
  const page = await context.newPage()
  await page.goto(site.url)
  await page.locator('chat-to-order-overlay').waitFor({ state: 'attached' })
  const shown = await shownThread(page, IDS[name])
  const kept = async () => {
    const keys = new Set(
      (await rowsOf(extension, 'messages')).map((row) => String(row.key).replace(/#.*/, '')),
    )
    return shown.filter((id) => keys.has(id))
  }
  const first = () => shown.slice(-AT_OPENING / 2)
  await expect.poll(async () => (await kept()).slice(-AT_OPENING / 2), { timeout: 8_000 }).toEqual(first())
  await expect.poll(kept, { timeout: 25_000 }).toEqual(shown)
  expect(shown.length).toBeGreaterThanOrEqual(MESSAGES * 0.8)
})
