import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { OUTBOX_PREFIX, openOutbox } from '@/storage/outbox'
import type { Observation } from '@/storage/requests'

const asked = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('@/storage/client', () => asked)

const observation = (customer: string): Observation => ({
  site: 'whatsapp-web',
  conversation: { platform: 'whatsapp', account: null, threadId: null, customer },
  messages: [],
})
const kept = async () =>
  Object.entries(await fakeBrowser.storage.local.get()).filter(([key]) => key.startsWith(OUTBOX_PREFIX))

let stop: AbortController
let acknowledged: number
let gone: number
let failing: (number | null)[]

function open() {
  return openOutbox({
    signal: stop.signal,
    acknowledged: () => {
      acknowledged += 1
    },
    failing: (since) => failing.push(since),
    gone: () => {
      gone += 1
    },
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  fakeBrowser.reset()
  asked.ask.mockReset().mockResolvedValue({ ok: true, value: { conversationIds: [] } })
  stop = new AbortController()
  acknowledged = gone = 0
  failing = []
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

describe('what the page has seen', () => {
  test('is on disk before it is asked, and gone once it is acknowledged', async () => {
    let onDisk = 0
    asked.ask.mockImplementation(async () => {
      onDisk = (await kept()).length
      return { ok: true, value: {} }
    })
    open().put([observation('Nino')])
    await vi.runAllTimersAsync()
    expect(onDisk).toBe(1)
    expect(await kept()).toEqual([])
    expect(acknowledged).toBe(1)
  })

  test('is asked again until the background has stored it', async () => {
    asked.ask.mockResolvedValueOnce({ ok: false, problem: 'storage-failed' })
    open().put([observation('Nino')])
    await vi.advanceTimersByTimeAsync(100)
    expect(await kept()).toHaveLength(1)
    await vi.runAllTimersAsync()
    expect(asked.ask).toHaveBeenCalledTimes(2)
    expect(await kept()).toEqual([])
  })

  test('is asked again where the background never answers', async () => {
    asked.ask.mockReturnValueOnce(new Promise(() => undefined))
    const outbox = open()
    outbox.put([observation('Nino')])
    await vi.advanceTimersByTimeAsync(5_000)
    expect([acknowledged, (await kept()).length]).toEqual([0, 1])
    await vi.advanceTimersByTimeAsync(10_000)
    expect([acknowledged, (await kept()).length]).toEqual([1, 0])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('goes as one batch while another is under way', async () => {
    const outbox = open()
    outbox.put([observation('Nino')])
    outbox.put([observation('Gio')])
    outbox.put([observation('Ana')])
    await vi.runAllTimersAsync()
    expect(asked.ask.mock.calls.map(([, { observations }]) => observations.length)).toEqual([1, 2])
  })

  test('stays on disk when the extension goes away under it, and the page is told', async () => {
    asked.ask.mockResolvedValue({ ok: false, problem: 'extension-gone' })
    open().put([observation('Nino')])
    await vi.runAllTimersAsync()
    expect(gone).toBe(1)
    expect(await kept()).toHaveLength(1)
  })

  test('is said to wait when it fails for good, and no longer once it is kept', async () => {
    asked.ask.mockResolvedValue({ ok: false, problem: 'storage-failed' })
    const began = Date.now()
    open().put([observation('Nino')])
    await vi.advanceTimersByTimeAsync(600)
    expect(failing).toEqual([])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(failing).toEqual([began])
    asked.ask.mockResolvedValue({ ok: true, value: {} })
    await vi.advanceTimersByTimeAsync(15_000)
    expect(failing).toEqual([began, null])
    expect(acknowledged).toBe(1)
  })

  test('is sent even when the disk refuses the copy', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'))
    open().put([observation('Nino')])
    await vi.runAllTimersAsync()
    expect(acknowledged).toBe(1)
  })
})
