import type { Page } from 'playwright-core'
import type { Site } from '@/sales/platform'
import { launchExtension } from '../browser/extension'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { serveStandIn } from '../stand-ins/serve'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import type { ChatSetup } from '../stand-ins/world'
import { median, sum, type Traced, traced } from './page/trace'
import { makeTraffic } from './page/traffic'

/**
 * What the extension costs a chat page: `npm run build && npm run bench:page`. With and without it in one run, on the
 * stand-ins; what is ours is told by the browser's own trace.
 */

const SITES = { 'whatsapp-web': whatsAppWeb, 'meta-business-suite': metaBusinessSuite } as const
const CHATS = 500
const THREAD = 1_000
const LONG_THREAD = 2_000
const MESSAGES = 200
const EVERY_MS = 50
/** Twelve a minute: more than a busy shop gets. */
const HOUR_OF_MESSAGES = 720
const IDLE_MS = 5_000
/** Long enough for all of a long thread's history to be read. */
const HISTORY_MS = 45_000
/** The same for the thread in which messages come. */
const UNTIL_READ_MS = 20_000

interface Figures {
  perMessageMs: number
  meanMs: number
  worstTaskMs: number
  busyMs: number
  openingMs: number
  openingSliceMs: number
  historyMs: number
  historySliceMs: number
  garbageMs: number
  idleCalls: number
  heapMb: number
  detached: number
}

const rows: string[][] = []
let failed = false
const asked = process.argv.slice(2)
const sites = (Object.keys(SITES) as Site[]).filter((site) => asked.length === 0 || asked.includes(site))
for (const site of sites) {
  const without = await measure(site, false)
  const withIt = await measure(site, true)
  report(site, withIt, without)
}
print()
process.exitCode = failed ? 1 : 0

async function measure(site: Site, installed: boolean): Promise<Figures> {
  const extension = await launchExtension()
  try {
    // Uninstalling closes the extension's own tabs; a browser that is left without any opens no new one.
    const page = await extension.context.newPage()
    if (!installed) await extension.uninstall()
    await serveStandIn(extension.context, SITES[site], { language: 'en', chats: chats(site), open: 'c0' })
    await page.goto(SITES[site].url)
    if (installed) await page.locator('chat-to-order-overlay').waitFor({ state: 'attached' })
    await page.waitForTimeout(2_000)
    await page.evaluate(makeTraffic)
    return await figuresOf(page)
  } finally {
    await extension.close()
  }
}

async function figuresOf(page: Page): Promise<Figures> {
  await page.evaluate((count) => window.traffic.fill(count), THREAD)
  await page.waitForTimeout(UNTIL_READ_MS)
  const flow = await traced(page, () =>
    page.evaluate(([count, every]) => window.traffic.receive(count, every), [MESSAGES, EVERY_MS] as const),
  )
  // With somebody waiting the overlay's clock runs, once a second; at rest means without a clock in sight.
  await page.keyboard.press('Alt+h')
  await page.waitForTimeout(1_500)
  const idle = await traced(page, async () => {
    await page.waitForTimeout(IDLE_MS)
  })
  await page.keyboard.press('Alt+h')
  const heap = await grown(page)
  const opening = await traced(page, async () => {
    await page.evaluate((count) => window.traffic.openAnother(count), LONG_THREAD)
    await page.waitForTimeout(4_000)
  })
  await page.keyboard.press('Alt+h')
  const history = await traced(page, async () => {
    await page.waitForTimeout(HISTORY_MS)
  })
  return {
    perMessageMs: median(perMessage(flow)),
    meanMs: sum(flow.calls.map(({ ms }) => ms)) / MESSAGES,
    worstTaskMs: Math.max(0, ...flow.tasks, ...opening.tasks),
    busyMs: flow.busyMs,
    openingMs: sum(opening.calls.map(({ ms }) => ms)),
    openingSliceMs: Math.max(0, ...opening.calls.map(({ ms }) => ms)),
    historyMs: sum(history.calls.map(({ ms }) => ms)),
    historySliceMs: Math.max(0, ...history.calls.map(({ ms }) => ms)),
    garbageMs: opening.garbageMs + history.garbageMs,
    idleCalls: idle.calls.length,
    ...heap,
  }
}

