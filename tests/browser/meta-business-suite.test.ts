import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { businessSuiteSetup } from '../stand-ins/meta-business-suite/chats'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { bundle, serveStandIn } from '../stand-ins/serve'
import type { Said, StandInSetup } from '../stand-ins/world'
import { bareBrowser } from './bare-browser'

const READER = fileURLToPath(new URL('business-suite-in-page.ts', import.meta.url))

const browser = bareBrowser()

/** The stand-in with the reader in it, which looks whenever the page changes, as in life. */
async function openInbox(overrides: Partial<StandInSetup> = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 } })
  await serveStandIn(context, metaBusinessSuite, businessSuiteSetup(overrides))
  const page = await context.newPage()
  await page.goto(metaBusinessSuite.url)
  await page.waitForFunction(() => document.querySelector('[data-surface$="thread_title"]'))
  await page.evaluate(await bundle(READER))
  await page.evaluate(() =>
    window.reader.watch(new AbortController().signal, () => window.reader.readThread()),
  )
  return page
}

const thread = (page: Page) => page.evaluate(() => window.reader.readThread())
const list = (page: Page) => page.evaluate(() => window.reader.readList())
const truth = (page: Page) => page.evaluate(() => window.standIn.truth())

async function openChat(page: Page, chat: string): Promise<void> {
  const { name } = businessSuiteSetup().chats.find(({ id }) => id === chat) ?? {}
  await page.evaluate((id) => window.standIn.open(id), chat)
  await page.waitForFunction(
    (customer) => window.reader.readThread()?.conversation.customer === customer,
    name,
  )
}

/** What should be read of a message: side and words of each of its bubbles. */
function bubblesOf({ id, author, kind, text, more = [] }: Said): unknown[] {
  const direction = author === 'customer' ? 'in' : 'out'
  if (kind !== 'text') return [{ key: id, direction, text: null }]
  const texts = [text, ...more]
  return texts.map((one, index) => ({ key: texts.length > 1 ? `${id}#${index}` : id, direction, text: one }))
}

describe.each(['en', 'ka'] as const)('threads of an inbox in %s', (language) => {
  test('every message of every thread is read, on its side, with its words and no later than it was', async () => {
    const page = await openInbox({ language })
    const said = await truth(page)
    for (const { id, name, platform } of businessSuiteSetup().chats) {
      await openChat(page, id)
      const reading = await thread(page)
      expect(reading).toMatchObject({ kind: 'customer', conversation: { customer: name, platform } })
      const own = said.filter(({ chat, kind }) => chat === id && kind !== 'notice' && kind !== 'call')
      expect(
        reading?.messages.map(({ key, direction, text }) => ({ key, direction, text })),
        name,
      ).toEqual(own.flatMap(bubblesOf))
      for (const { key, shown, automation } of reading?.messages ?? []) {
        const one = own.find((candidate) => candidate.id === key.split('#')[0])
        expect(automation, key).toBe(one?.marked)
        if (!shown) continue
        const spread = shown.precision === 'minute' ? 60_000 : 1_000
        expect((one?.at ?? 0) - shown.at, `${name} ${key}`).toBeGreaterThanOrEqual(0)
        expect((one?.at ?? 0) - shown.at, `${name} ${key}`).toBeLessThan(spread)
      }
    }
    expect(await page.evaluate(() => window.standIn.counts())).toMatchObject({ sent: 0, hoverActions: 0 })
  })
})

describe.each(['en', 'ka', 'ru'] as const)('rows of an inbox in %s', (language) => {
  test('every row tells its time to the millisecond and who wrote last, or nothing', async () => {
    const page = await openInbox({ language })
    const rows = (await list(page))?.rows ?? []
    expect(rows).toHaveLength(13)
    const said = await truth(page)
    const chats = businessSuiteSetup().chats
    for (const row of rows) {
      const chat = chats.find(({ name }) => name === row.conversation.customer)
      const own = said.filter((one) => one.chat === chat?.id)
      expect(row.shown).toEqual({ at: own.at(-1)?.at, precision: 'exact' })
      expect(row.unread).toBe((chat?.unread ?? 0) > 0 ? 'some' : 0)
      const last = own.findLast(({ kind, reactsTo }) => kind !== 'notice' || reactsTo !== undefined)
      const writer = last?.author === 'customer' ? 'customer' : 'us'
      expect(row.lastFrom, row.conversation.customer).toBe(last?.kind === 'notice' ? null : writer)
    }
  })
})

