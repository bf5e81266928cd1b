import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { putRows } from './database'
import { launchExtension, type RunningExtension } from './extension'

/** The editor of saved replies and of the catalogue, in the options page of the built extension. */

let extension: RunningExtension
let page: Page
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wrong: string[] = []

beforeAll(async () => {
  extension = await launchExtension()
  page = await extension.context.newPage()
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto(extension.page('options.html'))
})
afterAll(() => extension.close())

const replies = () => page.locator('#replies')
const catalogue = () => page.locator('#catalogue')
const titles = () => replies().locator('.item > :first-child').allTextContents()
const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

async function importFile(chosen: ReturnType<typeof file>): Promise<void> {
  await replies().getByRole('button', { name: 'Import' }).first().click()
  await replies().locator('input[accept=".json,.csv"]').setInputFiles(chosen)
}

describe('saved replies', () => {
  test('the starter set is one click away', async () => {
    await replies().getByRole('button', { name: 'Add the starter set' }).click()
    await expect.poll(async () => (await titles()).length).toBeGreaterThanOrEqual(30)
    expect(await replies().getByRole('button', { name: 'Add the starter set' }).count()).toBe(0)
  })

  test('"fasi" typed in Latin letters finds the Georgian price replies', async () => {
    await replies().getByRole('searchbox').fill('fasi')
    await expect.poll(async () => (await titles()).length).toBeLessThan(20)
    expect(await titles()).toContain('Price with its value')
    await replies().getByRole('searchbox').fill('')
  })

  test('what is changed is kept when the field is left, and stands there after a reload', async () => {
    await replies()
      .getByRole('button', { name: /Price with its value/ })
      .click()
    await replies()
      .getByLabel('Text', { exact: true })
      .fill('{{product}}: {{price}} ლარი 🌸\nვისთვის არჩევთ?')
    await replies().getByLabel('Title').fill('Price, short')
    await replies().getByLabel('Title').blur()
    await expect.poll(titles).toContain('Price, short')
    await page.reload()
    await replies()
      .getByRole('button', { name: /Price, short/ })
      .click()
    expect(await replies().getByLabel('Text', { exact: true }).inputValue()).toBe(
      '{{product}}: {{price}} ლარი 🌸\nვისთვის არჩევთ?',
    )
  })

  test('the last text of a reply cannot be emptied, and it says so', async () => {
    await replies()
      .getByRole('button', { name: /Size chart/ })
      .click()
    for (const language of ['ქართული', 'Русский', 'English']) {
      await replies().getByRole('button', { name: language, exact: true }).click()
      await replies().getByLabel('Text', { exact: true }).fill('')
    }
    await replies().getByLabel('Text', { exact: true }).blur()
    await replies().getByText('Write a text in at least one language. Not saved yet.').waitFor()
    await page.reload()
    await replies()
      .getByRole('button', { name: /Size chart/ })
      .click()
    expect(await replies().getByLabel('Text', { exact: true }).inputValue()).toContain(
      'Here is the size chart',
    )
  })

  test('moves down by one place', async () => {
    const before = await titles()
    await replies()
      .getByRole('button', { name: /Price, short/ })
      .click()
    await replies().getByRole('button', { name: 'Move down' }).click()
    await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([before[1], before[0]])
  })
})

test('two tactics of a reply run against each other at a switch', async () => {
  await replies()
    .getByRole('button', { name: /Delivery in Tbilisi/ })
    .click()
  await replies().getByText('Not used yet').waitFor()
  await replies().getByRole('button', { name: 'Add another tactic' }).click()
  await replies().getByLabel('Text', { exact: true }).fill('ხვალვე მოგიტანთ. რომელ უბანში?')
  await replies().getByRole('switch', { name: 'Run two tactics against each other' }).click()
  await replies().getByText('No difference can be said yet.').waitFor()
  await page.reload()
  await replies()
    .getByRole('button', { name: /Delivery in Tbilisi/ })
    .click()
  const experiment = replies().getByRole('switch', { name: 'Run two tactics against each other' })
  expect(await experiment.getAttribute('aria-checked')).toBe('true')
  await replies().getByRole('button', { name: 'Tactic B' }).click()
  expect(await replies().getByLabel('Text', { exact: true }).inputValue()).toContain('ხვალვე')
})

test('win rates come with their count and interval, and with the better tactic, from twenty decided cases on', async () => {
  const delivery = () => replies().getByRole('button', { name: /Delivery in Tbilisi/ })
  await putRows(extension, 'replyUses', [...cases('A', 19, 16), ...cases('B', 25, 3)])
  await page.reload()
  await delivery().click()
  const experiment = replies().locator('.experiment')
  await experiment.getByText('Used 19 times, too few to say').waitFor()
  expect(await experiment.innerText()).toContain('Used 25 times, sold 3 of 25')
  expect(await experiment.innerText()).toContain('No difference can be said yet.')
  await putRows(extension, 'replyUses', cases('A', 6, 6))
  await page.reload()
  await delivery().click()
  await experiment.getByText('Used 25 times, sold 22 of 25').waitFor()
  expect(await experiment.innerText()).toMatch(/22 of 25.*\d+%.*\d+%.*\d+%/)
  expect(await experiment.innerText()).toContain('“A” sells more.')
})

/** So many uses of a tactic, each of an enquiry that is decided, `won` of them won. */
function cases(tactic: string, count: number, won: number) {
  return Array.from({ length: count }, (_, at) => ({
    id: crypto.randomUUID(),
    at: Date.now() - 60 * 24 * 60 * 60_000,
    replyId: 'reply-delivery-tbilisi',
    tactic,
    writing: 'ka',
    conversationId: null,
    won: at < won,
  }))
}

