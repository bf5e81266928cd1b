import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthlyOf, type Product } from '@/sales/catalogue'
import { catalogueCsv, readCatalogueCsv } from '@/sales/catalogue-csv'
import { planCatalogue } from '@/sales/catalogue-import'
import { cleanText } from '@/sales/quick-replies'

const plan = (text: string, kept: Product[] = []) => {
  const file = readCatalogueCsv(text, 'GEL')
  return { ...planCatalogue(kept, file), problems: file.problems }
}

const words = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('=1', "'-x", 'a;b,"c"'))
  .map((text) => cleanText(text).trim())
const name = words.filter((text) => text !== '')
const price = fc.option(fc.nat(1_000_000).map((value) => value / 100))
const someProduct: fc.Arbitrary<Product> = fc.record({
  id: fc.uuid(),
  name,
  price,
  currency: fc.constantFrom('GEL', 'USD'),
  variants: fc.array(fc.record({ name, price, stock: words }), { maxLength: 3 }),
  stock: words,
  benefit: words,
  addOns: fc.array(fc.record({ product: fc.uuid(), kind: fc.constant('upsell' as const) }), { maxLength: 2 }),
  paymentLink: fc.constantFrom(null, 'https://pay.example/1?a=b'),
  instalmentMonths: fc.option(fc.integer({ min: 2, max: 60 })),
  order: fc.constant(0),
})

describe('the catalogue as a table', () => {
  test('comes back whole', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someProduct, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }),
        (products) => {
          const { put, problems } = plan(catalogueCsv(products))
          expect(problems).toEqual([])
          expect(put.map((one) => ({ ...one, order: 0 }))).toEqual(products)
          expect(plan(catalogueCsv(products), put).changes.every(({ kind }) => kind === 'same')).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('may be written by hand', () => {
    const { put, problems } = plan(
      'Name;Price;Variant;Variant_price\nLoafers;145,50;white;\nLoafers;;black;1 150\n',
    )
    expect(problems).toEqual([])
    expect(put).toMatchObject([
      {
        id: 'Loafers',
        price: 145.5,
        currency: 'GEL',
        variants: [
          { name: 'white', price: null },
          { name: 'black', price: 1150 },
        ],
      },
    ])
  })

  test('names what is wrong and takes the rest', () => {
    const { put, problems } = plan(
      'name,price,currency,payment_link\nGood,1,GEL,\nBad,cheap,GEL,\nWorse,1,lari,\nLink,1,GEL,javascript:alert(1)\n,5,GEL,\n',
    )
    expect(put.map((product) => product.name)).toEqual(['Good'])
    expect(problems.map(({ kind, row, field, value }) => [kind, row, field, value])).toEqual([
      ['wrong-form', 2, 'price', 'cheap'],
      ['wrong-form', 3, 'currency', 'LARI'],
      ['wrong-form', 4, 'payment_link', 'javascript:alert(1)'],
      ['missing', 5, 'name', ''],
    ])
  })

  test('without names, or without rows, it is none', () => {
    expect(plan('price\n5').problems).toMatchObject([{ kind: 'missing-column', field: 'name' }])
    expect(plan('name,price\n').problems).toMatchObject([{ kind: 'no-rows' }])
  })
})

test('a month’s share is rounded up, and never by more than one', () => {
  expect(monthlyOf(145, 6)).toBe(25)
  expect(monthlyOf(150, 6)).toBe(25)
  expect(monthlyOf(0.3, 3)).toBe(1)
})
