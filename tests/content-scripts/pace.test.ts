import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atMostEvery, paced } from '@/content-scripts/host-page/pace'

let stop: AbortController
let done: number

beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  done = 0
})
afterEach(() => vi.useRealTimers())

/** Work that takes so many milliseconds. */
const working = (ms: number) => () => {
  done += 1
  vi.setSystemTime(Date.now() + ms)
}

test('a burst of a second is read a few times when reading takes 10 ms, and the last change is not missed', async () => {
  const ask = paced({ work: working(10), stop: stop.signal, now: Date.now })
  for (let change = 0; change < 60; change += 1) {
    ask()
    await vi.advanceTimersByTimeAsync(16)
  }
  expect(done).toBeLessThanOrEqual(5)
  const before = done
  ask()
  await vi.runAllTimersAsync()
  expect(done).toBe(before + 1)
  expect(vi.getTimerCount()).toBe(0)
})

test('what was seen before a nap of the machine is not dated after it', async () => {
  const told: number[] = []
  const work = (askedAt: number) => {
    told.push(askedAt)
    vi.setSystemTime(Date.now() + 10)
  }
  const ask = paced({ work, stop: stop.signal })
  ask()
  const seen = Date.now()
  ask()
  vi.setSystemTime(seen + 3_600_000)
  await vi.runAllTimersAsync()
  expect(told.at(-1)).toBe(seen)
})

test('after a calm it is done at once, and what takes no time is done every time', () => {
  const ask = paced({ work: working(0), stop: stop.signal, now: Date.now })
  for (let change = 0; change < 5; change += 1) ask()
  expect(done).toBe(5)
})

test.each([
  ['paced', () => paced({ work: working(50), stop: stop.signal, now: Date.now })],
  ['at most every 250 ms', () => atMostEvery(250, working(50), stop.signal)],
])('%s: after the end nothing is done and no timer is left', (_, make) => {
  const ask = make()
  ask()
  ask()
  stop.abort()
  ask()
  expect(vi.getTimerCount()).toBe(0)
  expect(done).toBe(1)
})

test('at most every 250 ms: the first at once, the last at the end', async () => {
  const ask = atMostEvery(250, working(0), stop.signal)
  for (let change = 0; change < 100; change += 1) ask()
  expect(done).toBe(1)
  await vi.advanceTimersByTimeAsync(250)
  expect(done).toBe(2)
})
