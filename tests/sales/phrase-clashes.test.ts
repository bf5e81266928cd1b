import { describe, expect, test } from 'vitest'
import { isTooShort } from '@/sales/own-phrases'
import { phraseClashes, samplesIn } from '@/sales/phrase-clashes'

const samples = samplesIn([
  'customer\tsignal:order\tgamiformet gtxovt',
  'customer\t\tგამიფორმეთ ინვოისი, გუშინ ვიყიდე',
  'customer\tsignal:order objection:price\tдорого, но беру',
  'operator\tmove:close\tგაგიფორმეთ, მისამართი მომწერეთ',
])

describe('on which messages a phrase of the shop would also fire', () => {
  test('those that mean something else, in whichever script, and not those that mean it', () => {
    expect(phraseClashes({ label: 'signal:order', text: 'gamiformet' }, samples)).toEqual([
      'გამიფორმეთ ინვოისი, გუშინ ვიყიდე',
    ])
    expect(phraseClashes({ label: 'signal:order', text: 'но беру' }, samples)).toEqual([])
  })

  test('none of the operator for what customers say', () => {
    expect(phraseClashes({ label: 'signal:order', text: 'მისამართი მომწერეთ' }, samples)).toEqual([])
    expect(phraseClashes({ label: 'move:apology', text: 'მისამართი მომწერეთ' }, samples)).toHaveLength(1)
  })

  test('a phrase of one or two letters is none', () => {
    expect(isTooShort(' მე! ')).toBe(true)
    expect(isTooShort('იღებ')).toBe(false)
  })

  test('a broken line of samples is told', () => {
    expect(() => samplesIn(['signal:order only'])).toThrow('signal:order only')
  })
})

test('the sample messages that ship all parse, in the four writings', async () => {
  const { default: lines } = await import('@/sales/language/sample-messages.json')
  const texts = samplesIn(lines).map(({ text }) => text)
  expect(texts.length).toBeGreaterThan(2_000)
  for (const letters of [/^[\u10d0-\u10ff ?]+$/, /^[а-яё ?]+$/i, /^[a-z ?]+$/i])
    expect(texts.filter((text) => letters.test(text)).length).toBeGreaterThan(100)
})
