import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { businessSuiteSetup } from '../stand-ins/meta-business-suite/chats'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { serveStandIn } from '../stand-ins/serve'
import type { StandInSetup } from '../stand-ins/world'
import { bareBrowser } from './bare-browser'

const browser = bareBrowser()
const problems: string[] = []

afterEach(() => {
  // Whatever the page's own policy forbids is told on the console.
  expect(problems.splice(0)).toEqual([])
})

async function openInbox(overrides: Partial<StandInSetup> = {}): Promise<Page> {
  const context = await browser.newContext()
  await serveStandIn(context, metaBusinessSuite, businessSuiteSetup(overrides))
  const page = await context.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.goto(metaBusinessSuite.url)
  await title(page, 0).waitFor()
  return page
}

const ROWS = '[data-surface*="thread_list/thread_row"]:not([data-surface$="thread_title"])'
const row = (page: Page, place: number) => page.locator(`[data-surface$="/thread_row${place}"]`)
const title = (page: Page, place: number) => row(page, place).locator('[data-surface$="thread_title"] > div')
const region = (page: Page) => page.getByRole('region')
const header = (page: Page) => page.locator('[data-surface$="detail_view_header"] ._4ik4')
const editor = (page: Page) => page.getByRole('textbox')
const weight = (page: Page, place: number) =>
  title(page, place).evaluate((name) => Number(getComputedStyle(name).fontWeight))
const idsIn = (page: Page) =>
  region(page)
    .locator('[data-message-id]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-message-id') ?? ''))
const truth = (page: Page) => page.evaluate(() => window.standIn.truth())

describe('the list', () => {
  test('holds thirteen rows at most, and a row becomes another customer', async () => {
    const page = await openInbox()
    expect(await page.locator(ROWS).count()).toBe(13)
    const first = await title(page, 0).elementHandle()
    const before = await first?.textContent()
    await page.evaluate(() => window.standIn.customerWrites('lasha', 'gamarjoba'))
    expect(await first?.textContent()).toBe('Lasha')
    expect(await title(page, 1).textContent()).toBe(before)
    expect(await page.locator(ROWS).count()).toBe(13)
  })

  test('brings the fourteenth chat only when it is scrolled to', async () => {
    const page = await openInbox()
    await expect.poll(() => row(page, 13).count()).toBe(0)
    await row(page, 5).hover()
    await page.mouse.wheel(0, 2000)
    await expect.poll(() => title(page, 13).textContent()).toBe('.')
    expect(await page.locator(ROWS).count()).toBe(13)
  })

  test('moves a chat to the top in bold when its customer writes, and never opens it', async () => {
    const page = await openInbox()
    await page.evaluate(() => window.standIn.readElsewhere('oleg'))
    expect(await weight(page, 1)).toBe(400)
    const since = Date.now()
    await page.evaluate(() => window.standIn.customerWrites('gio', 'Kidev gaqvt?'))
    expect(await title(page, 0).textContent()).toBe('Gio M.')
    expect(await weight(page, 0)).toBeGreaterThanOrEqual(600)
    expect(await row(page, 0).innerText()).toContain('Kidev gaqvt?')
    const changed = Number(await row(page, 0).locator('abbr').getAttribute('data-utime')) * 1000
    expect(changed).toBeGreaterThanOrEqual(since)
    expect(changed).toBeLessThanOrEqual(Date.now())
    expect(await page.evaluate(() => window.standIn.counts().opened)).toBe(0)
  })

  test('counts the clicks on the buttons that move a chat away', async () => {
    const page = await openInbox()
    await row(page, 2).hover()
    await row(page, 2).getByRole('row').first().click()
    expect(await page.evaluate(() => window.standIn.counts())).toEqual({
      sent: 0,
      hoverActions: 1,
      opened: 0,
    })
  })

  test('changes nothing of the page while nothing happens', async () => {
    const page = await openInbox({ open: 'ana' })
    await page.waitForTimeout(1500)
    const changes = await page.evaluate(async () => {
      const seen: string[] = []
      new MutationObserver((all) => seen.push(...all.map(({ type }) => type))).observe(document, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      })
      // Longer than the page's own interval of redrawing.
      await new Promise((done) => setTimeout(done, 5500))
      return seen
    })
    expect(changes).toEqual([])
  })
})