test('never another customer under a name, however fast chats are changed', async () => {
  const page = await openInbox({ urlNamesThread: false })
  const readings = await page.evaluate(async () => {
    const seen: [string, string[]][] = []
    const look = () => {
      const reading = window.reader.readThread()
      if (reading) seen.push([reading.conversation.customer, reading.messages.map(({ key }) => key)])
    }
    window.reader.watch(new AbortController().signal, look)
    const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
    for (const [chat, ms] of [
      ['ana', 900],
      ['oleg', 90],
      ['salome', 250],
      ['marina', 30],
      ['gio', 900],
      ['ana', 200],
      ['keti', 900],
    ] as const) {
      window.standIn.open(chat)
      await pause(ms)
    }
    return seen
  })
  const chats = businessSuiteSetup().chats
  const said = await truth(page)
  for (const [customer, keys] of readings) {
    const chat = chats.find(({ name }) => name === customer)?.id
    const owners = keys.map((key) => said.find(({ id }) => id === key.split('#')[0])?.chat)
    expect(new Set(owners), customer).toEqual(new Set([chat]))
  }
  expect(new Set(readings.map(([customer]) => customer)).size).toBeGreaterThanOrEqual(3)
})

test('the thread is named by the tab alone, late, and rightly', async () => {
  const page = await openInbox({ urlNamesThread: false })
  await openChat(page, 'ana')
  await openChat(page, 'salome')
  const named = (digits: RegExp) =>
    expect
      .poll(async () => (await thread(page))?.conversation.threadId ?? '', { timeout: 4_000 })
      .toMatch(digits)
  await named(/^340282366841710\d{24}$/)
  await openChat(page, 'oleg')
  await named(/^100052\d{9}$/)
})

test('the boxes are those of what is seen', async () => {
  const page = await openInbox({ open: 'oleg', dark: true })
  await page.waitForFunction(() => window.reader.readThread())
  const boxes = await page.evaluate(() => {
    const layout = window.reader.layout()
    const plain = (box: DOMRect | null | undefined) => box?.toJSON()
    return {
      theme: window.reader.theme(),
      thread: plain(layout?.thread),
      header: plain(layout?.header),
      composer: plain(layout?.composer),
      last: plain(layout?.lastMessage),
      details: plain(layout?.details),
    }
  })
  expect(boxes.theme).toBe('dark')
  const bubble = await page.locator('[data-message-id]').last().locator('div[dir=auto]').boundingBox()
  expect(boxes.last).toMatchObject({
    x: bubble?.x,
    y: bubble?.y,
    width: bubble?.width,
    height: bubble?.height,
  })
  const editor = await page.getByRole('textbox').boundingBox()
  expect(boxes.composer?.top).toBeLessThanOrEqual(editor?.y ?? 0)
  expect(boxes.composer?.left).toBeLessThan(editor?.x ?? 0)
  expect(boxes.header?.bottom).toBeLessThanOrEqual(boxes.last?.top)
  expect(boxes.details?.left).toBeGreaterThanOrEqual(boxes.thread?.right - 1)
})

test('what is typed is read, and a new bubble is told of within a moment', async () => {
  const page = await openInbox({ open: 'salome' })
  await page.waitForFunction(() => window.reader.readThread())
  await page.getByRole('textbox').click()
  await page.keyboard.type('Diax,')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('gvaqvs')
  expect(await page.evaluate(() => window.reader.composerText())).toBe('Diax,\ngvaqvs')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => window.reader.composerText())).toBe('')
  const last = async () => (await thread(page))?.messages.at(-1)
  await expect.poll(async () => (await last())?.text).toBe('Diax,\ngvaqvs')
  // Only under the id that stays.
  expect((await last())?.key).toMatch(/^aWdf/)
})

test('comments and other sections of the Suite are left alone', async () => {
  const page = await openInbox({ open: 'ana' })
  await page.evaluate(() => history.pushState(null, '', '/latest/inbox/facebook/?asset_id=1'))
  expect(await list(page)).toBeNull()
  expect(await thread(page)).toBeNull()
  await page.evaluate(() => {
    history.pushState(null, '', '/latest/home')
    document.body.replaceChildren()
  })
  expect(await page.evaluate(() => window.reader.pageState())).toBe('elsewhere')
})
