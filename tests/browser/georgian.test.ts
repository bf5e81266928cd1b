import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchExtension, type RunningExtension } from './extension'
import type * as Ours from './formatting-in-page'

/** Why dates, numbers and spans are our own in Georgian, and that in Chromium (not in Node) they are right. */

const NBSP = '\u00a0'
let extension: RunningExtension
let page: Page

beforeAll(async () => {
  extension = await launchExtension({ locale: 'ka' })
  page = await extension.context.newPage()
  await page.evaluate(await bundled())
})
afterAll(() => extension?.close())

test('Chromium’s Intl has no Georgian: it answers in another language without saying so', async () => {
  const intl = await page.evaluate(() => ({
    known: Intl.DateTimeFormat.supportedLocalesOf('ka'),
    month: new Intl.DateTimeFormat('ka', { month: 'long' }).format(0),
    ago: new Intl.RelativeTimeFormat('ka').format(-5, 'minute'),
  }))
  expect(intl.known).toEqual([])
  expect(`${intl.month} ${intl.ago}`).not.toMatch(/\p{Script=Georgian}/u)
})

test('months and weekdays are ours', async () => {
  const { months, weekdays, short } = await page.evaluate(() => {
    const { formatDayOfYear, formatDay, formatWeekday, WEEKDAYS } = window.ours
    const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-22`)
    return {
      months: days.map((day) => formatDayOfYear(day, 'ka')),
      weekdays: WEEKDAYS.map((day) => formatWeekday(day, 'ka')),
      short: formatDay('2026-09-22', 'ka'),
    }
  })
  expect(months.map((day) => day.split(NBSP)[1]).join(' ')).toBe(
    'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  )
  expect(weekdays.join(' ')).toBe('ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა')
  expect(short).toBe(`სამ, 22${NBSP}სექ`)
})

test('numbers, money and spans are ours', async () => {
  const said = await page.evaluate(() => {
    const { formatNumber, formatPercent, formatMoney, formatSpan, formatRelative } = window.ours
    return [
      formatNumber(1284.5, 'ka'),
      formatPercent(0.79, 'ka'),
      formatMoney({ value: 145.5, currency: 'GEL' }, 'ka'),
      formatSpan(11_520_000, 'ka'),
      ...[30_000, 5 * 60_000, 3 * 3_600_000, 2 * 86_400_000].map((ms) => formatRelative(0, ms, 'ka')),
    ]
  })
  expect(said.map((one) => one.replaceAll(NBSP, ' '))).toEqual([
    '1 284,5',
    '79 %',
    '145,50 ₾',
    '3 სთ 12 წთ',
    'ახლახან',
    '5 წუთის წინ',
    '3 საათის წინ',
    '2 დღის წინ',
  ])
})

test('a browser in Georgian gets the options in Georgian', async () => {
  await page.goto(extension.page('options.html'))
  await page.getByText(`7${NBSP}იანვარი`).first().waitFor()
  expect(await page.title()).toBe('Chat to Order: პარამეტრები')
})

declare global {
  interface Window {
    ours: typeof Ours
  }
}

/** The product's own formatting, as a script that a page can run. */
async function bundled(): Promise<string> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': path('../..') } },
    build: {
      write: false,
      lib: { entry: path('formatting-in-page.ts'), name: 'ours', formats: ['iife'] },
    },
  })
  const chunks = [made].flat().flatMap((part) => ('output' in part ? part.output : []))
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []))
  return `${script};window.ours = ours`
}
