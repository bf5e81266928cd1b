import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FloodGate, REST, TOO_MANY } from '@/content-scripts/host-page/flood'

let told: boolean[]
let watching: boolean
let gate: FloodGate
let read: number

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  read = 0
  watching = true
  gate = new FloodGate({
    watch: (on) => {
      watching = on
    },
    flooded: (is) => told.push(is),
  })
})
afterEach(() => {
  gate.end()
  vi.useRealTimers()
})

/** A page that changes so often a second, in a hundred batches, for so many seconds. */
async function page(perSecond: number, seconds: number): Promise<void> {
  for (let batch = 0; batch < seconds * 100; batch += 1) {
    if (watching && gate.admits(perSecond / 100, Date.now())) read += 1
    await vi.advanceTimersByTimeAsync(10)
  }
}

test('a page that is only lively is read all the time', async () => {
  await page(TOO_MANY - 500, 10)
  expect(told).toEqual([])
  expect(read).toBe(1_000)
})

test('opening a long thread, thousands of changes in one moment, is no flood', async () => {
  await page(10, 5)
  gate.admits(20_000, Date.now())
  await page(10, 5)
  expect(told).toEqual([])
})

test('a flood is left alone after some seconds, and as long as it lasts', async () => {
  await page(10_000, 4)
  expect(told).toEqual([true])
  const before = read
  await page(10_000, 60)
  expect(told).toEqual([true])
  expect(read).toBe(before)
})

test('when it calms, reading goes on, and no timer is left', async () => {
  await page(10_000, 4)
  await page(10, REST / 1_000 + 2)
  expect(told).toEqual([true, false])
  await page(10, 5)
  expect(told).toEqual([true, false])
  expect(vi.getTimerCount()).toBe(0)
  expect(read).toBeGreaterThan(500)
})
