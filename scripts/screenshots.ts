import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Language } from '../components/language/language'
import type { Outcome } from '../storage/requests'
import { askBackground } from '../tests/browser/ask-background'
import { launchExtension } from '../tests/browser/extension'
import { Shop } from '../tests/browser/shop'
import { customersOf, dayInTheShop, lastTuesday, SHOP_SETTINGS, type Step } from '../tests/stand-ins/day'

/**
 * `npm run screenshots`: the README's pictures, by the built extension over the stand-in of WhatsApp Web.
 * Take them where Noto Sans is installed (fonts-noto-core): many a Linux has no font with the lari sign.
 */

const FOLDER = 'tests/pictures'
/** Under the last block of a page, in CSS pixels. */
const MARGIN = 8
/** Of the page beside the overlay, so that its shadow is there. */
const AROUND = 16
const LANGUAGES: Language[] = ['en', 'ka']
const at = (time: string) => Date.parse(`1970-01-01T${time}Z`)

/** Until when the day is played; then several customers write within minutes, and a picture is taken. */
const PLAYED_UNTIL = at('16:25:00')
const TAKEN_AT = at('16:32:22')
const RUSH: Step[] = [
  { site: 'meta-business-suite', chat: 'irakli', text: 'Can you send the invoice today?', time: '16:26:00' },
  { site: 'whatsapp-web', chat: 'dato', text: 'Is the black pair still there?', time: '16:29:02' },
  { site: 'whatsapp-web', chat: 'marina', text: 'А можно доставить сегодня?', time: '16:30:57' },
  { site: 'whatsapp-web', chat: 'tamar-w', text: 'გამარჯობა, თეთრი ლოფერი რა ღირს?', time: '16:31:10' },
].map(({ time, ...step }) => ({ ...step, who: 'customer', atMs: at(time) }) as Step)

/** Who decides to buy, in the language of the picture. */
const SIGNALS: Partial<Record<Language, { chat: string; text: string }>> = {
  en: { chat: 'unsaved', text: 'I will take the black pair, how do I order? My number is 599 12 34 56' },
  ka: { chat: 'nino', text: 'თეთრს ავიღებ, როგორ შევუკვეთო? ჩემი ნომერია 599 12 34 56' },
}
const READ_FOR = 41_000

const SOLD: Record<string, number> = { 'ნინო ბერიძე': 151, 'Gio M.': 153, 'Марина К.': 146 }
const LOST: Record<string, string> = { Dato_T: 'too-expensive' }

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const extension = await launchExtension({ scale: 2 })
  try {
    const shop = new Shop(extension)
    const { midnight, day } = lastTuesday(Date.now())
    await playUntilTheRush(shop, midnight)
    for (const language of LANGUAGES) {
      await shop.configure({ ...SHOP_SETTINGS, ...HOURS, holidays: holidaysOf(day.slice(0, 4)), language })
      // Suggestions take a new language with the next chat.
      for (const chat of ['gio', 'tamar-w']) await shop.openChat(shop.page('whatsapp-web'), chat)
      await shop.clock.set(midnight + TAKEN_AT)
      await shop.page('whatsapp-web').waitForTimeout(1_200)
      await save(shop.page('whatsapp-web'), `overlay-${language}`)
      await savePopup(shop, language)
      await saveOptions(shop, language)
    }
    for (const language of LANGUAGES) await saveSignal(shop, language, midnight)
  } finally {
    await extension.close()
  }
}

/** A split day and a shift past midnight, to show that both can be set. */
const HOURS = {
  week: {
    mon: [['10:00', '19:00']],
    tue: [['10:00', '19:00']],
    wed: [
      ['10:00', '14:00'],
      ['15:00', '19:00'],
    ],
    thu: [['10:00', '19:00']],
    fri: [
      ['10:00', '19:00'],
      ['20:00', '02:00'],
    ],
    sat: [['11:00', '17:00']],
    sun: [],
  } satisfies Record<string, [string, string][]>,
}

/** Official days on which this shop closes; it works on the other ones. */
const holidaysOf = (year: string) => ['01-01', '01-02', '01-07', '01-19'].map((day) => `${year}-${day}`)

