import type { Locator, Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { serveStandIn } from '../stand-ins/serve'
import { whatsAppSetup } from '../stand-ins/whatsapp-web/chats'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import type { ChatSetup, StandInSetup } from '../stand-ins/world'
import { bareBrowser } from './bare-browser'
import { Clock } from './clock'

const browser = bareBrowser()
const errors: string[] = []

afterEach(() => {
  // A refused script, a violated policy or a broken editor would show here.
  expect(errors.splice(0)).toEqual([])
})

/** Noon in Tbilisi, so that "today" and "yesterday" are what the chats' minutes say. */
const NOON = Date.UTC(2026, 5, 10, 8, 0)

async function openSite(setup: StandInSetup, at?: number): Promise<{ page: Page; clock: Clock }> {
  const context = await browser.newContext()
  await serveStandIn(context, whatsAppWeb, setup)
  const clock = new Clock(context)
  if (at !== undefined) await clock.set(at)
  const page = await context.newPage()
  await clock.follow(page)
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(whatsAppWeb.url)
  await page.locator('#pane-side [role=grid]').waitFor()
  return { page, clock }
}

function manyChats(count: number): ChatSetup[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Customer ${index}`,
    past: [{ author: 'customer', text: `Question ${index}`, at: NOON - (index + 1) * 60_000 }],
  }))
}

const rows = (page: Page) => page.locator('#pane-side [role=row]')
const rowOf = (page: Page, name: string) => rows(page).filter({ has: page.locator(`span[title="${name}"]`) })
const composer = (page: Page) => page.locator('#main footer [contenteditable="true"][data-tab="10"]')
const messages = (page: Page) => page.locator('#main [data-testid^="conv-msg-"]')
const openChat = (page: Page, name: string) =>
  rowOf(page, name).locator('[data-testid="cell-frame-container"]').click()

/** Names from top to bottom as the eye sees them, whatever the order in the document. */
async function namesByPlace(page: Page): Promise<string[]> {
  const places = await rows(page).evaluateAll((all) =>
    all.map((row) => ({
      top: row.getBoundingClientRect().top,
      name: row.querySelector('span[title]')?.getAttribute('title') ?? '',
    })),
  )
  return places.sort((a, b) => a.top - b.top).map(({ name }) => name)
}

const idsOf = (found: Locator) => found.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))

test('lends some twenty rows to two hundred chats, and to others as one scrolls', async () => {
  const { page } = await openSite({ language: 'en', chats: manyChats(200) }, NOON)
  const grid = page.locator('#pane-side [role=grid]')
  expect(await grid.getAttribute('aria-rowcount')).toBe('200')
  const count = await rows(page).count()
  expect(count).toBeLessThan(30)
  expect((await namesByPlace(page))[0]).toBe('Customer 0')

  const node = await rowOf(page, 'Customer 0').elementHandle()
  await page.locator('#pane-side').evaluate((pane) => pane.scrollTo(0, 100 * 72))
  await rowOf(page, 'Customer 100').waitFor()
  expect(await rows(page).count()).toBe(count)
  const lentTo = await node?.evaluate((row) => [
    row.isConnected,
    row.querySelector('span[title]')?.textContent,
  ])
  expect(lentTo?.[0]).toBe(true)
  expect(lentTo?.[1]).not.toBe('Customer 0')
})

test('brings the chat that wrote to the top, counts it, and gives its old node to another chat', async () => {
  const { page } = await openSite({ language: 'en', chats: manyChats(12) }, NOON)
  const node = await rowOf(page, 'Customer 4').elementHandle()
  await page.evaluate(() => {
    window.standIn.customerWrites('c4', 'Are you there?')
    window.standIn.customerWrites('c4', 'Hello 👋')
  })
  await expect.poll(() => namesByPlace(page)).toEqual(['Customer 4', ...others(12, 4)])
  expect(await page.locator('[data-testid="cell-frame-title"] span[title]').allTextContents()).not.toEqual(
    await namesByPlace(page),
  )
  const row = rowOf(page, 'Customer 4')
  expect(await row.locator('[data-testid="icon-unread-count"]').getAttribute('aria-label')).toBe(
    '2 unread messages',
  )
  expect(await row.locator('[data-testid="cell-frame-title"]').textContent()).toBe(
    '2 unread messagesCustomer 4',
  )
  expect(await row.locator('[data-testid="last-msg-status"]').getAttribute('title')).toBe(
    '\u202aHello 👋\u202c',
  )
  expect(await row.locator('img.emoji').getAttribute('alt')).toBe('👋')
  expect(await page.title()).toBe('(1) WhatsApp')
  expect(await node?.evaluate((old) => old.querySelector('span[title]')?.textContent)).not.toBe('Customer 4')

  await page.evaluate(() => window.standIn.readElsewhere('c4'))
  await expect.poll(() => page.title()).toBe('WhatsApp')
  expect(await page.locator('#main').count()).toBe(0)
})

function others(count: number, without: number): string[] {
  return manyChats(count)
    .map(({ name }) => name)
    .filter((name) => name !== `Customer ${without}`)
}

test('changes the header before the rows when a chat is opened, and marks it read', async () => {
  const { page } = await openSite(whatsAppSetup({}, NOON), NOON)
  await openChat(page, 'Giorgi Beridze')
  await expect.poll(() => messages(page).count()).toBe(6)
  const seen = await page.evaluate(() => {
    const rowsNow = () => document.querySelector('#main [data-tab="8"]')?.textContent ?? ''
    const title = () =>
      document.querySelector('[data-testid="conversation-info-header-chat-title"]')?.textContent
    window.standIn.open('anna')
    return new Promise<[string | null | undefined, string]>((resolve) =>
      setTimeout(() => resolve([title(), rowsNow()]), 60),
    )
  })
  expect(seen[0]).toBe('Анна Соколова')
  expect(seen[1]).toContain('kargi, vnaxav da mogwert')
  await expect.poll(() => messages(page).count()).toBe(5)
  expect(await composer(page).getAttribute('aria-label')).toBe('Type a message to Анна Соколова')
  expect(await page.locator('#main [aria-live="polite"]').textContent()).toBe('2 unread messages')
  expect(await rowOf(page, 'Анна Соколова').locator('[data-testid="icon-unread-count"]').count()).toBe(0)
  expect(await page.evaluate(() => window.standIn.counts())).toEqual({ sent: 0, hoverActions: 0, opened: 1 })
})

test('sends through the composer: pending first, then the ticks, on the same row', async () => {
  const { page } = await openSite(whatsAppSetup({ open: 'unsaved' }, NOON), NOON)
  await expect.poll(() => messages(page).count()).toBe(2)
  const button = page.locator('#main footer button[data-tab="11"]')
  expect(await button.getAttribute('aria-label')).toBe('Voice message')
  await composer(page).click()
  await page.keyboard.type('They are 210 GEL')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('Shall we keep a pair?')
  expect(await button.locator('[data-icon="wds-ic-send-filled"]').count()).toBe(1)

  await page.evaluate(collectStatuses)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.body.dataset.statuses), { timeout: 10_000 })
    .toBe(
      '["wds-ic-status-pending Pending","wds-ic-delivered Sent","wds-ic-read Delivered","wds-ic-read Read"]',
    )
  expect(await page.evaluate(() => document.body.dataset.ids)).toBe('1')
  expect(await composer(page).evaluate((editor) => editor.innerHTML)).toMatch(/^<p[^>]*><br[^>]*><\/p>$/)
  expect(await button.getAttribute('aria-label')).toBe('Voice message')

  const own = messages(page).last()
  expect(await own.getAttribute('data-id')).toMatch(/^3EB0[0-9A-F]{18}$/)
  expect(await own.locator('[data-pre-plain-text]').getAttribute('data-pre-plain-text')).toBe(
    '[12:00, 6/10/2026] Kedi Shoes: ',
  )
  const said = await page.evaluate(() => window.standIn.truth().at(-1))
  expect(said).toMatchObject({ author: 'me', text: 'They are 210 GEL\nShall we keep a pair?' })
  expect((await page.evaluate(() => window.standIn.counts())).sent).toBe(1)
})

/** Runs in the page: notes each look of the last own row, and how many rows (by node) bore them. */
function collectStatuses(): void {
  const looks: string[] = []
  const nodes = new Set<Element>()
  const look = () => {
    const row = [...document.querySelectorAll('#main [data-testid^="conv-msg-3EB0"]')].at(-1)
    const icon = row?.querySelector('[data-testid="msg-meta"] [data-icon]')
    if (!row || !icon) return
    nodes.add(row)
    const now = `${icon.getAttribute('data-icon')}${icon.getAttribute('aria-label')?.trimEnd()}`
    if (looks.at(-1) !== now) looks.push(now)
    document.body.dataset.statuses = JSON.stringify(looks)
    document.body.dataset.ids = String(nodes.size)
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
}

test('shows what colleague and customer write in the open chat, with tails only where a run begins', async () => {
  const { page } = await openSite(whatsAppSetup({ open: 'unsaved' }, NOON), NOON)
  await expect.poll(() => messages(page).count()).toBe(2)
  const before = await idsOf(messages(page))
  await page.evaluate(() => {
    window.standIn.automationAnswers('unsaved', 'Thank you, we answer soon', true)
    window.standIn.teammateAnswers('unsaved', 'They are 210 GEL')
    window.standIn.customerWrites('unsaved', 'Thanks!')
  })
  await expect.poll(() => messages(page).count()).toBe(5)
  expect((await idsOf(messages(page)))[0]).toBe(before[0])
  const marks = await messages(page).evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('[data-testid^="tail-"]')?.getAttribute('data-icon') ?? null,
      row.querySelector('span[aria-label$=":"]')?.getAttribute('aria-label') ?? null,
      row.querySelector('[data-testid="ctwa-agm-tag"]') !== null,
    ]),
  )
  // The first is the system row that every chat begins with.
  expect(marks).toEqual([
    [null, null, false],
    ['tail-in', '+995 555 12 34 56:', false],
    ['tail-out', 'You:', true],
    [null, null, false],
    ['tail-in', '+995 555 12 34 56:', false],
  ])
})

test("keeps quotes, times and pictures apart from a message's own words", async () => {
  const { page } = await openSite(whatsAppSetup({ open: 'james' }, NOON), NOON)
  await expect.poll(() => messages(page).count()).toBe(5)
  const notice = messages(page).first()
  expect(await notice.locator('[data-testid="msg-notification-container"]').count()).toBe(1)
  expect(await notice.locator('[data-testid="msg-meta"], [data-pre-plain-text]').count()).toBe(0)
  const answer = messages(page).nth(2)
  expect(await answer.locator('[data-testid="selectable-text"]').textContent()).toBe(
    'Hi James! Yes, from 11:00 to 18:00.',
  )
  expect(await answer.locator('[data-testid="quoted-message"] .quoted-mention').textContent()).toBe(
    'Hello, is the store on Chavchavadze Ave open on Sunday?',
  )
  await openChat(page, 'ნინო კაპანაძე')
  await page.locator('#main [data-testid="image-thumb"]').waitFor()
  const picture = messages(page).filter({ has: page.locator('[data-testid="image-thumb"]') })
  expect(await picture.locator('[data-pre-plain-text]').count()).toBe(0)
  expect(await picture.locator('[data-testid="msg-meta"]').textContent()).toBe('11:29wds-ic-read')
})

test('empties rows that are far off, loads older ones at the top, and fills them again under the same id', async () => {
  const { page } = await openSite(whatsAppSetup({ open: 'mariam' }, NOON), NOON)
  await expect.poll(() => messages(page).count()).toBe(30)
  const newest = (await idsOf(messages(page))).at(-1)
  const scroller = page.locator('[data-testid="conversation-panel-messages"]')
  for (const count of [50, 70, 81]) {
    await scroller.evaluate((element) => element.scrollTo(0, 0))
    await expect.poll(() => messages(page).count()).toBe(count)
  }
  await scroller.evaluate((element) => element.scrollTo(0, 0))
  const last = page.locator(`#main [data-id="${newest}"]`)
  const shell = last.locator('> [data-virtualized]')
  await expect.poll(() => shell.getAttribute('data-virtualized')).toBe('true')
  expect(await last.textContent()).toBe('')
  expect((await last.boundingBox())?.height).toBeGreaterThan(25)

  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect.poll(() => shell.getAttribute('data-virtualized')).toBe('false')
  expect(await last.locator('.selectable-text').textContent()).toBe('მადლობა თქვენ!')
  expect((await idsOf(messages(page))).at(-1)).toBe(newest)
})

