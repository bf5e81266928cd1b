import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { customersOf, lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import type { ChatSetup } from '../stand-ins/world'
import { askBackground } from './ask-background'
import { parseCsv } from './csv'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const { midnight, day } = lastTuesday(Date.now())
const PATIENCE = { timeout: 20_000 }
const SITES = ['whatsapp-web', 'meta-business-suite'] as const
/** Names as a page may show them, and what is left of them once marks that nobody sees are gone. */
const NAMES: [shown: string, read: string][] = [
  ['<img src=x onerror="window.hacked=1">', '<img src=x onerror="window.hacked=1">'],
  ['__proto__', '__proto__'],
  ['=HYPERLINK("http://x.example","Nino")', '=HYPERLINK("http://x.example","Nino")'],
  ['\u202eonin\u202c Beridze', 'onin Beridze'],
  ['Null\u0000Nino', 'Null\u0000Nino'],
  ['Half \ud83d', 'Half \ud83d'],
]
const WORDS = [
  '<script>window.hacked=1</script>',
  '</textarea><b>',
  '__proto__',
  '\u0000',
  'half \udc00 pair',
  '\u202e123',
]

let extension: RunningExtension
let shop: Shop
afterEach(() => extension?.close())

async function openShop(site: (typeof SITES)[number], chats: ChatSetup[], open: string): Promise<Page> {
  extension = await launchExtension()
  shop = new Shop(extension)
  await shop.clock.set(midnight + 12 * 60 * 60_000)
  await shop.configure({ ...SHOP_SETTINGS, language: 'en' })
  return shop.open(site, { language: 'en', chats, open })
}

async function write(page: Page, chat: string, text: string): Promise<string> {
  return page.evaluate(([id, words]) => window.standIn.customerWrites(id, words), [chat, text] as const)
}

const overlayText = (page: Page) =>
  page.evaluate(() => document.querySelector('chat-to-order-overlay')?.shadowRoot?.textContent ?? '')
const threadKeys = async () =>
  (await rowsOf(extension, 'messages'))
    .filter(({ origin }) => origin === 'thread')
    .map(({ key }) => String(key))

describe.each(SITES)('%s', (site) => {
  const [chat] = customersOf(site)
  const customer = chat?.id ?? ''

  test('hostile names and words go through reading, overlay, popup and CSV as what they are', async () => {
    const platform = chat?.platform ?? 'whatsapp'
    const chats = NAMES.map(([name], index) => ({ id: `n${index}`, name, platform }))
    const page = await openShop(site, chats, 'n0')
    const problems: string[] = []
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => problems.push('dialog')))
    page.on('pageerror', (error) => problems.push(String(error)))
    for (const { id } of chats) {
      await shop.openChat(page, id)
      await page.waitForTimeout(600)
      await write(page, id, WORDS[chats.findIndex((one) => one.id === id)] ?? 'hello')
      await page.waitForTimeout(600)
    }
    await write(page, 'n5', 'long '.repeat(200_000))
    const names = async () =>
      (await rowsOf(extension, 'conversations')).map((row) => String(row.customer)).sort()
    await expect.poll(names, PATIENCE).toEqual(NAMES.map(([, read]) => read).sort())
    // A million characters may be taken for an objection, and its card folds the queue to a sentence.
    await page.bringToFront()
    const queued = async () => {
      const text = await overlayText(page)
      if (text.includes('more wait')) await page.keyboard.press('Alt+w')
      return text
    }
    await expect.poll(queued, PATIENCE).toContain(NAMES[0]?.[1] ?? '')
    const popup = await shop.openPopup()
    popup.on('pageerror', (error) => problems.push(String(error)))
    const files = await askBackground(popup, 'export.make', { from: day, to: day })
    const rows = parseCsv(files.find(({ name }) => name.includes('enquiries'))?.text ?? '')
    const cells = rows.map((row) => (row.customer ?? '').replace(/^'/, ''))
    expect(cells).toEqual(expect.arrayContaining(NAMES.slice(0, 4).map(([, read]) => read)))
    expect(rows.some((row) => /^[=+@-]/.test(row.customer ?? ''))).toBe(false)
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(
      await popup.evaluate(() => 'hacked' in window || ({} as Record<string, unknown>).key !== undefined),
    ).toBe(false)
    expect(problems).toEqual([])
  })

  test('a script of the page can press nothing of ours, neither in place nor lifted out', async () => {
    const page = await openShop(site, customersOf(site), customer)
    await page.waitForTimeout(2_500)
    await write(page, customer, 'Is it still there?')
    await expect.poll(() => overlayText(page), PATIENCE).toContain('Order')
    const pressed = await page.evaluate(pressEverything)
    expect(pressed).toBeGreaterThan(3)
    await page.waitForTimeout(1_000)
    for (const table of ['outcomes', 'dismissals', 'replyUses'])
      expect(await rowsOf(extension, table), table).toEqual([])
    expect(await overlayText(page)).not.toContain('Recorded')
    expect(await page.evaluate(() => window.standIn.counts().sent)).toBe(0)
    expect(
      await page.evaluate(
        () =>
          typeof (window as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
            ?.sendMessage,
      ),
    ).toBe('undefined')
  })

  test('a page that removes and covers the overlay is read all the same', async () => {
    const page = await openShop(site, customersOf(site), customer)
    await page.waitForTimeout(2_500)
    await page.evaluate(() => {
      const cover = document.createElement('div')
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647'
      document.body.append(cover)
      setInterval(() => document.querySelector('chat-to-order-overlay')?.remove(), 20)
    })
    const key = await write(page, customer, 'Is it still there?')
    await expect.poll(threadKeys, PATIENCE).toContain(key)
  })

  test('a flood of changes: we step aside, say so, and come back', async () => {
    const page = await openShop(site, customersOf(site), customer)
    await page.waitForTimeout(2_500)
    await write(page, customer, 'Is it still there?')
    await page.evaluate(flood, 10_000)
    await expect.poll(() => overlayText(page), PATIENCE).toContain('too fast to be read')
    await page.evaluate(() => Reflect.get(window, 'endFlood')())
    await expect.poll(() => overlayText(page), PATIENCE).not.toContain('too fast to be read')
    const key = await write(page, customer, 'And now?')
    await expect.poll(threadKeys, PATIENCE).toContain(key)
  })
})

/** Runs in the page: clicks, keys and submits on all that stands in the open shadow root. Answers on how many. */
function pressEverything(): number {
  const shadow = document.querySelector('chat-to-order-overlay')?.shadowRoot
  const parts = [...(shadow?.querySelectorAll<HTMLElement>('button, input, form, [data-part]') ?? [])]
  const options = { bubbles: true, composed: true, cancelable: true }
  for (const code of ['KeyO', 'KeyL', 'KeyH', 'KeyR', 'Digit1'])
    window.dispatchEvent(
      new KeyboardEvent('keydown', { ...options, altKey: true, code, key: code.at(-1) ?? '' }),
    )
  for (const part of parts) {
    for (const lifted of [false, true]) {
      if (lifted) document.body.append(part)
      part.click()
      part.dispatchEvent(new MouseEvent('click', options))
      part.dispatchEvent(new PointerEvent('pointerdown', options))
      part.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter' }))
      part.dispatchEvent(new Event('submit', options))
    }
  }
  return parts.length
}

/** Runs in the page: so many changes a second, until `endFlood` is called. */
function flood(perSecond: number): void {
  const text = document.createTextNode('0')
  document.body.append(text)
  const timer = setInterval(() => {
    for (let change = 0; change < perSecond / 50; change += 1) text.data = String(change)
  }, 20)
  Reflect.set(window, 'endFlood', () => clearInterval(timer))
}
