import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '@/sales/platform'
import { lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import type { Said } from '../stand-ins/world'
import { rowsOf } from './database'
import { launchExtension, type RunningExtension } from './extension'
import { type Happening, history, playHistory, scroll } from './history'
import { chatsFor, chatsOf, isPast, nameOf } from './history-chats'
import { SecondTab, saidIn } from './second-tab'
import { Shop } from './shop'

/** Histories per site; `npm run nightly` plays two hundred on each. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20)
/** The same histories whenever the tests are run, and new ones every night, so that a finding can be told from a slip. */
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_126)
/** How far a reading may lag behind the act, in milliseconds. */
const LAG = 1_500
const MINUTE = 60_000
const ELEVEN = lastTuesday(Date.now()).midnight + 11 * 60 * MINUTE

interface Kept {
  key: string
  author: string
  at: number
  precision: 'exact' | 'minute' | 'bound'
  origin: string
}

let extension: RunningExtension
let shop: Shop
let page: Page
let tab: SecondTab

const SITES_PLAYED = (process.env.FUZZ_SITES ?? 'whatsapp-web,meta-business-suite').split(',') as Site[]

describe.each(SITES_PLAYED)('%s', (site) => {
  beforeAll(async () => {
    extension = await launchExtension()
    shop = new Shop(extension)
    await shop.clock.set(ELEVEN)
    await shop.configure(SHOP_SETTINGS)
    const setups = chatsFor(site, RUNS, ELEVEN)
    page = await shop.open(site, { language: 'en', chats: setups })
    tab = new SecondTab(shop, page, site, setups)
  })
  afterAll(() => extension?.close())

  test(
    'whatever happens in the chats, the database says what the script says',
    async () => {
      let run = 0
      const property = fc.asyncProperty(history, async (happenings) => {
        const chats = chatsOf(run)
        run += 1
        await playHistory({ shop, page, tab, chats }, happenings)
        await compare(chats, happenings)
        await tab.close()
      })
      // Each history has chats of its own, so that a failing one is told as it was and not made smaller.
      await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true })
    },
    RUNS * 30_000,
  )
})

/** After the operator has looked into both chats nothing is unknown any more. */
async function compare(chats: [string, string], happenings: Happening[]): Promise<void> {
  const told = JSON.stringify(happenings)
  for (const chat of chats) {
    await shop.openChat(page, chat)
    await page.evaluate(scroll, false)
    await page.waitForTimeout(700)
    const truth = await saidIn(page, [chat])
    const kept = await keptOf(truth, chat)
    const said = toBeKept(truth, kept)
    expect(kept.map(({ key, author }) => [key, author]).sort(), told).toEqual(
      said.map(({ id, author }) => [id, author]).sort(),
    )
    const wrong = said.filter((one) => !isTrue(one, kept))
    expect({ wrong, kept: wrong.length === 0 ? [] : kept }, told).toEqual({ wrong: [], kept: [] })
  }
}

/** Waits for the outbox, since a worker may just have been killed; list readings count as what is left over. */
async function keptOf(said: Said[], chat: string): Promise<Kept[]> {
  const deadline = Date.now() + 12_000
  let kept: Kept[] = []
  while (Date.now() < deadline) {
    kept = await messagesOf(nameOf(chat))
    const wanted = toBeKept(said, kept)
    if (kept.length === wanted.length && wanted.every((one) => isIn(one, kept))) return kept
    await page.waitForTimeout(300)
  }
  return kept
}

/** Of a long past only what was on screen; what is said of it must be true all the same. */
function toBeKept(said: Said[], kept: Kept[]): Said[] {
  return said.filter((one) => !isPast(one.id) || isIn(one, kept))
}

const isIn = ({ id }: Said, kept: Kept[]) => kept.some(({ key }) => key === id)

async function messagesOf(customer: string): Promise<Kept[]> {
  const conversations = await rowsOf(extension, 'conversations')
  const ids = conversations.filter((row) => row.customer === customer).map((row) => row.id)
  const rows = (await rowsOf(extension, 'messages')) as unknown as (Kept & { conversationId: unknown })[]
  return rows.filter((row) => ids.includes(row.conversationId) && !isOfRealDay(row))
}

/** A new tab may take its first look before its clock is set: the list's hours are then those of the real day. */
function isOfRealDay({ origin, at }: Kept): boolean {
  return origin === 'list' && at > shop.clock.now() + 12 * 60 * MINUTE
}

/** Each reading is right within the precision that it claims. */
function isTrue({ id, at }: Said, kept: Kept[]): boolean {
  const row = kept.find(({ key }) => key === id)
  if (!row) return false
  if (row.precision === 'exact') return Math.abs(row.at - at) < LAG
  if (row.precision === 'minute') return row.at <= at && at < row.at + MINUTE
  return row.at >= at - LAG
}
