import type { Locator, Page } from 'playwright-core'
import type { Language } from '@/components/language/language'
import type { Site } from '@/sales/platform'
import { defaultSettings } from '@/storage/settings'
import { lastTuesday, SHOP_SETTINGS } from '../stand-ins/day'
import type { StandInSetup } from '../stand-ins/world'
import { launchExtension, type RunningExtension } from './extension'
import { Shop } from './shop'

const { midnight } = lastTuesday(Date.now())
const HOUR = 60 * 60_000
export const NOON = midnight + 12 * HOUR
/** A hint comes 500 ms after the last letter, a card sooner; what is silent must stay so for longer. In milliseconds. */
export const SILENT = 1_200
/** After a change Alt+1…3 are dead for 600 ms. */
export const ALIVE = 800

type Coach = ReturnType<typeof defaultSettings>['coach']

/** A shop at noon with one chat page open, in which each customer has been greeted. */
export interface CoachedChats {
  extension: RunningExtension
  shop: Shop
  page: Page
  popup: Page
  overlay(selector: string): Locator
  composer(): Locator
  written(): Promise<string>
  /** Opens the chat and lets its customer write. */
  hear(chat: string, text: string): Promise<void>
  coach(changes: Partial<Coach>, language?: Language): Promise<void>
}

/** `chats`: ids; the customers are named after them. */
export async function openCoachedChats(
  site: Site,
  chats: string[],
  look: Pick<StandInSetup, 'dark'> = {},
): Promise<CoachedChats> {
  const extension = await launchExtension()
  const shop = new Shop(extension)
  await shop.clock.set(NOON)
  const coach = (changes: Partial<Coach>, language: Language = 'en') =>
    shop.configure({ ...SHOP_SETTINGS, language, coach: { ...defaultSettings().coach, ...changes } })
  await coach({})
  const popup = await shop.openPopup()
  const past = [
    { author: 'customer' as const, text: 'Hello!', at: NOON - 2 * HOUR },
    { author: 'me' as const, text: 'Good day!', at: NOON - HOUR },
  ]
  const setups = chats.map((id) => ({ id, name: `Nino ${id}`, platform: 'messenger' as const, past }))
  const page = await shop.open(site, { language: 'en', chats: setups, ...look })
  await page.bringToFront()
  const composer = () => page.locator('[contenteditable="true"][role="textbox"]').first()
  return {
    extension,
    shop,
    page,
    popup,
    overlay: (selector) => page.locator(`chat-to-order-overlay ${selector}`),
    composer,
    written: async () => (await composer().innerText()).replace(/\n+/g, '\n').trim(),
    hear: async (chat, text) => {
      await shop.openChat(page, chat)
      await shop.hear({ site, chat, who: 'customer', text, atMs: 0 })
    },
    coach,
  }
}
