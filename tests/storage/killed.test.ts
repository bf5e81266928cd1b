import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { drainOutboxes } from '@/entrypoints/background/drain-outboxes'
import { answer } from '@/entrypoints/background/listen'
import { requestHandlers } from '@/entrypoints/background/request-handlers'
import { Database } from '@/storage/database'
import { OUTBOX_PREFIX, type Outbox, openOutbox } from '@/storage/outbox'
import type { Observation } from '@/storage/requests'
import { fakeChrome, freeLocks } from './fake-chrome'
import { Killer } from './killer'
import { inWhatsApp, lines, tuesday } from './shop'

const asked = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('@/storage/client', () => asked)

const SENDER = { id: 'test-extension-id', url: 'https://web.whatsapp.com/', tab: {} }
const BATCH: Observation[] = [
  inWhatsApp('Nino', lines(['customer', tuesday('12:00')], ['me', tuesday('12:03')])),
]

let disk: IDBFactory
let killer: Killer
let db: Database
let acknowledged: number
let page: AbortController

/** A worker that was started over the same disk; what the one before it was doing is over. */
function startWorker(pageLives: boolean): void {
  db?.close()
  freeLocks()
  killer = new Killer(pageLives)
  db = new Database({ indexedDB: disk, IDBKeyRange })
  killer.watch(db)
  const [{ died }, handlers] = [killer, requestHandlers(db)]
  asked.ask.mockImplementation(async (name: 'observations.record', ask: unknown) => {
    const unanswered = died.then(() => ({ ok: false, problem: 'storage-failed' }))
    return Promise.race([unanswered, answer(handlers, name, ask, SENDER)])
  })
}

/** An empty disk, and a worker that is killed at this step of its own. */
function begin(step: number, pageLives: boolean): void {
  disk = new IDBFactory()
  fakeBrowser.reset()
  acknowledged = 0
  asked.ask.mockReset()
  startWorker(pageLives)
  killer.killAt(step)
}

function openPage(failing?: (since: number | null) => void): Outbox {
  page = new AbortController()
  return openOutbox({
    signal: page.signal,
    acknowledged: () => {
      acknowledged += 1
    },
    gone: () => undefined,
    failing: (since) => failing?.(since),
  })
}

beforeEach(() => {
  fakeChrome()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.useRealTimers())

/** Looks again at once: the default of 50 ms would be most of this test's time. */
const soon = (look: () => void) => vi.waitFor(look, { interval: 1, timeout: 5_000 })

const outboxes = async () =>
  Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.startsWith(OUTBOX_PREFIX))

/** All of it, once, and nothing left to do. */
async function expectAll(when: string): Promise<void> {
  const keys = (await db.messages.toArray()).map(({ key }) => key)
  expect(keys.sort(), when).toEqual(BATCH.flatMap(({ messages }) => messages.map(({ key }) => key)).sort())
  expect(await db.conversations.count(), when).toBe(BATCH.length)
  expect(await db.enquiries.count(), when).toBe(BATCH.length)
  expect(await outboxes(), when).toEqual([])
}

/** How many steps recording the batch takes, when nobody is killed. */
async function stepsOfARecording(pageLives: boolean): Promise<number> {
  begin(Number.POSITIVE_INFINITY, pageLives)
  openPage().put(BATCH)
  await soon(() => expect(acknowledged).toBe(1))
  page.abort()
  return killer.steps
}

describe('the worker is killed at any of its steps', () => {
  test('and the page that lives delivers everything once', async () => {
    const steps = await stepsOfARecording(true)
    expect(steps).toBeGreaterThan(20)
    for (let step = 1; step <= steps; step += 1) {
      begin(step, true)
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      openPage().put(BATCH)
      await killer.died
      startWorker(true)
      await vi.advanceTimersByTimeAsync(500)
      vi.useRealTimers()
      await soon(() => expect(acknowledged, `killed at step ${step}`).toBe(1))
      page.abort()
      await expectAll(`killed at step ${step}`)
    }
  })

  test('and the page with it: the next start records what lay on disk', async () => {
    const steps = await stepsOfARecording(false)
    for (let step = 1; step <= steps; step += 1) {
      begin(step, false)
      openPage().put(BATCH)
      await killer.died
      page.abort()
      startWorker(false)
      const safe = acknowledged > 0 || (await outboxes()).length > 0
      // Killed before the page could write down what it saw: nothing was promised, the page still shows it.
      expect(safe, `killed at step ${step}`).toBe(step > 1)
      await drainOutboxes(db, 0)
      if (safe) await expectAll(`killed at step ${step}`)
    }
  })

  test('also while it drains', async () => {
    const left = () => fakeBrowser.storage.local.set({ [`${OUTBOX_PREFIX}left`]: { observations: BATCH } })
    begin(Number.POSITIVE_INFINITY, false)
    await left()
    await drainOutboxes(db, 0)
    const { steps } = killer
    for (let step = 2; step <= steps; step += 1) {
      begin(step, false)
      await left()
      void drainOutboxes(db, 0)
      await killer.died
      startWorker(false)
      await drainOutboxes(db, 0)
      await expectAll(`killed at step ${step}`)
    }
  })
})

describe('the database is refused', () => {
  test('and once it is there again, everything is recorded, without a new worker', async () => {
    begin(Number.POSITIVE_INFINITY, true)
    vi.spyOn(disk, 'open').mockImplementationOnce(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    openPage().put(BATCH)
    // While timers are not real, waiting lets their time pass.
    await vi.waitFor(() => expect(acknowledged).toBe(1), { interval: 100, timeout: 5_000 })
    expect(asked.ask).toHaveBeenCalledTimes(2)
    page.abort()
    vi.useRealTimers()
    await expectAll('refused once')
  })
})
