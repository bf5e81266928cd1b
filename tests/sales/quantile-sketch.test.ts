import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeSketches, type QuantileSketch, quantile, sketchOf } from '@/sales/quantile-sketch'

/** Milliseconds up to eleven days. */
const value = fc.integer({ min: 0, max: 1e9 })

/** The value of that rank, counted from 0. */
function ranked(values: number[], q: number): number {
  return [...values].sort((a, b) => a - b)[Math.round(q * (values.length - 1))] ?? 0
}

describe('percentiles that add up', () => {
  test('are exact for a day of ordinary length', () => {
    expect(quantile(sketchOf([10, 20, 30, 40]), 0.5)).toBe(25)
    expect(quantile(sketchOf([7]), 0.9)).toBe(7)
  })

  test('of nothing are unknown, never 0', () => {
    expect(quantile(sketchOf([]), 0.5)).toBeNull()
  })

  test('of thousands are within one percent, however they were put together', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 300, maxLength: 900 }),
        fc.integer({ min: 1, max: 299 }),
        (all, cut) => {
          const merged = mergeSketches(sketchOf(all.slice(0, cut)), sketchOf(all.slice(cut)))
          for (const q of [0.5, 0.9]) {
            const near = [-1, 0, 1].map((step) => ranked(all, q + step / all.length))
            const found = quantile(merged, q) ?? Number.NaN
            expect(found).toBeGreaterThanOrEqual(Math.min(...near) * 0.99 - 1e-6)
            expect(found).toBeLessThanOrEqual(Math.max(...near) * 1.01 + 1e-6)
          }
        },
      ),
      { numRuns: 10 },
    )
  })

  test('count and sum do not depend on the order of adding up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 9e6 }), { maxLength: 200 }), { maxLength: 6 }),
        (days) => {
          const add = (parts: number[][]) =>
            parts.map(sketchOf).reduce<QuantileSketch>(mergeSketches, sketchOf([]))
          expect(add([...days].reverse())).toEqual(add(days))
        },
      ),
    )
  })

  test('refuse what is no duration', () => {
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => sketchOf([bad])).toThrow(RangeError)
  })
})