test('keeps a draft per chat, and shows it and "typing…" in place of the preview', async () => {
  const { page } = await openSite(whatsAppSetup({ open: 'giorgi' }, NOON), NOON)
  await composer(page).click()
  await page.keyboard.type('kargi, ra')
  await openChat(page, 'James Carter')
  const preview = rowOf(page, 'Giorgi Beridze').locator('[data-testid="cell-frame-secondary"]')
  await expect.poll(() => preview.textContent()).toBe('Draft:\u00a0kargi, ra')
  expect(await composer(page).textContent()).toBe('')
  await page.evaluate(() => window.standIn.typing('giorgi', true))
  await expect.poll(() => preview.textContent()).toBe('typing…')
  expect(await preview.locator('[data-testid="last-msg-status"]').count()).toBe(0)
  await openChat(page, 'Giorgi Beridze')
  await expect.poll(() => composer(page).textContent()).toBe('kargi, ra')
})

test('undoes what is written past its editor, and takes a paste late', async () => {
  const { page } = await openSite(whatsAppSetup({ open: 'giorgi' }, NOON), NOON)
  await composer(page).click()
  await page.keyboard.type('price: ')
  await composer(page).evaluate((editor) => {
    const text = editor.querySelector('[data-lexical-text]')
    if (text) text.textContent = 'written past the editor'
  })
  await expect.poll(() => composer(page).textContent()).toBe('price: ')
  const atOnce = await composer(page).evaluate((editor) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '220 GEL\nsize 43')
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    return editor.textContent
  })
  expect(atOnce).toBe('price: ')
  await expect
    .poll(() => composer(page).locator('p').allTextContents())
    .toEqual(['price: 220 GEL', 'size 43'])
})