async function playUntilTheRush(shop: Shop, midnight: number): Promise<void> {
  await shop.clock.set(midnight + at('08:00:00'))
  await shop.configure(SHOP_SETTINGS)
  await shop.open('meta-business-suite', { language: 'en', chats: customersOf('meta-business-suite') })
  await shop.open('whatsapp-web', { language: 'en', chats: customersOf('whatsapp-web') })
  for (const step of dayInTheShop()) if (step.atMs < PLAYED_UNTIL) await shop.play(step, midnight)
  const popup = await shop.openPopup()
  await askBackground(popup, 'starter.accept', {})
  for (const [name, value] of Object.entries(SOLD)) {
    await record(popup, name, { kind: 'order', money: { value, currency: 'GEL' }, reason: null })
  }
  for (const [name, reason] of Object.entries(LOST)) {
    await record(popup, name, { kind: 'lost', money: null, reason })
  }
  await popup.close()
  for (const step of RUSH) await shop.play(step, midnight)
  await shop.openChat(shop.page('whatsapp-web'), 'tamar-w')
}

async function record(
  popup: Page,
  name: string,
  outcome: Pick<Outcome, 'kind' | 'money' | 'reason'>,
): Promise<void> {
  const [found] = await askBackground(popup, 'customers.find', { query: name })
  if (!found) throw new Error(`The extension knows no customer named ${name}.`)
  const { conversationId } = found
  const now = await popup.evaluate(() => Date.now())
  await askBackground(popup, 'outcome.record', {
    ...outcome,
    id: `picture-${conversationId}`,
    conversationId,
    at: now,
    note: null,
  })
}

async function saveSignal(shop: Shop, language: Language, midnight: number): Promise<void> {
  const page = shop.page('whatsapp-web')
  const said = SIGNALS[language]
  if (!said) return
  await shop.configure({ ...SHOP_SETTINGS, language })
  await shop.clock.set(midnight + TAKEN_AT)
  await shop.openChat(page, said.chat)
  await shop.hear({ site: 'whatsapp-web', who: 'customer', atMs: 0, ...said })
  const card = page.locator('chat-to-order-overlay .card[data-kind="signal"]')
  await card.getByText('599 12 34 56').first().waitFor()
  await shop.clock.set(midnight + TAKEN_AT + READ_FOR)
  await page.waitForTimeout(1_200)
  const box = await page.locator('chat-to-order-overlay .stand').boundingBox()
  if (!box) throw new Error('The overlay is not to be seen.')
  const { x, y, width, height } = box
  await take(page, `signal-${language}`, {
    x: x - AROUND,
    y: y - AROUND,
    width: width + 2 * AROUND,
    height: height + 2 * AROUND,
  })
}

async function savePopup(shop: Shop, language: Language): Promise<void> {
  const popup = await shop.openPopup()
  await popup.locator('.score').first().waitFor()
  await save(popup, `popup-${language}`, '#root')
  await popup.close()
}

async function saveOptions(shop: Shop, language: Language): Promise<void> {
  const options = await shop.openPopup('options.html')
  await options.setViewportSize({ width: 1080, height: 1180 })
  await options.locator('.holiday').first().waitFor()
  await save(options, `options-${language}`, '#hours')
  await options.close()
}

/** The page as it is seen, down to the end of `last`, or the whole window. */
async function save(page: Page, name: string, last?: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const box = last === undefined ? null : await page.locator(last).boundingBox()
  const end = box === null ? height : Math.ceil(box.y + box.height) + (width > 400 ? MARGIN : 0)
  await take(page, name, { x: 0, y: 0, width, height: Math.min(height, end) })
}

async function take(
  page: Page,
  name: string,
  clip: { x: number; y: number; width: number; height: number },
): Promise<void> {
  await page.bringToFront()
  await page.emulateMedia({ colorScheme: 'light' })
  const path = join(FOLDER, `${name}.png`)
  await page.screenshot({ path, clip })
  console.log(`Wrote ${path}`)
}

takePictures().catch((problem: unknown) => {
  console.error(`\n${problem instanceof Error ? problem.message : problem}`)
  process.exit(1)
})