describe('the thread', () => {
  test('shows the bubbles of the chat before for a moment under the new name', async () => {
    const page = await openInbox({ open: 'ana' })
    await expect.poll(() => idsIn(page)).toContain('mid.$cAABana0000000000001')
    const [name, stale] = await page.evaluate(() => {
      window.standIn.open('oleg')
      const shown = document.querySelector('[data-surface$="detail_view_header"] ._4ik4')?.textContent
      return [shown, document.querySelector('[role=region]')?.textContent]
    })
    expect(name).toBe('Oleg Petrov')
    expect(stale).toContain('591 22 33 44')
    await expect.poll(() => region(page).innerText()).toContain('Как оформить?')
    expect(await region(page).innerText()).not.toContain('591 22 33 44')
  })

  test('is named by the address: Messenger by 15 digits, Instagram by 39', async () => {
    const page = await openInbox()
    await title(page, 0).click()
    expect(await header(page).textContent()).toBe('ანა კაპანაძე')
    expect(page.url()).toMatch(/asset_id=100200300400500&selected_item_id=\d{15}&thread_type=FB_MESSAGE$/)
    await title(page, 2).click()
    expect(page.url()).toMatch(/selected_item_id=340282366841710\d{24}&thread_type=IG_MESSAGE$/)
    expect(await editor(page).getAttribute('aria-placeholder')).toBe('Reply on Instagram…')
  })

  test('is named by the tab alone, and late, where the address does not tell', async () => {
    const page = await openInbox({ urlNamesThread: false })
    const tab = page.getByRole('tab', { name: 'All messages' })
    await title(page, 2).click()
    expect(await tab.getAttribute('href')).not.toContain('selected_item_id')
    await expect.poll(() => tab.getAttribute('href')).toContain('thread_type=IG_MESSAGE')
    expect(page.url()).toBe(metaBusinessSuite.url)
  })

  test('bears its footer under a marked automatic answer, and none under a flow', async () => {
    const page = await openInbox({ open: 'lasha' })
    await expect.poll(() => region(page).innerText()).toContain('kolekcia')
    const [marked, flow] = await page.evaluate(() => [
      window.standIn.automationAnswers('lasha', 'We open at 10:00'),
      window.standIn.automationAnswers('lasha', 'Choose a size', false),
    ])
    const bubble = (id: string | undefined) => region(page).locator(`[data-message-id="${id}"]`)
    const footer = bubble(marked).locator('xpath=../following-sibling::div')
    expect(await footer.innerText()).toBe('Automated response. Manage Automations')
    expect(await footer.locator('[data-message-id]').count()).toBe(0)
    expect(await bubble(flow).locator('xpath=../following-sibling::*').count()).toBe(0)
    const sides = await bubble(marked).evaluate(
      ({ parentElement }) => parentElement && getComputedStyle(parentElement).justifyContent,
    )
    expect(sides).toBe('flex-end')
  })

  test('brings older messages when it is scrolled to its top', async () => {
    const past = Array.from({ length: 70 }, (_, index) => ({
      author: 'customer' as const,
      text: `line ${index}`,
      at: Date.now() - (70 - index) * 120_000,
    }))
    const page = await openInbox({ open: 'long', chats: [{ id: 'long', name: 'Long', past }] })
    await expect.poll(async () => (await idsIn(page)).length).toBe(30)
    await region(page).hover()
    await page.mouse.wheel(0, -9000)
    await expect.poll(async () => (await idsIn(page)).length).toBe(60)
    expect(await region(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100)
  })
})

describe('the composer', () => {
  test('sends what was typed, under an id that is replaced, from an editor that is thrown away', async () => {
    const page = await openInbox({ open: 'salome' })
    await expect.poll(() => region(page).innerText()).toContain('xval moitant?')
    const before = await idsIn(page)
    const typedIn = await editor(page).elementHandle()
    await editor(page).click()
    await page.keyboard.type('Diax,')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('gvaqvs')
    expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(1)
    await page.keyboard.press('Enter')
    const first = (await idsIn(page)).at(-1) ?? ''
    expect(first).toMatch(/^\d{19}$/)
    await expect.poll(async () => (await idsIn(page)).at(-1)).not.toBe(first)

    const said = (await truth(page)).at(-1)
    expect(said).toMatchObject({ chat: 'salome', author: 'me', text: 'Diax,\ngvaqvs' })
    expect(await idsIn(page)).toEqual([...before, said?.id])
    expect(await row(page, 0).innerText()).toContain('You: Diax, gvaqvs')
    expect(await typedIn?.evaluate(({ isConnected }) => isConnected)).toBe(false)
    expect(await page.getByRole('button', { name: 'Send a Like' }).count()).toBe(1)
    await page.keyboard.type('next')
    expect(await editor(page).innerText()).toBe('next')
    expect(await page.evaluate(() => window.standIn.counts().sent)).toBe(1)
  })

  test('keeps the words of the operator when customers write', async () => {
    const page = await openInbox({ open: 'salome' })
    await editor(page).click()
    await page.keyboard.type('half a')
    await page.evaluate(() => window.standIn.customerWrites('salome', 'alo?'))
    await page.evaluate(() => window.standIn.customerWrites('oleg', 'ау'))
    await page.keyboard.type(' sentence')
    expect(await editor(page).innerText()).toBe('half a sentence')
  })
})

test('speaks Georgian, with the words and dates that were seen on the page', async () => {
  const page = await openInbox({ language: 'ka', open: 'marina', banner: false })
  expect(await row(page, 0).locator('.accessible_elem').textContent()).toMatch(/^(დღეს|გუშინ)$/)
  const marina = page.locator(ROWS, { hasText: 'Марина' })
  expect(await marina.locator('abbr').getAttribute('title')).toMatch(/^(გუშინ|.*(შაბათი|კვირა|პარასკევი))$/)
  const irakli = page.locator(ROWS, { hasText: 'Irakli' })
  expect(await irakli.innerText()).toContain('თქვენ: I am sending the invoice now.')
  expect(await region(page).innerText()).toMatch(/(გუშინ|ორშ|სამ|ოთხ|ხუთ|პარ|შაბ|კვი), \d\d:\d\d/)
})
