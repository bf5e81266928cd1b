import { afterEach, beforeEach, vi } from 'vitest'

/** Rows of a long thread: so many, of these makes in turn, but not in their order. */
export function rowsOf(count: number, makes: readonly ((index: number) => string)[]): string[] {
  return Array.from({ length: count }, (_, index) => makes[(index * 7) % makes.length]?.(index) ?? '')
}

/** For each test a signal that ends with it, as do all spies. */
export function endOfTest(): () => AbortSignal {
  let stop = new AbortController()
  beforeEach(() => {
    stop = new AbortController()
  })
  afterEach(() => {
    stop.abort()
    vi.restoreAllMocks()
  })
  return () => stop.signal
}
