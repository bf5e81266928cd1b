import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Product, productValues } from '@/sales/catalogue'
import { fillPlaceholders, missingIn, piecesOf, placeholdersIn } from '@/sales/placeholders'

const TEXT = 'გამარჯობა, {{customer}}! {{product}} {{ price }} ლარი ღირს, {{customer}}.'

describe('placeholders', () => {
  test('are found once each, in the order of the text', () => {
    expect(placeholdersIn(TEXT)).toEqual(['customer', 'product', 'price'])
    expect(placeholdersIn('{customer} {{ }} {{a b}} {{}}')).toEqual([])
  })

  test('are filled, and what is missing is told', () => {
    const { text, missing } = fillPlaceholders(TEXT, { customer: 'ნინო', price: '145', product: ' ' })
    expect(text).toBe('გამარჯობა, ნინო! {{product}} 145 ლარი ღირს, ნინო.')
    expect(missing).toEqual(['product'])
  })

  test('what a value contains is never filled, and "$" in it is a "$"', () => {
    const values = { customer: '{{price}} $& $1', price: '{{customer}}' }
    expect(fillPlaceholders('{{customer}}: {{price}}', values).text).toBe('{{price}} $& $1: {{customer}}')
  })

  test('names of things that every object has fill nothing', () => {
    expect(fillPlaceholders('{{constructor}} {{toString}}', {}).missing).toEqual(['constructor', 'toString'])
  })

  test('any value stands in the text as it is, whatever is in it', () => {
    const word = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(word, word, (customer, price) => {
        const { text, missing } = fillPlaceholders('<{{customer}}|{{price}}>', { customer, price })
        expect(text).toBe(`<${customer}|${price}>`)
        expect(missing).toEqual([])
      }),
    )
  })

  test('the pieces of a preview are the filled text', () => {
    const values = fc.dictionary(fc.constantFrom('customer', 'price', 'x'), fc.string())
    const part = fc.oneof(fc.string(), fc.constantFrom('{{customer}}', '{{price}}', '{{x}}', '{{', '}}'))
    fc.assert(
      fc.property(fc.array(part), values, (parts, known) => {
        const text = parts.join('')
        const pieces = piecesOf(text, known)
        const shown = pieces.map((piece) => (piece.kind === 'missing' ? '' : piece.text)).join('')
        const open = new Set(pieces.flatMap((piece) => (piece.kind === 'missing' ? [piece.text] : [])))
        expect([...open]).toEqual(missingIn(text, known))
        if (open.size === 0) expect(shown).toBe(fillPlaceholders(text, known).text)
      }),
    )
  })
})

const LOAFERS: Product = {
  id: 'p1',
  name: 'Loafers',
  price: 145.5,
  currency: 'GEL',
  variants: [{ name: 'white 38', price: 150, stock: '2 left' }],
  stock: 'in stock',
  benefit: 'natural leather',
  addOns: [],
  paymentLink: null,
  instalmentMonths: 6,
  order: 0,
}

describe('a product of the catalogue', () => {
  test('fills its name, price, stock and instalments, in the customer’s way of writing numbers', () => {
    expect(productValues(LOAFERS, null, 'en')).toEqual({
      product: 'Loafers',
      price: '145.50',
      currency: 'GEL',
      stock: 'in stock',
      benefit: 'natural leather',
      months: '6',
      monthly: '25',
    })
    expect(productValues(LOAFERS, null, 'ka').price).toBe('145,50')
  })

  test('its variant fills its own price and stock', () => {
    const [white] = LOAFERS.variants
    expect(productValues(LOAFERS, white ?? null, 'ru')).toMatchObject({
      product: 'Loafers, white 38',
      price: '150',
      stock: '2 left',
    })
  })

  test('what is not known of it stays missing', () => {
    const values = productValues({ ...LOAFERS, price: null, stock: '' }, null, 'en')
    expect(missingIn('{{price}} {{stock}} {{payment_link}} {{monthly}}', values)).toHaveLength(4)
  })
})
