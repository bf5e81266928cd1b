import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '@/sales/platform'
import { lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import { askBackground } from './ask-background'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const { midnight, day } = lastTuesday(Date.now())
const NOON = midnight + 12 * 60 * 60_000
const HOUR = 60 * 60_000
/** After a change Alt+1…3 are dead for 600 ms. */
const ALIVE = 800
const SITES: Site[] = ['whatsapp-web', 'meta-business-suite']
const CHATS = ['buyer', 'doubter', 'company', 'talker', 'mistaken', 'typist']

describe.each(SITES)('coaching on %s', (site) => {
  let extension: RunningExtension
  let shop: Shop
  let popup: Page
  let page: Page

  const overlay = (selector: string) => page.locator(`chat-to-order-overlay ${selector}`)
  const counts = () => page.evaluate(() => window.standIn.counts())
  const sent = async (chat: string) =>
    (await shop.truth(site)).filter((one) => one.chat === chat && one.author === 'me').map(({ text }) => text)
  const composer = () => page.locator('[contenteditable="true"][role="textbox"]').first()
  /** Line by line, as a person reads it: editors draw a line as a paragraph or behind a break. */
  const written = async () => (await composer().innerText()).replace(/\n+/g, '\n').trim()

  async function hear(chat: string, text: string): Promise<void> {
    await shop.openChat(page, chat)
    await shop.hear({ site, chat, who: 'customer', text, atMs: 0 })
  }

  beforeAll(async () => {
    extension = await launchExtension()
    shop = new Shop(extension)
    await shop.clock.set(NOON)
    await shop.configure(SHOP_SETTINGS)
    popup = await shop.openPopup()
    await askBackground(popup, 'starter.accept', {})
    const past = [
      { author: 'customer' as const, text: 'Hello! What is it made of?', at: NOON - 2 * HOUR },
      { author: 'me' as const, text: 'Hello! Real leather.', at: NOON - HOUR },
    ]
    const chats = CHATS.map((id) => ({ id, name: `Nino ${id}`, platform: 'messenger' as const, past }))
    page = await shop.open(site, { language: 'en', chats })
    await page.bringToFront()
  })
  afterAll(() => extension?.close())

  test('a signal: the card with the words that tell, the form on one key, nothing sent, then caught', async () => {
    await hear('buyer', 'I will take the white one, how do I order?')
    const card = overlay('.card[data-kind="signal"]')
    await card.waitFor()
    expect(await card.locator('.card-title').innerText()).toBe('Take the order now')
    expect(await card.locator('.said').innerText()).toBe('I will take the white one, how do I order?')
    expect(await card.locator('mark').count()).toBeGreaterThan(0)
    await composer().click()
    await page.waitForTimeout(ALIVE)
    await page.keyboard.press('Alt+1')
    await expect.poll(written).toContain('Your full name')
    const form = await written()
    expect(form.split('\n').length).toBeGreaterThan(2)
    expect(await sent('buyer')).toEqual(['Hello! Real leather.'])
    expect((await counts()).sent).toBe(0)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await sent('buyer')).length).toBe(2)
    expect((await sent('buyer')).at(-1)?.replace(/\n+/g, '\n')).toBe(form)
    await card.waitFor({ state: 'detached' })
    const coaching = async () =>
      (await askBackground(popup, 'scorecard.read', { day, who: 'everyone' })).today.coaching
    await expect.poll(coaching).toMatchObject({ signals: 1, caught: 1, missed: 0 })
    // What is kept of it: labels, and no words.
    const kept = JSON.stringify(await rowsOf(extension, 'messages'))
    expect(kept).toContain('signal:order')
    expect(kept).not.toContain('white one')
  })

  test('an objection: its kind, two answers, and what is missing is asked for before anything goes in', async () => {
    await hear('doubter', 'Too expensive for me')
    const card = overlay('.card[data-kind="objection"]')
    await card.waitFor()
    expect(await card.locator('.card-kind').innerText()).toBe('Objection: too expensive')
    await expect.poll(() => card.locator('.answer').count()).toBe(2)
    await composer().click()
    await page.waitForTimeout(ALIVE)
    await page.keyboard.press('Alt+1')
    const fill = overlay('.fill')
    await fill.waitFor()
    await page.keyboard.press('Enter')
    expect(await fill.locator('.error').innerText()).toBe('Fill in every place first')
    expect(await written()).toBe('')
    const places = await fill.locator('input').count()
    expect(places).toBeGreaterThan(0)
    for (let place = 0; place < places; place += 1)
      await fill.locator('input').nth(place).fill(`value ${place}`)
    await page.keyboard.press('Enter')
    await expect.poll(written).toContain('value 0')
    expect(await written()).not.toMatch(/[{}]/)
    expect(await written()).toContain('Nino doubter')
    expect((await counts()).sent).toBe(1)
  })

  test('an escalation says what and why, and goes with one click', async () => {
    await hear('company', 'We need 40 pieces for our company, with an invoice')
    const card = overlay('.card[data-kind="escalation"]')
    await card.waitFor()
    expect(await card.locator('.card-kind').innerText()).toBe('Escalation: wholesale')
    await card.getByRole('button', { name: 'Not needed' }).click()
    await card.waitFor({ state: 'detached' })
  })

  test('"not a signal" is obeyed at once, also for the same words of another customer', async () => {
    await hear('mistaken', 'I will take the black one, how do I order?')
    const card = overlay('.card[data-kind="signal"]')
    await card.waitFor()
    await card.getByRole('button', { name: 'Not a signal' }).click()
    await card.waitFor({ state: 'detached' })
    const orders = async () =>
      (await rowsOf(extension, 'messages')).filter((row) => (row.labels as string[]).includes('signal:order'))
    await expect.poll(async () => (await orders()).length).toBe(1)
    await hear('talker', 'I will take the black one, how do I order!')
    await overlay('.suggest-row').first().waitFor()
    expect(await card.count()).toBe(0)
    expect(await orders()).toHaveLength(1)
    const kept = await (await extension.worker()).evaluate(() => chrome.storage.local.get('corrections'))
    expect(JSON.stringify(kept)).not.toContain('black')
  })

  test('suggestions stand while the composer is empty, and a draft is kept around what is inserted', async () => {
    await shop.openChat(page, 'talker')
    await overlay('.suggest-row').first().waitFor()
    await shop.type(page, 'Good day!')
    await overlay('.suggest').waitFor({ state: 'detached' })
    await page.keyboard.press('Alt+r')
    await overlay('.palette input').waitFor()
    await page.keyboard.type('/order')
    await expect.poll(() => overlay('.palette-row').first().innerText()).toContain('Your full name')
    await page.keyboard.press('Enter')
    await expect.poll(written).toContain('Your full name')
    expect(await written()).toMatch(/^Good day! /)
    expect((await counts()).sent).toBe(1)
  })

  test('a bare price is remarked on while it is written, a price with its value is not, and × is for good', async () => {
    await shop.openChat(page, 'typist')
    await shop.type(page, 'It costs 145 GEL')
    const hint = overlay('.dock')
    await hint.waitFor()
    expect(await hint.innerText()).toContain('Price alone')
    await shop.type(page, ', real leather, and a 6 month guarantee')
    await hint.waitFor({ state: 'detached' })
    for (let letter = 0; letter < 60; letter += 1) await page.keyboard.press('Backspace')
    await page.keyboard.insertText('It costs 145 GEL')
    await hint.waitFor()
    await hint.getByRole('button', { name: 'Don’t show again' }).click()
    await hint.waitFor({ state: 'detached' })
    const stored = async () => (await extension.worker()).evaluate(() => chrome.storage.local.get('settings'))
    await expect.poll(stored).toMatchObject({ settings: { coach: { mutedHints: ['bare-price'] } } })
  })

  test('nothing was opened, hovered or sent by us', async () => {
    const { sent: sentOnes, hoverActions } = await counts()
    expect(sentOnes).toBe(1)
    expect(hoverActions).toBe(0)
  })
})
