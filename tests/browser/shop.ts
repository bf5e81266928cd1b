import type { Page } from 'playwright-core'
import type { Site } from '@/sales/platform'
import { defaultSettings, type Settings } from '@/storage/settings'
import type { Step } from '../stand-ins/day'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { type StandInSite, serveStandIn } from '../stand-ins/serve'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import type { Said, StandInSetup } from '../stand-ins/world'
import { Clock } from './clock'
import type { RunningExtension } from './extension'

const SITES: Record<Site, StandInSite> = {
  'whatsapp-web': whatsAppWeb,
  'meta-business-suite': metaBusinessSuite,
}
const COMPOSER = '[contenteditable="true"][role="textbox"]'
/** How long the page may take to draw, and the extension to rest between two readings, in milliseconds. */
const SETTLED = 450
/** How long a chat takes to be opened, drawn and believed, in milliseconds. */
const OPENED = 600
/** How long a page takes to give a sent message the id that stays, in milliseconds; nobody leaves a chat sooner. */
const CONFIRMED = 700

/** An operator at the chat pages, with the extension, and customers who write by script. */
export class Shop {
  readonly extension: RunningExtension
  readonly clock: Clock
  readonly #pages = new Map<Site, Page>()
  readonly #openChats = new Map<Page, string>()

  constructor(extension: RunningExtension) {
    this.extension = extension
    this.clock = new Clock(extension.context)
  }

  /** Opens the stand-in of a site in a tab of its own. */
  async open(site: Site, setup: StandInSetup, url?: string): Promise<Page> {
    await serveStandIn(this.extension.context, SITES[site], setup)
    return this.openTab(site, url)
  }

  /** One more tab of a site that is already served. */
  async openTab(site: Site, url = SITES[site].url): Promise<Page> {
    const page = await this.extension.context.newPage()
    await this.clock.follow(page)
    await page.goto(url)
    await page.waitForFunction(() => 'standIn' in window)
    await page.locator('chat-to-order-overlay').waitFor({ state: 'attached' })
    this.#pages.set(site, page)
    return page
  }

  page(site: Site): Page {
    const page = this.#pages.get(site)
    if (!page) throw new Error(`No tab of ${site} is open`)
    return page
  }

  /** Plays one step of a day that began at this local midnight. */
  async play(step: Step, midnight: number): Promise<void> {
    const page = this.page(step.site)
    if (step.who === 'me') await this.#answer(page, step, midnight)
    else {
      await this.clock.set(midnight + step.atMs)
      await this.hear(step)
      await page.waitForTimeout(SETTLED)
    }
  }

  /** Lets a customer, a teammate or an automation write now. */
  async hear(step: Step): Promise<void> {
    await this.page(step.site).evaluate(hear, step)
  }

  /** Saves settings as the options page would. */
  async configure(settings: Partial<Settings>): Promise<void> {
    const saved = { ...defaultSettings(), ...settings }
    await this.extension.inWorker((value) => chrome.storage.local.set({ settings: value }), saved)
  }

  /** The popup as a page of its own, in its own size. */
  async openPopup(path = 'popup.html'): Promise<Page> {
    const page = await this.extension.context.newPage()
    await this.clock.follow(page)
    await page.setViewportSize({ width: 380, height: 600 })
    await page.goto(this.extension.page(path))
    return page
  }

  /** Opens the chat, types into the true composer and sends, as an operator does. */
  async #answer(page: Page, { chat, text, atMs }: Step, midnight: number): Promise<void> {
    await this.openChat(page, chat)
    await this.type(page, text)
    await this.clock.set(midnight + atMs)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(CONFIRMED)
  }

  /** Opens the chat and sends these words through the true composer. */
  async send(page: Page, chat: string, text: string): Promise<void> {
    await this.openChat(page, chat)
    await this.type(page, text)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(CONFIRMED)
  }

  async openChat(page: Page, chat: string): Promise<void> {
    if (this.#openChats.get(page) === chat) return
    this.#openChats.set(page, chat)
    await page.evaluate((id) => window.standIn.open(id), chat)
    await page.waitForTimeout(OPENED)
  }

  async type(page: Page, text: string): Promise<void> {
    await page.bringToFront()
    await page.locator(COMPOSER).first().click()
    await page.keyboard.insertText(text)
  }

  async truth(site: Site): Promise<Said[]> {
    return this.page(site).evaluate(() => window.standIn.truth())
  }
}

/** Runs in the page: the tab goes out of sight, as far as the page can tell, or comes back. */
export function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    value: hidden ? 'hidden' : 'visible',
  })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** Runs in the page: what happens without any typing here. */
function hear({ chat, who, text }: Step): void {
  if (who === 'customer') window.standIn.customerWrites(chat, text)
  if (who === 'teammate') window.standIn.teammateAnswers(chat, text)
  if (who === 'automation') window.standIn.automationAnswers(chat, text, true)
}