describe('an import', () => {
  test('shows what would change first, as text whatever it is, and changes nothing until it is told to', async () => {
    await importFile(
      file('hostile.json', [
        {
          id: 'x1',
          title: { en: '<img src=x onerror="document.title=1">' },
          text: { en: '<b>{{customer}}</b>' },
        },
        { id: 'x2', text: {} },
      ]),
    )
    await replies().getByText('To be added: 1. Changed: 0. Removed: 0. As before: 0.').waitFor()
    await replies().getByText('Row 2: “text” is empty.').waitFor()
    expect(await titles()).not.toContain('<img src=x onerror="document.title=1">')
    await replies().locator('.file-panel').getByRole('button', { name: 'Import' }).click()
    await expect.poll(titles).toContain('<img src=x onerror="document.title=1">')
    expect(await replies().locator('img').count()).toBe(0)
    await replies().getByRole('button', { name: 'Close' }).click()
  })

  test('of a managed library can be read and not changed', async () => {
    const text = { ka: 'მენეჯერის ტექსტი {{customer}}' }
    const given = { id: 'm1', title: { en: 'From the manager' }, text }
    await importFile(
      file('team.json', { format: 'chat-to-order-replies', version: 5, managed: true, replies: [given] }),
    )
    await replies().locator('.file-panel').getByRole('button', { name: 'Import' }).click()
    await replies().getByRole('button', { name: 'Close' }).click()
    await replies()
      .getByRole('button', { name: /From the manager/ })
      .click()
    await replies().getByText('This reply comes from your manager’s library').waitFor()
    expect(await replies().getByLabel('Title').isDisabled()).toBe(true)
    expect(await replies().getByLabel('Text', { exact: true }).count()).toBe(0)
    expect(await replies().locator('.preview').textContent()).toBe('მენეჯერის ტექსტი Nino')
    expect(await replies().getByRole('button', { name: 'Remove', exact: true }).count()).toBe(0)
  })
})

test('an export is a file that holds the whole library', async () => {
  const downloaded = page.waitForEvent('download')
  await replies().getByRole('button', { name: 'Export' }).click()
  await replies().getByRole('button', { name: 'Everything, with pictures (JSON)' }).click()
  const saved = await downloaded
  const { replies: kept } = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { replies: unknown[] }
  expect(kept).toHaveLength((await titles()).length)
})

describe('the catalogue', () => {
  const field = (name: string) => catalogue().getByLabel(name, { exact: true })

  test('keeps every field, however fast one goes through them', async () => {
    await catalogue().getByRole('button', { name: 'New product' }).first().click()
    for (const [name, value] of [
      ['Name', 'Loafers'],
      ['Price', '145,50'],
      ['Stock note', '2 left'],
      ['What the customer gains', 'natural leather'],
      ['Instalments, months', '6'],
    ] as const)
      await field(name).fill(value)
    await field('Price').fill('cheap')
    await field('Price').blur()
    await catalogue().getByText('Enter a number, for example 145 or 145.50. Not saved yet.').waitFor()
    await field('Price').fill('145.5')
    await field('Price').blur()
    await catalogue().getByText('About 25 ₾ a month.').waitFor()
    await page.reload()
    await catalogue()
      .getByRole('button', { name: /Loafers/ })
      .click()
    expect(await field('Price').inputValue()).toBe('145.50')
    expect(await field('Stock note').inputValue()).toBe('2 left')
    expect(await field('What the customer gains').inputValue()).toBe('natural leather')
  })

  test('fills the preview of a reply, and what it does not know stays marked', async () => {
    await replies()
      .getByRole('button', { name: /Price, short/ })
      .click()
    await replies().getByRole('button', { name: 'Preview' }).click()
    expect(await replies().locator('.preview').textContent()).toBe('Loafers: 145,50 ლარი 🌸\nვისთვის არჩევთ?')
    await replies().getByLabel('Preview with').selectOption('')
    expect(await replies().locator('.slot[data-missing]').allTextContents()).toEqual(['product', 'price'])
  })
})

test('a catalogue from a spreadsheet is told before it is taken, and what is wrong in it is named', async () => {
  const table = [
    'name,price,stock,benefit,variant,variant_price',
    'Boots,"1 250,50",3 left,warm,size 38,',
    'Boots,"1 250,50",3 left,warm,size 39,1300',
    '=HYPERLINK("x"),cheap,,,,',
    'Sandals,89,,light,,',
  ].join('\n')
  await catalogue().getByRole('button', { name: 'Import' }).first().click()
  await catalogue()
    .locator('input[type="file"]')
    .setInputFiles({ name: 'goods.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  const panel = catalogue().locator('.file-panel')
  await panel.getByText('To be added: 2.').waitFor()
  expect(await panel.innerText()).toContain('cheap')
  const names = () => catalogue().locator('.item > :first-child').allTextContents()
  expect(await names()).not.toContain('Boots')
  await panel.getByRole('button', { name: 'Import' }).click()
  await expect.poll(names).toEqual(['Loafers', 'Boots', 'Sandals'])
  await panel.getByRole('button', { name: 'Close' }).click()
  for (const name of ['Boots', 'Sandals']) await catalogue().getByLabel(name, { exact: true }).check()
  expect(await catalogue().locator('.preview').last().innerText()).toMatch(
    /1\. Sandals: 89.*\n2\. Boots: 1250\.50/,
  )
})

test.each(['replies', 'catalogue'])('%s: every control has a name and can be read', async (id) => {
  await page.evaluate(AXE)
  const found = await page.evaluate(
    `axe.run('#${id}').then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  )
  expect(found).toEqual([])
})

test('nothing went wrong on the page', () => {
  expect(wrong).toEqual([])
})
