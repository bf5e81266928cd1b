import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Platform } from '@/sales/platform'
import { customersOf, dayInTheShop, lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import { askBackground } from './ask-background'
import { parseCsv } from './csv'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'
import { mean, median, truthOfDay } from './truth'

/** How far a reading may lag behind the act, in milliseconds: the page must draw it first. */
const LAG = 1_500
/** The last words of the day, in chats that nobody opened after them. */
const NEVER_OPENED = ['ok thanks', 'გამარჯობა, ფასი მაინტერესებს', 'და ლანჩა რისია?']
const PLATFORMS: Platform[] = ['whatsapp', 'messenger', 'instagram']

let extension: RunningExtension
let shop: Shop
let popup: Page
const requests: string[] = []
const { midnight, day } = lastTuesday(Date.now())
const truth = truthOfDay()
const firsts = truth.flatMap(({ first }) => (first === null ? [] : [first]))
const laters = truth.flatMap(({ later }) => later)

beforeAll(async () => {
  extension = await launchExtension()
  extension.context.on('request', (request) => void requests.push(request.url()))
  shop = new Shop(extension)
  await shop.clock.set(midnight + 8 * 60 * 60_000)
  await shop.configure(SHOP_SETTINGS)
  await shop.open('whatsapp-web', { language: 'en', chats: customersOf('whatsapp-web') })
  await shop.open('meta-business-suite', { language: 'ka', chats: customersOf('meta-business-suite') })
  for (const step of dayInTheShop()) await shop.play(step, midnight)
  await shop.clock.set(midnight + 18 * 60 * 60_000 + 59 * 60_000)
  popup = await shop.openPopup()
}, 240_000)
afterAll(() => extension?.close())

describe('a day of 14 customers and 122 messages on both sites', () => {
  test('every message is in the database, once, with its author and its instant', async () => {
    const said = [...(await shop.truth('whatsapp-web')), ...(await shop.truth('meta-business-suite'))]
    expect(said).toHaveLength(dayInTheShop().length)
    const kept = (await rowsOf(extension, 'messages')) as {
      key: string
      author: string
      at: number
      origin: string
      precision: string
    }[]
    const read = said.filter(({ text }) => !NEVER_OPENED.includes(text))
    const inThreads = kept.filter(({ origin }) => origin === 'thread')
    expect(inThreads.map(({ key, author }) => `${key} ${author}`).sort()).toEqual(
      read.map(({ id, author }) => `${id} ${author}`).sort(),
    )
    for (const { id, at } of read) {
      const row = kept.find(({ key }) => key === id)
      // The page dates no single message; one that nobody saw coming is known to be no later than the next.
      if (row?.precision === 'bound') expect([row.author, row.at >= at], id).toEqual(['automation', true])
      else expect(Math.abs((row?.at ?? 0) - at), id).toBeLessThan(LAG)
    }
    // Known from the list alone, under keys of ours: who wrote after the operator had last looked.
    expect(kept.filter(({ origin }) => origin === 'list').map(({ author }) => author)).toEqual(
      NEVER_OPENED.map(() => 'customer'),
    )
  })

  test('first and later replies are those of the script', async () => {
    const { today } = await askBackground(popup, 'scorecard.read', { day, who: 'everyone' })
    expect(today.first.working.count).toBe(firsts.length)
    expect(today.later.working.count).toBe(laters.length)
    for (const [stats, values] of [
      [today.first.working, firsts],
      [today.later.working, laters],
    ] as const) {
      expect(Math.abs((stats.medianMs ?? 0) - median(values))).toBeLessThan(LAG)
      expect(Math.abs((stats.meanMs ?? 0) - mean(values))).toBeLessThan(LAG)
    }
  })

  test('the promise is met and missed as in the script, waits that passed it included', async () => {
    const { today, waiting } = await askBackground(popup, 'scorecard.read', { day, who: 'everyone' })
    const waits = truth.filter(({ waitingSince }) => waitingSince !== null)
    const firstWaits = waits.filter(({ first }) => first === null).length
    expect(today.first).toMatchObject({
      met: firsts.filter((ms) => ms <= 5 * 60_000).length,
      missed: firsts.filter((ms) => ms > 5 * 60_000).length + firstWaits,
    })
    expect(today.later).toMatchObject({
      met: laters.filter((ms) => ms <= 2 * 60_000).length,
      missed: laters.filter((ms) => ms > 2 * 60_000).length + waits.length - firstWaits,
    })
    expect(waiting).toMatchObject({ count: waits.length, late: waits.length })
    const longest = midnight + Math.min(...waits.map(({ waitingSince }) => waitingSince ?? Number.NaN))
    expect(Math.abs((waiting.longest?.since ?? 0) - longest)).toBeLessThan(LAG)
  })

  test('enquiries are counted by platform, the off-hours lead apart', async () => {
    const { today } = await askBackground(popup, 'scorecard.read', { day, who: 'everyone' })
    const count = (platform: Platform) => customersBy(platform)
    expect(today.byPlatform).toEqual(Object.fromEntries(PLATFORMS.map((one) => [one, count(one)])))
    expect(today).toMatchObject({ enquiries: 14, openedByOperator: 0, unanswered: 1 })
    expect(today.offHours).toMatchObject({ count: 1, automatic: 0 })
    expect(today.messagesIn).toBe(truth.reduce((sum, { messagesIn }) => sum + messagesIn, 0))
    expect(today.messagesOut).toBe(truth.reduce((sum, { messagesOut }) => sum + messagesOut, 0))
  })

  test('the CSV says of each enquiry what the script says', async () => {
    const rows = await csv('enquiries')
    expect(rows).toHaveLength(truth.length)
    for (const { customer, first, later, messagesIn, messagesOut } of truth) {
      // A telephone number begins with a plus: the formula guard puts an apostrophe before it.
      const row = rows.find((one) => one.customer?.replace(/^'/, '') === customer)
      expect(row, customer).toMatchObject({
        responses: String(later.length),
        messages_in: String(messagesIn),
        messages_out: String(messagesOut),
      })
      if (first === null) expect(row?.first_response_working_s).toBe('')
      else expect(Math.abs(Number(row?.first_response_working_s) * 1000 - first), customer).toBeLessThan(LAG)
    }
  })

  test('the daily CSV adds up to the popup', async () => {
    const rows = await csv('daily')
    const { today } = await askBackground(popup, 'scorecard.read', { day, who: 'everyone' })
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0)
    expect(sum('enquiries')).toBe(today.enquiries)
    expect(sum('responses')).toBe(today.later.working.count)
    expect(sum('sla_first_met')).toBe(today.first.met)
    expect(sum('sla_first_missed')).toBe(today.first.missed)
    expect(sum('sla_next_met')).toBe(today.later.met)
    expect(sum('sla_next_missed')).toBe(today.later.missed)
    expect(sum('messages_in')).toBe(today.messagesIn)
    expect(new Set(rows.map(({ operator }) => operator))).toEqual(new Set(['Ana', 'teammate']))
  })

  test('the popup shows these figures to the person', async () => {
    const { today } = await askBackground(popup, 'scorecard.read', { day, who: 'everyone' })
    const text = await popup.locator('body').textContent()
    const shown = (ms: number | null) => minutes(Math.round((ms ?? 0) / 1000))
    expect(text).toContain(shown(today.first.working.medianMs))
    expect(text).toContain(shown(today.later.working.medianMs))
    expect(text).toContain(String(today.enquiries))
  })

  test('nothing of it went over the network, and nothing could', async () => {
    const isOwn = (url: string) => /^(chrome-extension|data|blob):/.test(url)
    expect(requests.filter((url) => !isOwn(url)).sort()).toEqual(
      [metaBusinessSuite.url, whatsAppWeb.url].sort(),
    )
    const worker = await extension.worker()
    const tried = () => fetch('https://example.com/').then(String, String)
    expect(await worker.evaluate(tried)).toContain('TypeError')
    expect(await popup.evaluate(tried)).toContain('TypeError')
    expect(requests).not.toContain('https://example.com/')
  })

  test('nothing was clicked, opened or sent for the operator', async () => {
    const sentByHand = dayInTheShop().filter(({ who }) => who === 'me')
    for (const site of ['whatsapp-web', 'meta-business-suite'] as const) {
      const counts = await shop.page(site).evaluate(() => window.standIn.counts())
      const sent = sentByHand.filter((step) => step.site === site).length
      expect(counts, site).toEqual({ sent, hoverActions: 0, opened: 0 })
    }
  })
})

function customersBy(platform: Platform): number {
  const names = [...customersOf('whatsapp-web'), ...customersOf('meta-business-suite')]
  return names.filter((chat) => chat.platform === platform).length
}

function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

async function csv(kind: 'daily' | 'enquiries'): Promise<Record<string, string>[]> {
  const files = await askBackground(popup, 'export.make', { from: day, to: day })
  const file = files.find(({ name }) => name === `chat-to-order_${kind}_${day}_Ana.csv`)
  return parseCsv(file?.text ?? '')
}
