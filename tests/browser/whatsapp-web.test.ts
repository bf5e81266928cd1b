import { afterEach, expect, test } from 'vitest'
import { whatsAppSetup } from '../stand-ins/whatsapp-web/chats'
import type { Said } from '../stand-ins/world'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { hide, Shop } from './shop'

const MINUTE = 60_000
/** Two customers of one name follow each other; a name that stays makes the reader wait, in milliseconds. */
const TOLD_APART = 300
/** How many messages the page draws when a chat is opened. */
const DRAWN = 30

interface Kept {
  key: string
  author: string
  at: number
  origin: string
  conversationId: string
}

let extension: RunningExtension
afterEach(() => extension.close())

async function shopWith(setup: Parameters<typeof whatsAppSetup>[0]): Promise<Shop> {
  extension = await launchExtension()
  const shop = new Shop(extension)
  await shop.open('whatsapp-web', whatsAppSetup(setup))
  return shop
}

const keptMessages = async () =>
  ((await rowsOf(extension, 'messages')) as unknown as Kept[]).filter(({ origin }) => origin === 'thread')

/** What a chat's reader should have: no group, no call, and of a long chat what is drawn. */
function toBeKept(truth: Said[]): Said[] {
  const ofCustomers = truth.filter(({ chat }) => chat !== 'couriers')
  const chats = [...new Set(ofCustomers.map(({ chat }) => chat))]
  const drawn = chats.flatMap((id) => ofCustomers.filter(({ chat }) => chat === id).slice(-DRAWN))
  return drawn.filter(({ kind }) => kind !== 'call' && kind !== 'notice')
}

const sideOf = (author: string) => (author === 'customer' ? 'in' : 'out')
const minuteOf = (at: number) => Math.floor(at / MINUTE)
const asLine = (key: string, author: string, at: number) => `${key} ${sideOf(author)} ${minuteOf(at)}`

test.each([
  ['English words and dates', { language: 'en' }],
  ['Russian words and Georgian dates', { language: 'ru', dates: 'ka' }],
] as const)('with %s, every message of every chat has its side and its minute', async (_, setup) => {
  const shop = await shopWith(setup)
  const truth = await shop.truth('whatsapp-web')
  for (const chat of new Set(truth.map((said) => said.chat))) {
    await shop.openChat(shop.page('whatsapp-web'), chat)
    await shop.page('whatsapp-web').waitForTimeout(TOLD_APART)
  }
  const expected = toBeKept(truth).map(({ id, author, at }) => asLine(id, author, at))
  await expect
    .poll(async () => (await keptMessages()).map(({ key, author, at }) => asLine(key, author, at)).sort())
    .toEqual(expected.sort())
})

test('a burst into a hidden tab, where the page draws only the last message, is read whole once it is seen', async () => {
  const shop = await shopWith({ language: 'en' })
  const page = shop.page('whatsapp-web')
  const truth = await shop.truth('whatsapp-web')
  const asked = truth.find(({ author, kind }) => author === 'customer' && kind === 'text')
  if (!asked) throw new Error('Nobody has asked anything.')
  await shop.openChat(page, asked.chat)
  const burst = [3, 2, 1].map((minutes) => ({
    ...asked,
    id: `AC5F${'0'.repeat(26)}B${minutes}`,
    text: `${minutes} minutes ago`,
    at: Date.now() - minutes * MINUTE,
  }))
  await page.evaluate(hide, true)
  await page.evaluate((said) => window.standIn.follow(said), burst)
  const drawn = () =>
    page.evaluate(
      (ids) => ids.map((id) => document.querySelector(`[data-id="${id}"]`)?.textContent !== ''),
      burst.map(({ id }) => id),
    )
  const kept = async () =>
    (await keptMessages())
      .filter(({ key }) => burst.some(({ id }) => id === key))
      .map(({ key, author, at }) => asLine(key, author, at))
      .sort()
  const lines = burst.map(({ id, author, at }) => asLine(id, author, at)).sort()
  expect(await drawn()).toEqual([false, false, true])
  await expect.poll(kept).toEqual(lines.slice(0, 1))
  await page.evaluate(hide, false)
  await expect.poll(drawn).toEqual([true, true, true])
  await expect.poll(kept).toEqual(lines)
})

test('chats that are leafed through in haste are never mixed, and nothing of the page is touched', async () => {
  const shop = await shopWith({ language: 'en' })
  const page = shop.page('whatsapp-web')
  const truth = await shop.truth('whatsapp-web')
  const chats = [...new Set(truth.map((said) => said.chat))]
  for (const chat of [...chats, ...chats.reverse()]) {
    await page.evaluate((id) => window.standIn.open(id), chat)
    await page.waitForTimeout(90 + chat.length * 15)
  }
  await page.waitForTimeout(500)
  // Two of the customers are called Ana: no name on the page tells them apart, but their chats are seen whole.
  const chatOf = new Map(truth.map(({ id, chat }) => [id, chat]))
  const owners = new Map<string, Set<string | undefined>>()
  for (const { conversationId, key } of await keptMessages()) {
    const found = owners.get(conversationId) ?? new Set()
    owners.set(conversationId, found.add(chatOf.get(key)))
  }
  expect(owners.size).toBeGreaterThan(0)
  expect([...owners.values()].filter((found) => found.size !== 1)).toEqual([])
  expect(await page.evaluate(() => window.standIn.counts())).toEqual({ sent: 0, hoverActions: 0, opened: 0 })
})
