import { describe, expect, test } from 'vitest'
import { customerWriting, writingsFor } from '@/sales/language-of'

describe('how a customer writes', () => {
  test.each([
    [['გამარჯობა, რა ღირს?'], 'ka', 'Geor'],
    [['ra girs es kaba?'], 'ka', 'Latn'],
    [['mitana gaqvt batumshi?'], 'ka', 'Latn'],
    [['Здравствуйте, сколько стоит?'], 'ru', 'Cyrl'],
    [['zdravstvuyte, skolko stoit dostavka?'], 'ru', 'Latn'],
    [['how much is it?'], 'en', 'Latn'],
    [['ოჰ', 'how much is it with delivery?'], 'en', 'Latn'],
    [['how much is it?', 'ok', '👍', '599 12 34 56'], 'en', 'Latn'],
    [['რა ღირს?', 'https://shop.example/the-and-you-are'], 'ka', 'Geor'],
  ] as const)('%j: %s in %s', (texts, language, script) => {
    expect(customerWriting(texts)).toEqual({ language, script })
  })

  test('Latin letters that tell nothing: the script alone', () => {
    expect(customerWriting(['Nike Jordan'])).toEqual({ language: null, script: 'Latn' })
  })

  test.each([[[]], [['']], [['👍 599 123 456']], [['?']]])('%j: not known', (texts) => {
    expect(customerWriting(texts)).toBeNull()
  })

  test('is answered in the same script where there is such a text, else in the same language', () => {
    expect(writingsFor({ language: 'ka', script: 'Latn' })).toEqual(['ka-Latn', 'ka'])
    expect(writingsFor({ language: 'ru', script: 'Latn' })).toEqual(['ru'])
    expect(writingsFor({ language: null, script: 'Latn' })).toEqual([])
  })
})