/** Ours between one message and the next. */
function perMessage({ marks, calls }: Traced): number[] {
  const times = marks.map(({ at }) => at).sort((a, b) => a - b)
  return times.slice(0, -1).map((from, index) => {
    const to = times[index + 1] ?? Number.POSITIVE_INFINITY
    return sum(calls.filter(({ at }) => at >= from && at < to).map(({ ms }) => ms))
  })
}

/** By how much an hour's worth of messages, compressed, makes the page's heap grow, and what it leaves detached. */
async function grown(page: Page): Promise<Pick<Figures, 'heapMb' | 'detached'>> {
  const session = await page.context().newCDPSession(page)
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  const before = await used()
  await page.evaluate((count) => window.traffic.receive(count, 1, 12), HOUR_OF_MESSAGES)
  await page.waitForTimeout(3_000)
  const after = await used()
  await session.send('DOM.enable')
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes')
  await session.detach()
  return { heapMb: (after - before) / 2 ** 20, detached: detachedNodes.length }
}

function chats(site: Site): ChatSetup[] {
  const now = Date.now()
  const platform = site === 'whatsapp-web' ? 'whatsapp' : 'messenger'
  return Array.from({ length: CHATS }, (_, index) => ({
    id: `c${index}`,
    name: `Customer ${index}`,
    platform,
    past: Array.from({ length: index === 0 ? 30 : 1 }, (_line, place) => ({
      // As many wait as in a shop that is behind; the others were answered.
      author: (place % 3 === 1 || index > 12 ? 'teammate' : 'customer') as 'teammate' | 'customer',
      text: `Good morning, is the ${place}th model of the brown boots in size 41 still there?`,
      at: now - (index + 1) * 60 * 60_000 + place * 60_000,
    })),
  }))
}

function report(site: Site, ours: Figures, without: Figures): void {
  line(site, 'per incoming message, median', ours.perMessageMs, 1, 'ms')
  line(site, 'longest task of ours', ours.worstTaskMs, 50, 'ms')
  line(site, `opening a thread of ${LONG_THREAD}`, ours.openingMs, 30, 'ms')
  line(site, 'its longest slice', ours.openingSliceMs, 8, 'ms')
  line(site, 'longest slice while its history is read', ours.historySliceMs, 8, 'ms')
  line(site, `calls of ours in ${IDLE_MS / 1_000} s of rest`, ours.idleCalls, 0, '')
  line(
    site,
    `heap after ${HOUR_OF_MESSAGES} messages, more than without`,
    ours.heapMb - without.heapMb,
    5,
    'MB',
  )
  line(site, 'detached nodes, more than without', ours.detached - without.detached, 0, '')
  const seconds = HISTORY_MS / 1_000
  rows.push([site, `its history, in the ${seconds} s behind`, `${ours.historyMs.toFixed(2)} ms`, '', ''])
  rows.push([site, 'the browser collecting garbage in both', `${ours.garbageMs.toFixed(2)} ms`, '', ''])
  rows.push([site, 'per incoming message, mean', `${ours.meanMs.toFixed(2)} ms`, '', ''])
  rows.push([
    site,
    'main thread in all, per message',
    `${((ours.busyMs - without.busyMs) / MESSAGES).toFixed(2)} ms more`,
    '',
    '',
  ])
}

function line(site: Site, what: string, value: number, target: number, unit: string): void {
  const holds = value <= target
  failed ||= !holds
  rows.push([
    site,
    what,
    `${value.toFixed(unit ? 2 : 0)} ${unit}`,
    `≤ ${target} ${unit}`,
    holds ? 'holds' : 'MISSED',
  ])
}

function print(): void {
  const all = [['site', 'figure', 'measured', 'target', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}
