import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser'
import { inTime, inWorker, killWorker, workerOf } from './background-worker'

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))

export interface RunningExtension {
  context: BrowserContext
  id: string
  /** Looked up anew at each call: a handle does not outlive a killed worker. */
  worker(): Promise<Worker>
  /** Kills the browser's own process, without a word of farewell. */
  crash(): Promise<void>
  /** Runs this in the worker, once more where a worker dies without an answer: it must bear to be repeated. */
  inWorker<A, R>(run: (value: A) => R | Promise<R>, value: A): Promise<R>
  /** Ends the background worker as the browser would when it is idle. */
  killWorker(): Promise<void>
  /** Loads the same folder once more, as an update does: pages that are open keep their old scripts. */
  update(): Promise<void>
  uninstall(): Promise<void>
  /** As the switch on the browser's own page of extensions does it. */
  setEnabled(on: boolean): Promise<void>
  page(path: string): string
  close(): Promise<void>
}

export interface LaunchOptions {
  headless?: boolean
  /** A folder that is kept; else an empty profile that nobody uses again. */
  profile?: string
  timeZone?: string
  locale?: string
  /** Device pixels per CSS pixel; 1 when unset. */
  scale?: number
  /** Opened in the first tab before the extension is installed. */
  openBefore?: (context: BrowserContext) => Promise<void>
  /** The folder of the extension; the built one when unset. */
  folder?: string
  /** Lets the browser reach the network: for the real sites only. */
  network?: boolean
}

const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

/** Launches Chromium with the built extension, an empty profile and no way to the network. */
export async function launchExtension(options: LaunchOptions = {}): Promise<RunningExtension> {
  if (!existsSync(BUILT)) throw new Error('The extension is not built. Run "npm run build" first.')
  const context = await chromium.launchPersistentContext(
    options.profile ?? mkdtempSync(join(tmpdir(), 'chat-to-order-')),
    {
      executablePath: findBrowser(),
      headless: options.headless ?? true,
      chromiumSandbox: false,
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: options.scale ?? 1,
      timezoneId: options.timeZone ?? 'Asia/Tbilisi',
      locale: options.locale ?? 'en-US',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--enable-unsafe-extension-debugging', ...(options.network ? [] : [NO_NETWORK])],
    },
  )
  await options.openBefore?.(context)
  const { folder = BUILT } = options
  const id = await load(context, folder)
  return {
    context,
    id,
    worker: () => workerOf(context),
    inWorker: (run, value) => inWorker(context, id, run, value),
    crash: () => crash(context),
    killWorker: async () => void (await inTime(killWorker(context))),
    update: async () => void (await load(context, folder)),
    uninstall: () => uninstall(context, id),
    setEnabled: (on) => setEnabled(context, id, on),
    page: (path) => `chrome-extension://${id}/${path}`,
    close: () => context.close(),
  }
}

/** By the debugging protocol, as Chrome (unlike Chromium) no longer obeys `--load-extension`. */
async function load(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('This browser has no debugging session.')
  const started = context.waitForEvent('serviceworker')
  const { id } = await session.send('Extensions.loadUnpacked', { path })
  await started
  return id
}

async function uninstall(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  await session?.send('Extensions.uninstall', { id })
}

async function setEnabled(context: BrowserContext, id: string, on: boolean): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const started = on ? context.waitForEvent('serviceworker') : undefined
  await page.evaluate(([one, enabled]) => chrome.management.setEnabled(one, enabled), [id, on] as const)
  await started
  await page.close()
}

async function crash(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? []
  const closed = context.waitForEvent('close')
  for (const { id } of processes.filter(({ type }) => type === 'browser')) process.kill(id, 'SIGKILL')
  await closed
}
