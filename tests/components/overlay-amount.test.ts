import { expect, test } from 'vitest'
import { parseAmount } from '@/components/overlay/parse-amount'

test.each([
  ['145', 145],
  [' 145 ', 145],
  ['145,5', 145.5],
  ['145.50', 145.5],
  ['1284', 1284],
  ['1 284,50', 1284.5],
  ['1\u00a0284,50', 1284.5],
  ['1,284.50', 1284.5],
  ['1.284,50', 1284.5],
  ['1,284', 1284],
  ['1,284,000', 1284000],
  ['0', 0],
  ['', null],
  ['145 GEL', null],
  ['-5', null],
  ['1.2.3', null],
  ['145,505,5', null],
  ['1e3', null],
])('%j is %j', (text, amount) => {
  expect(parseAmount(text)).toBe(amount)
})
