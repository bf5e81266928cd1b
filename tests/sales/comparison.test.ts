import { expect, test } from 'vitest'
import type { Product } from '@/sales/catalogue'
import { comparisonMessage } from '@/sales/comparison'

function product(name: string, price: number | null, benefit = '', stock = ''): Product {
  return {
    id: name,
    name,
    price,
    currency: 'GEL',
    variants: [],
    stock,
    benefit,
    addOns: [],
    paymentLink: null,
    instalmentMonths: null,
    order: 0,
  }
}

test('one message, the cheapest first, a price that is not known last', () => {
  const products = [
    product('Boots', null),
    product('Loafers', 145.5, 'natural leather'),
    product('Sandals', 90, '', '2 left'),
  ]
  expect(comparisonMessage(products, 'en')).toBe(
    [
      'Here is how they compare:',
      '1. Sandals: 90\u00a0₾. 2 left',
      '2. Loafers: 145.50\u00a0₾. natural leather',
      '3. Boots',
      'Which one suits you better?',
    ].join('\n'),
  )
  expect(comparisonMessage(products.slice(1), 'ka')).toContain('145,50\u00a0₾')
})

test.each([0, 1, 5])('%i products are no comparison', (count) => {
  const products = Array.from({ length: count }, (_, at) => product(`p${at}`, at))
  expect(() => comparisonMessage(products, 'ru')).toThrow(RangeError)
})
