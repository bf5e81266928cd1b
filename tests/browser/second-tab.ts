import type { Page } from 'playwright-core'
import type { Site } from '@/sales/platform'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { serveStandIn } from '../stand-ins/serve'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import type { ChatSetup, Said } from '../stand-ins/world'
import type { Shop } from './shop'

/** The same chats in one more tab, which shows what happens in the first one. */
export class SecondTab {
  readonly #shop: Shop
  readonly #first: Page
  readonly #site: Site
  readonly #chats: readonly ChatSetup[]
  #page: Page | null = null

  constructor(shop: Shop, first: Page, site: Site, chats: readonly ChatSetup[]) {
    this.#shop = shop
    this.#first = first
    this.#site = site
    this.#chats = chats
  }

  /** Opens it, or closes it where it is open. */
  async toggle(): Promise<void> {
    if (this.#page) return this.close()
    const said = await saidIn(
      this.#first,
      this.#chats.map(({ id }) => id),
    )
    const chats = this.#chats.map((chat) => ({ ...chat, past: said.filter((one) => one.chat === chat.id) }))
    const site = this.#site === 'whatsapp-web' ? whatsAppWeb : metaBusinessSuite
    await serveStandIn(this.#shop.extension.context, site, { language: 'en', chats })
    this.#page = await this.#shop.openTab(this.#site)
  }

  async open(chat: string): Promise<void> {
    await this.#page?.evaluate((id) => window.standIn.open(id), chat)
  }

  /** Lets it hear of what has happened in these chats in the first one. */
  async follow(chats: readonly string[]): Promise<void> {
    if (!this.#page) return
    const said = await saidIn(this.#first, chats)
    await this.#page.evaluate((all) => window.standIn.follow(all), said)
  }

  async close(): Promise<void> {
    await this.#page?.close()
    this.#page = null
  }
}

/** What was said in these chats, as the page's script knows it. */
export function saidIn(page: Page, chats: readonly string[]): Promise<Said[]> {
  return page.evaluate((ids) => window.standIn.truth().filter(({ chat }) => ids.includes(chat)), chats)
}
