import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultSettings } from '@/storage/settings'
import { customersOf, dayInTheShop, lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import { axeViolations } from './axe'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

/** The options page and the popup of the built extension, as a person uses them. */

let extension: RunningExtension
let shop: Shop
let page: Page
const wrong: string[] = []

beforeAll(async () => {
  extension = await launchExtension()
  shop = new Shop(extension)
  page = await extension.context.newPage()
  page.on('pageerror', (error) => wrong.push(error.message))
})
afterAll(() => extension?.close())

const storedSettings = async () => {
  const worker = await extension.worker()
  const { settings } = await worker.evaluate(() => chrome.storage.local.get('settings'))
  return settings as Record<string, unknown>
}
const openOptions = async (language: 'en' | 'ka' | 'ru') => {
  await shop.configure({ ...SHOP_SETTINGS, language })
  await page.goto(extension.page('options.html'))
  await page.locator('.holiday').first().waitFor()
}

describe('options', () => {
  beforeEach(() => openOptions('en'))

  test('changed hours are stored at once, and stand there after a reload', async () => {
    await page.getByLabel('Friday, to').fill('2')
    await page.getByLabel('Friday, to').blur()
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await storedSettings()).toMatchObject({ week: { fri: [['10:00', '02:00']] } })
    await page.getByRole('button', { name: 'Add hours on Monday' }).click()
    await page.keyboard.type('20')
    await page.keyboard.press('Tab')
    await page.keyboard.type('22.30')
    await page.keyboard.press('Enter')
    await page.reload()
    expect(await page.getByLabel('Friday, to').inputValue()).toBe('02:00')
    expect(await page.getByLabel('Monday, from').last().inputValue()).toBe('20:00')
    expect(await page.getByLabel('Monday, to').last().inputValue()).toBe('22:30')
  })

  test('a wrong entry has its sentence, and neither it nor anything else is stored', async () => {
    const before = await storedSettings()
    await page.getByLabel('Later replies').fill('2m')
    await page.getByLabel('Later replies').blur()
    await page
      .getByText('Enter whole or half minutes, for example 2 or 2.5. Not saved yet.')
      .waitFor({ state: 'visible' })
    expect(await storedSettings()).toEqual(before)
    await page.reload()
    expect(await page.getByLabel('Later replies').inputValue()).toBe('2')
  })

  test('the official days of Georgia of this year and the next are closed at one press each', async () => {
    const year = new Date().getFullYear()
    await page.getByRole('button', { name: `Close on all days of ${year}` }).click()
    await page.getByRole('button', { name: `Close on all days of ${year + 1}` }).click()
    await expect.poll(storedSettings).toMatchObject({
      holidays: expect.arrayContaining([`${year}-01-07`, `${year + 1}-05-26`, `${year + 1}-11-23`]),
    })
  })

  test('the language changes the page at once', async () => {
    await page.getByLabel('Language').selectOption('ka')
    await page.getByRole('heading', { name: 'სამუშაო საათები' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('ka')
    const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ')
    for (const words of ['ორშაბათი', '7 იანვარი', 'შობა', 'საქართველო']) expect(text).toContain(words)
  })

  test('a kind of coaching is switched off, and a hint that was put away comes back', async () => {
    const coach = { ...defaultSettings().coach, mutedHints: ['bare-price' as const] }
    await shop.configure({ ...SHOP_SETTINGS, language: 'en', coach })
    await page.getByRole('button', { name: 'Show “a price alone” again' }).click()
    await page.getByRole('switch', { name: 'Objections' }).click()
    await expect
      .poll(storedSettings)
      .toMatchObject({ coach: { objections: false, signals: true, mutedHints: [] } })
  })

  test('an own phrase tells on what else it would fire before it is added', async () => {
    const phrase = page.getByRole('textbox', { name: 'Phrase' })
    await phrase.fill('ma')
    await page.getByRole('button', { name: 'Add phrase' }).click()
    await page.getByText('Write at least three letters').waitFor()
    await phrase.fill('delivery')
    await page.getByText(/Would also fire on \d+ messages/).waitFor()
    await phrase.fill('chamidzaxet')
    await page.getByText(/Fires on no other of/).waitFor()
    await page.getByRole('combobox', { name: 'Means' }).selectOption('signal:reserve')
    await page.getByRole('button', { name: 'Add phrase' }).click()
    const phrases = [{ label: 'signal:reserve', text: 'chamidzaxet' }]
    await expect.poll(storedSettings).toMatchObject({ coach: { phrases } })
    await page.getByRole('button', { name: 'Remove “chamidzaxet”' }).click()
    await expect.poll(storedSettings).toMatchObject({ coach: { phrases: [] } })
  })

  test.each(['en', 'ka', 'ru'] as const)(
    'nothing runs out of a window of 320 pixels, in %s',
    async (language) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await openOptions(language)
      expect(await outside(page)).toEqual([])
      await page.setViewportSize({ width: 1280, height: 800 })
    },
  )
})

describe.each(['en', 'ka'] as const)('accessibility in %s', (language) => {
  test.each(['light', 'dark'] as const)('options, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await openOptions(language)
    await page.locator('#first-reply').fill('soon')
    await page.locator('#first-reply').blur()
    await page.locator('#data .btn[data-kind="danger"]').click()
    await page.locator('#coaching .input.grow').fill('delivery')
    await page.locator('.warning').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test.each(['light', 'dark'] as const)('popup before the first message, %s', async (colorScheme) => {
    await shop.configure({ ...SHOP_SETTINGS, language })
    const popup = await shop.openPopup()
    await popup.emulateMedia({ colorScheme })
    await popup.getByText('WhatsApp Web').first().waitFor()
    expect(await axeViolations(popup)).toEqual([])
    await popup.close()
  })
})

describe('the popup with figures', () => {
  const { midnight } = lastTuesday(Date.now())
  beforeAll(async () => {
    await shop.clock.set(midnight + 10 * 60 * 60_000)
    await shop.configure(SHOP_SETTINGS)
    await shop.open('whatsapp-web', { language: 'en', chats: customersOf('whatsapp-web') })
    const steps = dayInTheShop().filter(({ chat }) => chat === 'nino')
    for (const step of steps.slice(0, 5)) await shop.play(step, midnight)
  })

  test.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ka', 'light'],
    ['ka', 'dark'],
    ['ru', 'light'],
  ] as const)(
    'fits under 600 pixels with each rule, and is accessible: %s, %s',
    async (language, colorScheme) => {
      await shop.configure({ ...SHOP_SETTINGS, language })
      const popup = await shop.openPopup()
      await popup.emulateMedia({ colorScheme })
      await popup.locator('.score').first().waitFor()
      const height = await popup.evaluate(() => document.getElementById('root')?.offsetHeight)
      expect(height).toBeLessThan(600)
      for (const why of await popup.locator('.why').all()) {
        await why.click()
        const box = await popup.getByRole('dialog').boundingBox()
        expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 380 && box.y + box.height <= 600).toBe(
          true,
        )
        await popup.keyboard.press('Escape')
      }
      expect(await axeViolations(popup)).toEqual([])
      await popup.setViewportSize({ width: 320, height: 600 })
      expect(await outside(popup)).toEqual([])
      await popup.close()
    },
  )
})

test('no page threw', () => {
  expect(wrong).toEqual([])
})

/** Whatever is drawn past the right edge of the window. */
async function outside(shown: Page): Promise<string[]> {
  return shown.evaluate(() =>
    [...document.querySelectorAll('main *, nav *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
