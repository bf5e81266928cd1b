import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchKey } from '@/sales/language/search-key'
import { growReplySearch, marksIn } from '@/sales/reply-search'
import { reply, text } from './library'

const LIBRARY = [
  reply('price', { shortcut: '/price', variants: [text('ka', 'ფასი 145 ლარია. ვისთვის არჩევთ?')] }),
  reply('included', { variants: [text('ka', 'ჩვენს ფასში შედის გარანტია.')], order: 1 }),
  reply('delivery', { variants: [text('ru', 'Доставка по Тбилиси за один день.')], order: 2 }),
  reply('size', { variants: [text('en', 'Here is the size chart.')], order: 3 }),
]
const search = growReplySearch(LIBRARY)
await search.whole
const found = (query: string) => search.find(query).map(({ id }) => id)

describe('search across scripts', () => {
  test.each([
    ['fasi', 'price'],
    ['ფასი', 'price'],
    ['pasi', 'price'],
    ['dostavka', 'delivery'],
    ['доставка', 'delivery'],
    ['dostavk', 'delivery'],
    ['garantia', 'included'],
    ['გარანტ', 'included'],
    ['size chart', 'size'],
    ['sise', 'size'],
    ['/price', 'price'],
  ])('"%s" finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  test('forgives a case ending', () => {
    expect(found('fasi')).toEqual(['price', 'included'])
  })

  test('marks the words that were found, in their own script', () => {
    const words = 'ჩვენს ფასში შედის გარანტია.'
    const hit = search.find('fasi').find(({ id }) => id === 'included')
    expect(marksIn(words, hit?.terms ?? []).map(([start, end]) => words.slice(start, end))).toEqual(['ფასში'])
  })

  test('all words must be there', () => {
    expect(found('fasi dostavka')).toEqual([])
  })

  test('nothing is found for nothing, and any text is a query', () => {
    expect(found('')).toEqual([])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        expect(search.find(query, 2).length).toBeLessThan(3)
      }),
    )
  })
})

describe('the key of a word', () => {
  test.each([
    ['ფასი', 'fasi'],
    ['გაქვთ', 'gakvt'],
    ['გაქვთ', 'gaqvt'],
    ['შეკვეთა', 'shekveta'],
    ['ხვალ', 'xval'],
    ['ხვალ', 'khval'],
    ['წითელი', 'witeli'],
    ['წითელი', 'tsiteli'],
    ['ღირს', 'ghirs'],
    ['ღირს', 'girs'],
    ['доставка', 'dostavka'],
    ['ещё', 'eshche'],
    ['хочу', 'hochu'],
    ['хочу', 'xochu'],
    ['Красный', 'krasniy'],
    ['Café', 'cafe'],
    ['მინდააა', 'minda'],
  ])('%s and %s are one', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other))
  })

  test.each([
    ['ფასი', 'ფარი'],
    ['цена', 'цель'],
  ])('%s and %s are two', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other))
  })
})
