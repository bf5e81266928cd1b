import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Site } from '@/sales/platform'
import { lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import type { ChatSetup, Said } from '../stand-ins/world'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const { midnight } = lastTuesday(Date.now())
const NOON = midnight + 12 * 60 * 60_000
const MINUTE = 60_000
/** A namesake's chat must stand a moment to be believed, in milliseconds. */
const BELIEVED = 2_000
/** Of WhatsApp's old rows under a new name only time tells that they stay, in milliseconds. */
const RENAMED = 20_000

let extension: RunningExtension
let shop: Shop

beforeEach(async () => {
  extension = await launchExtension()
  shop = new Shop(extension)
  await shop.clock.set(NOON)
  await shop.configure(SHOP_SETTINGS)
})
afterEach(() => extension?.close())

interface Known {
  customer: string
  account: string | null
  keys: string[]
}

/** Every customer on record with the keys of all that is kept of them. */
async function known(): Promise<Known[]> {
  const messages = await rowsOf(extension, 'messages')
  const conversations = await rowsOf(extension, 'conversations')
  const found = conversations.map(({ id, customer, account }) => ({
    customer: String(customer),
    account: account === null ? null : String(account),
    keys: messages.filter((one) => one.conversationId === id).map(({ key }) => String(key)),
  }))
  return found.map((one) => ({ ...one, keys: one.keys.sort() })).sort(byKeys)
}

const byKeys = (a: Known, b: Known) => (a.keys.join() < b.keys.join() ? -1 : 1)

/** What must be on record of these chats, in the order of `known`. */
function recordsOf(said: Said[], customers: [chat: string, customer: string][]): Partial<Known>[] {
  const records = customers.map(([chat, customer]) => {
    const keys = said.filter((one) => one.chat === chat).map(({ id }) => id)
    return { customer, account: null, keys: keys.sort() }
  })
  return records.sort(byKeys).map(({ customer, keys }) => ({ customer, keys }))
}

/** A chat of this customer that is on the page at the start, with a question and an answer of an hour ago. */
function chatWith(name: string, id: string): ChatSetup {
  const key = (number: number) => `mid.$cAAB${id}${'0'.repeat(18)}${number}`
  const past = [
    { id: key(1), author: 'customer' as const, text: `question of ${id}`, at: NOON - 60 * MINUTE },
    { id: key(2), author: 'teammate' as const, text: `answer to ${id}`, at: NOON - 50 * MINUTE },
  ]
  return { id, name, past }
}

async function look(page: Page, ...chats: string[]): Promise<void> {
  for (const chat of chats) {
    await shop.openChat(page, chat)
    await page.waitForTimeout(BELIEVED)
  }
}

const write = (page: Page, chat: string, text: string) =>
  page.evaluate(([id, words]) => void window.standIn.customerWrites(id, words), [chat, text] as const)

const URL_OF: Record<Site, (account: string) => string> = {
  'whatsapp-web': () => 'https://web.whatsapp.com/',
  'meta-business-suite': (account) => `https://business.facebook.com/latest/inbox/all/?asset_id=${account}`,
}

describe.each(['whatsapp-web', 'meta-business-suite'] as const)('%s', (site) => {
  test('a customer with a new name is the same customer, wherever the name is seen first', async () => {
    const chats = [chatWith('Nino', 'nino'), chatWith('Gio', 'gio')]
    const page = await shop.open(site, { language: 'en', chats })
    await look(page, 'nino', 'gio')
    await page.evaluate(() => window.standIn.rename('nino', 'Nino Kapanadze'))
    // The list tells of the new name first, and of somebody who seems to be new.
    await write(page, 'nino', 'and tomorrow?')
    await expect
      .poll(async () => (await known()).map(({ customer }) => customer).sort())
      .toEqual(['Gio', 'Nino', 'Nino Kapanadze'])
    await look(page, 'nino')
    const said = await shop.truth(site)
    await expect.poll(known).toMatchObject(
      recordsOf(said, [
        ['nino', 'Nino Kapanadze'],
        ['gio', 'Gio'],
      ]),
    )
  })

  test('a customer whose name changes while the chat is open is the same customer at once', async () => {
    const chats = [chatWith('Nino', 'nino'), chatWith('Gio', 'gio')]
    const page = await shop.open(site, { language: 'en', chats })
    await look(page, 'nino')
    await page.evaluate(() => window.standIn.rename('nino', 'Nino Kapanadze'))
    await write(page, 'nino', 'and tomorrow?')
    const renamed = recordsOf(await shop.truth(site), [['nino', 'Nino Kapanadze']])
    await expect.poll(known, { timeout: RENAMED }).toMatchObject(renamed)
  })

  test('two customers of one name have a record each, whatever comes in which chat', async () => {
    const chats = [chatWith('Ana', 'ana1'), chatWith('Ana', 'ana2'), chatWith('Gio', 'gio')]
    const page = await shop.open(site, { language: 'en', chats })
    await look(page, 'ana1', 'ana2')
    await write(page, 'ana1', 'for the first')
    await write(page, 'ana2', 'for the second')
    await look(page, 'gio')
    await write(page, 'ana1', 'once more for the first')
    await look(page, 'ana1', 'ana2')
    const said = await shop.truth(site)
    await expect.poll(known).toMatchObject(
      recordsOf(said, [
        ['ana1', 'Ana'],
        ['ana2', 'Ana'],
        ['gio', 'Gio'],
      ]),
    )
  })

  test('two accounts that are used one after the other share no customer', async () => {
    const accounts = ['995555000001', '995555000002'] as const
    for (const [index, account] of accounts.entries()) {
      const setup = { language: 'en' as const, account, chats: [chatWith('Nino', `n${index}`)] }
      const page = await shop.open(site, setup, URL_OF[site](account))
      await look(page, `n${index}`)
      await page.close()
    }
    await expect.poll(known).toMatchObject(
      accounts.map((account, index) => ({
        customer: 'Nino',
        account,
        keys: chatWith('Nino', `n${index}`).past?.map(({ id }) => id),
      })),
    )
  })
})
