import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aheadOf, inSlices, type Steps } from '@/content-scripts/host-page/slices'

let stop: AbortController
let steps: number
let longest: number
let began: number

beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  steps = longest = 0
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** So many steps of a millisecond each; notes how long they went on without a pause. */
function* working(count: number): Steps {
  began = performance.now()
  for (let step = 0; step < count; step += 1) {
    vi.setSystemTime(Date.now() + 1)
    steps += 1
    longest = Math.max(longest, performance.now() - began)
    yield
  }
}

/** The clock of the steps goes with the faked one, which does not move by itself within one stretch. */
function withClock(): void {
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
}

test('long work leaves the page time in between, and is done', async () => {
  withClock()
  const pauses: number[] = []
  inSlices(() => working(100), stop.signal).ask()
  while (vi.getTimerCount() > 0) {
    pauses.push(steps)
    began = performance.now()
    await vi.advanceTimersToNextTimerAsync()
  }
  expect(steps).toBe(100)
  expect(pauses.length).toBeGreaterThan(10)
  expect(longest).toBeLessThanOrEqual(8)
})

test('short work is done at once', () => {
  withClock()
  inSlices(() => working(3), stop.signal).ask()
  expect(steps).toBe(3)
  expect(vi.getTimerCount()).toBe(0)
})

test('a hidden tab, whose timers are slow, has no pauses', () => {
  withClock()
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  inSlices(() => working(100), stop.signal).ask()
  expect(steps).toBe(100)
})

test('what is asked for meanwhile is done once more at the end', async () => {
  withClock()
  const work = vi.fn(() => working(20))
  const { ask } = inSlices(work, stop.signal)
  for (let time = 0; time < 5; time += 1) ask()
  await vi.runAllTimersAsync()
  expect(work).toHaveBeenCalledTimes(2)
  expect(steps).toBe(40)
})

test('after the end nothing goes on, and no timer is left', () => {
  withClock()
  const { ask } = inSlices(() => working(100), stop.signal)
  ask()
  const before = steps
  stop.abort()
  ask()
  expect(vi.getTimerCount()).toBe(0)
  expect(steps).toBe(before)
})

test('work that fails is over, and the next is done', () => {
  const work = vi.fn<() => Steps>().mockImplementationOnce(() => {
    throw new Error('odd page')
  })
  const { ask } = inSlices(
    work.mockImplementation(() => working(1)),
    stop.signal,
  )
  expect(ask).toThrow('odd page')
  ask()
  expect(steps).toBe(1)
})

test('many new parts are read a few in each step, the last first; few are left to the reading itself', () => {
  const known = new Set<number>()
  const read = (count: number) => {
    const parts = Array.from({ length: count }, (_, index) => index)
    const order: number[] = []
    for (const _ of aheadOf(
      () => parts,
      (part) => known.has(part),
      (part) => known.add(order.push(part) && part),
    ));
    return order
  }
  expect(read(10)).toEqual([])
  expect(read(100)).toEqual(Array.from({ length: 100 }, (_, index) => 99 - index))
  expect(read(110)).toEqual([])
})

test('what follows many new parts begins a slice of its own', async () => {
  withClock()
  const known = new Set<number>()
  const parts = Array.from({ length: 100 }, (_, index) => index)
  let whole = 0
  const work = function* (): Steps {
    yield* aheadOf(
      () => parts,
      (part) => known.has(part),
      (part) => known.add(part),
    )
    whole += 1
  }
  const { ask } = inSlices(work, stop.signal)
  ask()
  expect([known.size, whole]).toEqual([100, 0])
  await vi.runAllTimersAsync()
  expect(whole).toBe(1)
  ask()
  expect(whole).toBe(2)
})
