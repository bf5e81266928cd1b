import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { detect, leanings } from '@/sales/detector'
import { isObjection, isSignal, LABELS, type Sender } from '@/sales/labels'
import { linesOf } from '@/scripts/detector/corpus'
import { judged } from '@/scripts/detector/judge'
import { falseAlarms, macroF1, quality } from '@/scripts/detector/measure'
import { SAYINGS } from './plain-sayings'

const senderOf = (label: string): Sender => (label.startsWith('move:') ? 'operator' : 'customer')
const found = (text: string, from: Sender = 'customer') => detect(text, from).map(({ label }) => label)
const wordsOf = (text: string) =>
  detect(text, 'customer').flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end)))

describe('the detector', () => {
  it.each(SAYINGS)('finds %s in four writings', (label, ...texts) => {
    for (const text of texts) expect(found(text, senderOf(label)), text).toContain(label)
  })

  it('knows every label that there is', () => {
    expect(SAYINGS.map(([label]) => label)).toEqual([...LABELS])
  })

  it.each([
    'ფასი?',
    'ra girs',
    'сколько стоит?',
    'hello, info please',
    'what sizes are there?',
    'სად არის ჩემი ამანათი?',
    'მადლობა, ძალიან მომეწონა',
    'включи музыку погромче',
    '👍',
    '',
    '...',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('reads the same through stretched letters, other spellings, capitals and lost punctuation', () => {
    for (const text of [
      'ძალიან ძვირიაააა ჩემთვის',
      'DZALIAN DZVIRIA CEMTVIS',
      'Zalian zviria chemtvis!!!',
      'ძალიან   ძვირია ჩემთვის 😅',
    ])
      expect(found(text), text).toContain('objection:price')
  })

  it('reads a mixture of languages', () => {
    expect(found('ok беру, оформляйте, Chavchavadzis 12, 599 12 34 56')).toEqual(
      expect.arrayContaining(['signal:order', 'signal:contact']),
    )
  })

  it('shows the words that decided, as they stand in the text', () => {
    expect(wordsOf('გამარჯობა! ეს ჩანთა ძალიან ძვირია').join(' ')).toContain('ძვირია')
    expect(wordsOf('🙂 too expensive for me').join(' ')).toContain('expensive')
  })

  it('adds the objection to a deal that is off for a stated ground', () => {
    expect(found('отмените, для меня слишком дорого')).toEqual(
      expect.arrayContaining(['lost:price', 'objection:price']),
    )
  })

  it('leans to all that it finds, and to nothing in empty talk', () => {
    for (const [label, ...texts] of SAYINGS) {
      for (const text of texts) expect(leanings(text, senderOf(label)), text).toContain(label)
    }
    expect(leanings('👍', 'customer')).toEqual([])
    expect(leanings('включи музыку погромче', 'customer')).toEqual([])
  })

  it.each(['long ', 'ძვირი არ არის ', 'привет '])(
    'hears no more in "%s" for its being said without end',
    (said) => {
      expect(found(said.repeat(200_000))).toEqual([])
    },
  )

  it('takes any text, however hostile, and tells words that lie within it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('customer', 'operator'),
        (text, from) => {
          for (const { score, spans } of detect(text, from as Sender)) {
            expect(score >= 0 && score <= 1).toBe(true)
            for (const [start, end] of spans)
              expect(0 <= start && start < end && end <= text.length).toBe(true)
          }
        },
      ),
    )
    expect(() => detect('<img src=x onerror=alert(1)>'.repeat(5000), 'customer')).not.toThrow()
    expect(() => detect(`\u202e${'ა'.repeat(100_000)}\ud800`, 'customer')).not.toThrow()
  })
})

describe('its quality on the unseen part', () => {
  const all = judged(linesOf('unseen'))

  it('does not fall behind what it has reached', () => {
    expect(quality(all, isSignal).precision).toBeGreaterThan(0.94)
    expect(quality(all, isSignal).recall).toBeGreaterThan(0.9)
    expect(quality(all, isObjection).precision).toBeGreaterThan(0.89)
    expect(quality(all, isObjection).recall).toBeGreaterThan(0.88)
    expect(macroF1(all, LABELS)).toBeGreaterThan(0.87)
  })

  it('leaves chatter alone', () => {
    expect(falseAlarms(all.filter(({ lang }) => lang === 'chatter')).share).toBeLessThan(0.02)
  })
})

test.each([
  ['That is too expensive for me', 'objection:price'],
  ['Hello 🙂 that is too expensive', 'objection:price'],
  ['Дорого', 'objection:price'],
  ['ძვირია', 'objection:price'],
  ['dzaan dzviria', 'objection:price'],
  ['подумаю', 'objection:later'],
  ["I'll think about it", 'objection:later'],
  ["ok I'll take it", 'signal:order'],
  ['need 2 pcs pls', 'signal:order'],
  ['any showroom in Batumi?', 'signal:visit'],
  ['how do i know its not a copy', 'objection:trust'],
  ['как понять что не подделка', 'objection:trust'],
  ['no cost emi?', 'signal:payment'],
  ['nobody answers for two days', 'escalate:frustration'],
  ['хочу заказать', 'signal:order'],
])('what is said in so many words is heard: "%s"', (text, label) => {
  expect(detect(text, 'customer').map((one) => one.label)).toContain(label)
})

test.each([
  'is it expensive?',
  'it is not expensive at all',
  'дорогая, здравствуйте',
  'не дорого',
  'ძვირი არ არის',
  'dzviri araa',
])('its opposite is not: "%s"', (text) => {
  expect(detect(text, 'customer').map((one) => one.label)).not.toContain('objection:price')
})

test.each(['need 2 days to think', 'any showroom in Batumi hiring?', "what's the last price of bitcoin"])(
  'what takes a saying back is heard too: "%s"',
  (text) => {
    const saidPlainly = ['signal:order', 'signal:visit', 'objection:price']
    expect(detect(text, 'customer').filter(({ label }) => saidPlainly.includes(label))).toEqual([])
  },
)
