import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { bundle, type StandInSite, serveStandIn } from '../stand-ins/serve'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import type { StandInSetup } from '../stand-ins/world'
import { bareBrowser } from './bare-browser'

const READER = fileURLToPath(new URL('chaos/reader-in-page.ts', import.meta.url))

const browser = bareBrowser()

const CHATS: StandInSetup = {
  language: 'en',
  chats: [
    {
      id: 'ana',
      name: 'Ana',
      past: [
        { id: 'AC01', author: 'customer', text: 'How much?', at: Date.now() - 300_000 },
        { id: '3EB001', author: 'me', text: '45 GEL', at: Date.now() - 200_000 },
      ],
    },
  ],
  open: 'ana',
}

async function open(site: StandInSite, setup: Partial<StandInSetup> = {}): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await serveStandIn(page.context(), site, { ...CHATS, ...setup })
  await page.goto(site.url)
  await page.evaluate(await bundle(READER))
  return page
}

const brief = (page: Page) =>
  page.evaluate(() =>
    window.reader
      .readThread()
      ?.messages.filter(({ kind }) => kind !== 'notice')
      .map(({ key, kind, direction, text }) => [key, kind, direction, text]),
  )

test.each(['2026', '2024', '2021'] as const)(
  'WhatsApp of %s: edited words change under their id, and what is taken back has none',
  async (generation) => {
    const page = await open(whatsAppWeb, { generation })
    await expect.poll(() => brief(page)).toHaveLength(2)
    await page.evaluate(() => window.standIn.edit('3EB001', '49 GEL'))
    await expect.poll(() => brief(page)).toContainEqual(['3EB001', 'message', 'out', '49 GEL'])
    await page.evaluate(() => window.standIn.takeBack('AC01'))
    await expect.poll(() => brief(page)).toContainEqual(['AC01', 'deleted', 'in', null])
  },
)

test('Business Suite: edited words change under their id', async () => {
  const page = await open(metaBusinessSuite)
  await expect.poll(() => brief(page)).toHaveLength(2)
  await page.evaluate(() => window.standIn.edit('3EB001', '49 GEL'))
  await expect.poll(() => brief(page)).toContainEqual(['3EB001', 'message', 'out', '49 GEL'])
})

test('WhatsApp: a contact that is renamed has the new name in head, list and composer, and the same messages', async () => {
  const page = await open(whatsAppWeb)
  await expect.poll(() => brief(page)).toHaveLength(2)
  await page.evaluate(() => window.standIn.rename('ana', 'Ana K.'))
  await expect.poll(() => page.locator('header span[dir="auto"]').first().textContent()).toBe('Ana K.')
  expect(await page.locator('#pane-side span[title="Ana K."]').count()).toBe(1)
  expect(await page.getByRole('textbox', { name: 'Ana K.' }).count()).toBe(1)
  expect(await page.locator('[data-id="3EB001"]').count()).toBe(1)
})

test('the page of 2024 has ids that tell the side, classes for it, and no test id', async () => {
  const page = await open(whatsAppWeb, { generation: '2024' })
  await page.locator('.message-out').waitFor()
  expect(await page.locator('[data-testid]').count()).toBe(0)
  expect(await page.locator('[data-id^="true_"] .message-out').count()).toBe(1)
  expect(await page.locator('[role="application"] [role="row"]').count()).toBeGreaterThan(1)
  expect(await page.locator('[role="grid"] [role="listitem"]').count()).toBe(1)
})

test('the inbox of 2024 has rows that are links and an editor of its time, which sends', async () => {
  const page = await open(metaBusinessSuite, { generation: 'links' })
  await page.locator('a[href*="selected_item_id"]:not([role="tab"])').waitFor()
  await expect.poll(() => brief(page)).toHaveLength(2)
  await page.locator('._5rpu').click()
  await page.keyboard.type('In stock')
  expect(await page.evaluate(() => window.reader.composerText())).toBe('In stock')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await brief(page))?.at(-1)?.at(3)).toBe('In stock')
})

test('what the inbox refuses vanishes, a wall is a wall, and a loading inbox shows nothing', async () => {
  const refusing = await open(metaBusinessSuite, { refuses: true })
  await expect.poll(() => brief(refusing)).toHaveLength(2)
  await refusing.getByRole('textbox').last().click()
  await refusing.keyboard.type('Hello')
  await refusing.keyboard.press('Enter')
  await expect.poll(() => refusing.evaluate(() => window.standIn.truth().length)).toBe(2)
  expect(await brief(refusing)).toHaveLength(2)
  const states = ['signed-out', 'loading'] as const
  for (const state of states) {
    const page = await open(metaBusinessSuite, { state })
    expect(await page.evaluate(() => window.reader.pageState())).toBe(state)
  }
})
