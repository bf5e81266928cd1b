import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { findBrowser } from '../../scripts/find-browser'

const SHOP: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  timezoneId: 'Asia/Tbilisi',
  locale: 'en-US',
}

/** Chromium without the extension, for one file of tests: for the stand-ins themselves, and for readers put into them. */
export function bareBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false })
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  /** As a shop in Tbilisi has it; closed after the test. */
  const newContext = (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
    browser.newContext({ ...SHOP, ...options })
  return { newContext }
}
