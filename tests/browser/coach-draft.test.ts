import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Platform, Site } from '@/sales/platform'
import { defaultSettings } from '@/storage/settings'
import { lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import type { Generation } from '../stand-ins/world'
import { askBackground } from './ask-background'
import { launchExtension, type RunningExtension } from './extension'
import { LOAFERS } from './loafers'
import { Shop } from './shop'

const { midnight } = lastTuesday(Date.now())
const NOON = midnight + 12 * 60 * 60_000
const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** A hint comes 500 ms after the last letter; what is silent must stay so for longer. */
const SILENT = 1_200

/** Each composer that the stand-ins play: both sites of today, and Business Suite's older ones. */
interface Played {
  name: string
  site: Site
  platform: Platform
  generation?: Generation
  /** It bears Draft.js's marks without Draft.js: a pasted event does nothing, so that the clipboard has to serve. */
  byHand?: boolean
}
const COMPOSERS: Played[] = [
  { name: 'WhatsApp Web, Lexical', site: 'whatsapp-web', platform: 'whatsapp' },
  { name: 'Business Suite, Lexical', site: 'meta-business-suite', platform: 'messenger' },
  {
    name: 'Business Suite of 2024, Draft.js',
    site: 'meta-business-suite',
    platform: 'messenger',
    generation: 'links',
    byHand: true,
  },
  {
    name: 'Business Suite of 2024, textarea',
    site: 'meta-business-suite',
    platform: 'instagram',
    generation: 'links',
  },
]

describe.each(COMPOSERS)('drafts in $name', ({ site, platform, generation, byHand }) => {
  let extension: RunningExtension
  let shop: Shop
  let popup: Page
  let page: Page

  const overlay = (selector: string) => page.locator(`chat-to-order-overlay ${selector}`)
  const hint = () => overlay('.dock')
  const composer = () =>
    page.locator(':is([contenteditable="true"][role="textbox"], textarea):visible').last()
  const written = () =>
    composer().evaluate((box) =>
      box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText,
    )
  const coach = (changes: Partial<ReturnType<typeof defaultSettings>['coach']> = {}) =>
    shop.configure({ ...SHOP_SETTINGS, coach: { ...defaultSettings().coach, ...changes } })

  beforeAll(async () => {
    extension = await launchExtension()
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    shop = new Shop(extension)
    await shop.clock.set(NOON)
    await coach()
    popup = await shop.openPopup()
    await askBackground(popup, 'starter.accept', {})
    await askBackground(popup, 'product.save', { product: LOAFERS })
    const talk = (askedAt: number, answeredAt: number) => [
      { author: 'customer' as const, text: 'Hello! Do you have loafers?', at: askedAt },
      { author: 'me' as const, text: 'Hello! Yes, white ones.', at: answeredAt },
    ]
    const chat = (id: string, ...times: [number, number]) => ({
      id,
      name: `Nino ${id}`,
      platform,
      past: talk(...times),
    })
    page = await shop.open(site, {
      language: 'en',
      ...(generation && { generation }),
      chats: [
        chat('fresh', NOON - 2 * HOUR, NOON - HOUR),
        chat('silent', NOON - 3 * DAY, NOON - 2 * DAY),
        chat('buyer', NOON - 2 * HOUR, NOON - HOUR),
        chat('quiet', NOON - 2 * HOUR, NOON - HOUR),
      ],
    })
    await page.bringToFront()
  })
  afterAll(() => extension?.close())

  async function draft(chat: string, text: string): Promise<void> {
    await shop.openChat(page, chat)
    await composer().click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Backspace')
    await page.keyboard.insertText(text)
  }

  async function hear(chat: string, text: string): Promise<void> {
    await shop.openChat(page, chat)
    await shop.hear({ site, chat, who: 'customer', text, atMs: 0 })
  }

  describe('each hint on a draft', () => {
    test.each([
      ['fresh', 'Your size is {{size}}, I will send it today', 'Not filled in yet: size'],
      ['fresh', 'White loafers: 120 GEL, real leather and a 6 month guarantee', 'White loafers 145'],
      ['silent', 'Good day! We can give you a 10% discount on them', 'Discount in the first follow-up'],
      ['fresh', 'It costs 145 GEL', 'Price alone'],
    ])('comes once it is due: %s, %s', async (chat, text, said) => {
      await draft(chat, text)
      // The hint of the draft before may still stand while this one is read.
      const shown = async () => (await hint().allInnerTexts()).join(' ').replaceAll('\u00a0', ' ')
      await expect.poll(shown, { timeout: 5_000 }).toContain(said)
    })

    test.each([
      ['fresh', 'Good day! Which colour do you like more?'],
      ['fresh', 'White loafers: 145 GEL, real leather and a 6 month guarantee'],
      ['fresh', 'Today we can give you a 10% discount on them'],
      ['silent', 'Good day! Do you still think about the loafers?'],
    ])('is silent where nothing is wrong: %s, %s', async (chat, text) => {
      await draft(chat, text)
      await page.waitForTimeout(SILENT)
      expect(await hint().count()).toBe(0)
    })

    test('a signal asks for the order in the draft, and is content once it is there', async () => {
      await hear('buyer', 'I will take the white one, how do I order?')
      await overlay('.card[data-kind="signal"]').waitFor()
      await draft('buyer', 'Yes, they are very comfortable')
      await hint().waitFor()
      expect(await hint().innerText()).toContain('ask for address and phone')
      await draft('buyer', 'Great! Please write me your address and phone number')
      await hint().waitFor({ state: 'detached' })
    })
  })

  test('"fasi" finds the price reply by keys alone, and the open places are asked', async () => {
    await draft('fresh', '')
    await page.keyboard.press('Alt+r')
    await overlay('.palette input').waitFor()
    await page.keyboard.type('fasi')
    await expect.poll(() => overlay('.palette-row strong').allInnerTexts()).toContain('Price with its value')
    await page.keyboard.press('Escape')
    await overlay('.palette').waitFor({ state: 'detached' })
    expect(await written()).not.toContain('fasi')
  })

  test('a product of the catalogue fills its price and benefit; nothing half-filled goes in', async () => {
    await draft('fresh', '')
    await page.keyboard.press('Alt+r')
    await overlay('.palette input').waitFor()
    await page.keyboard.type('/price')
    await expect.poll(() => overlay('.palette-row strong').first().innerText()).toBe('Price with its value')
    await page.keyboard.press('Enter')
    const place = (name: string) => overlay(`.fill [data-place="${name}"]`)
    await place('product').fill('White loafers')
    expect(await place('price').inputValue()).toBe('145')
    expect(await place('benefit').inputValue()).toBe('real leather')
    await page.keyboard.press('Enter')
    await overlay('.fill .error').getByText('Fill in every place first').waitFor()
    expect((await written()).trim()).toBe('')
    await place('guarantee_months').fill('6')
    await page.keyboard.press('Enter')
    if (byHand) {
      await overlay('.toast').getByText('Press Ctrl+V').waitFor()
      await page.keyboard.press('Control+v')
    }
    await expect.poll(written).toContain('White loafers is 145 lari: real leather, plus a 6-month guarantee')
    await draft('fresh', '')
  })

  test('a page that lets nothing in: the text is copied, and Ctrl+V is what is asked for', async () => {
    await overlay('.toast').waitFor({ state: 'detached' })
    await page.evaluate(() => {
      const deaf = (event: Event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      document.addEventListener('paste', deaf, { capture: true })
      Object.assign(window, {
        hearAgain: () => document.removeEventListener('paste', deaf, { capture: true }),
      })
    })
    await draft('buyer', '')
    await page.waitForTimeout(SILENT)
    await page.keyboard.press('Alt+1')
    await overlay('.toast').getByText('Press Ctrl+V').waitFor()
    expect((await written()).trim()).toBe('')
    await page.evaluate(() => (window as unknown as { hearAgain(): void }).hearAgain())
    await page.keyboard.press('Control+v')
    await expect.poll(() => written()).toContain('Your full name')
  })

  test('what is switched off stays silent, while the rest goes on', async () => {
    await coach({ signals: false, suggestions: false, draftHints: false })
    await hear('quiet', 'I will take the white one, how do I order?')
    await draft('quiet', 'It costs 145 GEL')
    await page.waitForTimeout(SILENT)
    expect(await overlay('.card[data-kind], .suggest, .dock').count()).toBe(0)
    await draft('quiet', '')
    await hear('quiet', 'Too expensive for me')
    await overlay('.card[data-kind="objection"]').waitFor()
  })

  test('nothing was sent', async () => {
    expect((await page.evaluate(() => window.standIn.counts())).sent).toBe(0)
  })
})
