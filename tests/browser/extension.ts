import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser'

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

export interface RunningExtension {
  context: BrowserContext
  id: string
  /** Looked up anew at each call: a handle does not outlive a killed worker. */
  worker(): Promise<Worker>
  /** Ends the background worker as the browser would when it is idle. */
  killWorker(): Promise<void>
  page(path: string): string
  close(): Promise<void>
}

/** Launches Chromium with the built extension, an empty profile and no way to the network. */
export async function launchExtension(
  options: { headless?: boolean; profile?: string; timeZone?: string; locale?: string } = {},
): Promise<RunningExtension> {
  if (!existsSync(BUILT)) throw new Error('The extension is not built. Run "npm run build" first.')
  const context = await chromium.launchPersistentContext(
    options.profile ?? mkdtempSync(join(tmpdir(), 'chat-to-order-')),
    {
      executablePath: findBrowser(),
      headless: options.headless ?? true,
      chromiumSandbox: false,
      viewport: { width: 1280, height: 800 },
      timezoneId: options.timeZone ?? 'Asia/Tbilisi',
      locale: options.locale ?? 'en-US',
      args: [
        `--disable-extensions-except=${BUILT}`,
        `--load-extension=${BUILT}`,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  )
  const started = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(started.url()).host
  return {
    context,
    id,
    worker: async () => context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker')),
    killWorker: () => killWorker(context),
    page: (path) => `chrome-extension://${id}/${path}`,
    close: () => context.close(),
  }
}

async function killWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}