test('prints Russian words with Georgian dates, and turns today into yesterday at midnight', async () => {
  const setup = whatsAppSetup({ language: 'ru', dates: 'ka', open: 'olga' }, NOON)
  const { page, clock } = await openSite(setup, NOON)
  await expect.poll(() => messages(page).count()).toBe(4)
  expect(await page.locator('html').getAttribute('lang')).toBe('ru')
  const stamp = page.locator('#main [data-pre-plain-text]').first()
  expect(await stamp.getAttribute('data-pre-plain-text')).toBe('[12:00, 1.6.2026] Ольга Петрова: ')
  const shown = (name: string) =>
    rowOf(page, name).locator('[data-testid="cell-frame-primary-detail"]').textContent()
  expect(await shown('Giorgi Beridze')).toBe('11:19')
  expect(await shown('Lasha Kiknadze')).toBe('ორშაბათი')
  expect(await shown('Ольга Петрова')).toBe('1.6.2026')

  await clock.jump(12 * 3_600_000 + 60_000)
  await expect.poll(() => shown('Giorgi Beridze')).toBe('Вчера')
})

test('prints an English midnight as 24 in the stamp and as 00 in the bubble, as the real page does', async () => {
  const at = Date.UTC(2026, 5, 9, 20, 5)
  const chats: ChatSetup[] = [{ id: 'late', name: 'Late', past: [{ author: 'customer', text: 'Open?', at }] }]
  const { page } = await openSite({ language: 'en', chats, open: 'late' }, NOON)
  const message = messages(page).last()
  await expect.poll(() => message.locator('[data-testid="msg-meta"]').textContent()).toBe('00:05')
  expect(await message.locator('[data-pre-plain-text]').getAttribute('data-pre-plain-text')).toBe(
    '[24:05, 6/10/2026] Late: ',
  )
})
