import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeReadings } from '@/sales/merge-readings'
import type { Precision } from '@/sales/platform'
import type { KeptMessage, SeenMessage } from '@/sales/seen-message'
import { at } from './clock-words'

const MINUTE = 60_000
const EXACT = { precision: 'exact' } as const

function read(
  key: string,
  author: SeenMessage['author'],
  time: string,
  more: Partial<SeenMessage> = {},
): SeenMessage {
  const message = { key, at: at(`Tue ${time}`), author, length: 5, courtesy: false, labels: [] }
  return { ...message, precision: 'minute', origin: 'thread', ...more }
}

function listed(author: 'customer' | 'teammate', time: string, precision: Precision = 'bound'): SeenMessage {
  const key = `list:${author}:${Math.floor(at(`Tue ${time}`) / MINUTE)}`
  return read(key, author, time, { origin: 'list', precision, length: null })
}

const keys = (kept: KeptMessage[]) => kept.map((message) => message.key)
const merged = (...readings: SeenMessage[][]) =>
  readings.reduce<KeptMessage[]>((stored, seen) => mergeReadings(stored, seen), [])

describe('one message read twice', () => {
  test.each([
    ['minute', 'exact'],
    ['bound', 'minute'],
  ] as const)('%s gives way to %s, whichever came first', (worse, better) => {
    const vague = read('a', 'customer', '12:00', { precision: worse })
    const sharp = read('a', 'customer', '12:00:20', { precision: better })
    for (const kept of [merged([vague], [sharp]), merged([sharp], [vague])])
      expect(kept).toMatchObject([{ at: sharp.at, precision: better }])
  })

  test('my own sending is not made a teammate’s by a tab that did not see it', () => {
    const mine = read('a', 'me', '12:00')
    const theirs = read('a', 'teammate', '12:00')
    expect(merged([mine], [theirs])[0]?.author).toBe('me')
    expect(merged([theirs], [mine])[0]?.author).toBe('me')
    expect(merged([theirs], [read('a', 'automation', '12:00')])[0]?.author).toBe('automation')
  })

  test('a deleted message keeps its clock, its length and its labels; an edited one takes the new words', () => {
    const first = read('a', 'customer', '12:00', { length: 9, labels: ['signal:order'] })
    expect(merged([first], [read('a', 'customer', '12:00', { length: null })])).toMatchObject([
      { length: 9, labels: ['signal:order'] },
    ])
    expect(merged([first], [read('a', 'customer', '12:00', { length: 4 })])).toMatchObject([
      { at: first.at, length: 4, labels: [] },
    ])
  })
})

describe('the order of the page', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => read(key, 'customer', '12:00'))
  const all = (...messages: (SeenMessage | undefined)[]) => messages.filter((one) => one !== undefined)

  test('a neighbour tells the place of what is found between, before and behind', () => {
    expect(keys(merged(all(a, d), all(a, b), all(c, d)))).toEqual(['a', 'b', 'c', 'd'])
  })

  test('without a known neighbour the time decides', () => {
    const later = read('late', 'me', '13:00')
    const between = read('between', 'me', '12:30')
    expect(keys(merged(all(a, later), [between]))).toEqual(['a', 'between', 'late'])
  })

  test('hundreds between the same two neighbours keep their order', () => {
    let kept = merged(all(a, d))
    const names = Array.from({ length: 300 }, (_, index) => `m${index}`)
    for (const name of names) kept = mergeReadings(kept, all(a, read(name, 'customer', '12:00')))
    expect(keys(kept)).toEqual(['a', ...names.reverse(), 'd'])
    expect(new Set(kept.map((one) => one.seq)).size).toBe(302)
  })
})

describe('what only the chat list told', () => {
  test('gives way to the thread', () => {
    const thread = [read('a', 'customer', '12:00'), read('b', 'teammate', '12:04')]
    expect(keys(merged([listed('customer', '12:00')], [listed('teammate', '12:04')], thread))).toEqual([
      'a',
      'b',
    ])
  })

  test('gives way to the end of the thread, read once more, where that is in its minute', () => {
    const thread = [read('a', 'customer', '12:00:10', EXACT), read('b', 'me', '12:00:20', EXACT)]
    const stale = listed('customer', '12:00:30')
    expect(keys(merged(thread, [stale]))).toHaveLength(3)
    expect(keys(merged(thread, [stale], thread.slice(1)))).toEqual(['a', 'b'])
    const later = listed('customer', '12:01:30')
    expect(keys(merged(thread, [later], thread.slice(1)))).toHaveLength(3)
  })

  test('lends the instant that it saw to the message of the thread', () => {
    const kept = merged([listed('customer', '12:00:17', 'exact')], [read('a', 'customer', '12:00')])
    expect(kept).toMatchObject([{ key: 'a', at: at('Tue 12:00:17'), precision: 'exact' }])
  })

  test('lends nothing where it could have been either of two', () => {
    const thread = [read('a', 'customer', '12:00'), read('b', 'me', '12:00'), read('c', 'customer', '12:00')]
    const kept = merged([listed('customer', '12:00:50', 'exact')], thread)
    expect(kept.map((one) => one.precision)).toEqual(['minute', 'minute', 'minute'])
  })

  test('lends nothing to what was known before the list changed', () => {
    const known = [read('a', 'customer', '12:00'), read('b', 'customer', '12:00')]
    const all = [...known, read('c', 'me', '12:00'), read('d', 'customer', '12:00')]
    const precisions = (kept: KeptMessage[]) => kept.map((one) => [one.key, one.precision])
    expect(precisions(merged(known, [listed('customer', '12:00:31', 'exact')]))).toEqual([
      ['a', 'minute'],
      ['b', 'minute'],
    ])
    const answered = merged(all.slice(0, 3), [listed('customer', '12:00:50', 'exact')])
    expect(answered.at(-1)).toMatchObject({ origin: 'list', precision: 'exact' })
    expect(precisions(mergeReadings(answered, all)).at(-1)).toEqual(['d', 'exact'])
    expect(precisions(mergeReadings(answered, all)).slice(0, 2)).toEqual(precisions(merged(known)))
  })

  test('lends nothing where how many had come before was not seen', () => {
    const seen = [
      { ...listed('customer', '12:00:27'), at: at('Tue 12:00:27') },
      { ...listed('customer', '12:00:31', 'exact'), key: `${listed('customer', '12:00:31').key}:3` },
    ]
    const thread = ['a', 'b', 'c'].map((key) => read(key, 'customer', '12:00'))
    expect(merged(seen, thread).map((one) => one.precision)).toEqual(['minute', 'minute', 'minute'])
  })

  test('is no turn after an answer that the thread shows in its minute, when the thread is read later', () => {
    const asked = listed('customer', '12:00:20', 'exact')
    const thread = [read('a', 'customer', '12:00'), read('b', 'teammate', '12:00')]
    expect(merged([asked], thread).map((one) => [one.key, one.precision])).toEqual([
      ['a', 'exact'],
      ['b', 'minute'],
    ])
    const both = merged([asked], [listed('teammate', '12:00:40', 'exact')], thread)
    expect(both.map((one) => [one.key, one.precision])).toEqual([
      ['a', 'exact'],
      ['b', 'exact'],
    ])
  })

  test('dates an answer that the thread shows no time for', () => {
    const thread = [
      read('a', 'customer', '12:00'),
      read('b', 'teammate', '12:30', { precision: 'bound' }),
      read('c', 'customer', '12:30'),
    ]
    const kept = merged([listed('teammate', '12:10:05', 'exact')], thread)
    expect(kept.map((one) => [one.key, one.precision])).toEqual([
      ['a', 'minute'],
      ['b', 'exact'],
      ['c', 'minute'],
    ])
  })

  test('dates an answer that stands before a question of the same second, which the page shows whole', () => {
    const thread = [
      read('a', 'customer', '12:00:08', EXACT),
      read('b', 'teammate', '12:00:16', { precision: 'bound', at: at('Tue 12:00:16') + 999 }),
      read('c', 'customer', '12:00:16', EXACT),
    ]
    const seen = { ...listed('teammate', '12:00:16', 'exact'), at: at('Tue 12:00:16') + 106 }
    expect(merged([seen], thread).map((one) => [one.key, one.precision])).toEqual([
      ['a', 'exact'],
      ['b', 'exact'],
      ['c', 'exact'],
    ])
  })

  describe('where the thread shows no time for question, answer and question', () => {
    const bound = { precision: 'bound' } as const
    const thread = [
      read('a', 'customer', '12:00'),
      read('b', 'customer', '12:30', bound),
      read('c', 'teammate', '12:30', bound),
      read('d', 'customer', '12:30', bound),
    ]
    const precisions = (...lists: SeenMessage[]) => merged(lists, thread).map((one) => one.precision)

    test('says of neither question that the list saw it come', () => {
      expect(precisions(listed('customer', '12:20:05', 'exact'))).toEqual([
        'minute',
        'bound',
        'bound',
        'bound',
      ])
    })

    test('knows the second one by the answer that it saw before', () => {
      const seen = [listed('teammate', '12:10:05', 'exact'), listed('customer', '12:20:05', 'exact')]
      expect(precisions(...seen)).toEqual(['minute', 'bound', 'exact', 'exact'])
    })
  })

  test('makes the bound of a message without a time narrower, and is not kept beside it', () => {
    const kept = merged(
      [listed('customer', '12:00')],
      [read('a', 'customer', '12:30', { precision: 'bound' })],
    )
    expect(kept).toMatchObject([{ key: 'a', at: at('Tue 12:00'), precision: 'bound' }])
  })

  test('narrows no bound where it may have told of the message before, which the page dates to the second', () => {
    const thread = [
      read('a', 'customer', '12:00:13', { precision: 'exact' }),
      read('b', 'customer', '12:00:17', { precision: 'bound' }),
      read('c', 'teammate', '12:00:17', { precision: 'exact' }),
    ]
    for (const precision of ['bound', 'exact'] as const) {
      const kept = merged(
        [{ ...listed('customer', '12:00:13', precision), at: at('Tue 12:00:13') + 574 }],
        thread,
      )
      expect(kept.map((one) => [one.key, one.at])).toEqual(thread.map((one) => [one.key, one.at]))
    }
  })

  test.each([
    ['the thread, that shows whole seconds, was read after it', true],
    ['the thread was read before it', false],
  ])('is not kept beside the message that it saw, finer than the page says, when %s', (_, listFirst) => {
    const seen = [{ ...listed('customer', '12:00:22', 'exact'), at: at('Tue 12:00:22') + 951 }]
    const thread = [
      read('a', 'teammate', '12:00:22', { precision: 'exact' }),
      read('b', 'customer', '12:00:22', { precision: 'exact' }),
    ]
    expect(keys(listFirst ? merged(seen, thread) : merged(thread, seen))).toEqual(['a', 'b'])
  })

  test('seen in another tab a moment later it is the same message, unless ours came between', () => {
    const asked = read('a', 'customer', '12:00:20', { precision: 'exact' })
    const answered = read('b', 'me', '12:00:21', { precision: 'exact' })
    const again = listed('customer', '12:00:22', 'exact')
    expect(keys(merged([asked], [again]))).toEqual(['a'])
    expect(keys(merged([asked, answered], [again]))).toHaveLength(3)
    // The row's own time is finer than the moment in which the thread was seen to change.
    expect(keys(merged([asked], [listed('customer', '12:00:19', 'exact')]))).toEqual(['a'])
    const before = read('z', 'me', '12:00:19', { precision: 'exact' })
    expect(keys(merged([before, asked], [listed('customer', '12:00:18', 'exact')]))).toHaveLength(3)
  })

  test('is nothing new when the thread is known to hold it', () => {
    const thread = [read('a', 'customer', '12:00')]
    expect(keys(merged(thread, [listed('customer', '12:00:20')]))).toEqual(['a'])
    expect(keys(merged(thread, [listed('customer', '12:05')]))).toHaveLength(2)
  })

  test('a customer’s answer in the minute of ours is news', () => {
    const thread = [read('a', 'customer', '11:59'), read('b', 'me', '12:00')]
    expect(merged(thread, [listed('customer', '12:00:40')])).toMatchObject([{}, {}, { author: 'customer' }])
  })

  test('what came after the thread was last read stays', () => {
    const thread = [read('a', 'customer', '12:00'), read('b', 'me', '12:01')]
    expect(keys(merged([listed('customer', '12:30')], thread))).toHaveLength(3)
  })

  test('a day without a clock is covered by any message of that day', () => {
    const midnight = Math.floor(at('Tue 00:00') / MINUTE)
    const day = read(`list:customer:${midnight}`, 'customer', '23:59:59', {
      origin: 'list',
      precision: 'bound',
    })
    expect(keys(merged([day], [read('a', 'customer', '14:00')]))).toEqual(['a'])
  })
})

const anyRead = fc
  .uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 })
  .map((numbers) => numbers.sort((a, b) => a - b))
const line = (number: number) =>
  read(`k${number}`, number % 3 === 0 ? 'customer' : 'me', `12:0${number}`, {
    precision: number % 2 === 0 ? 'minute' : 'exact',
  })

test('whatever pieces of a thread are read, in whatever order: nothing twice, the page’s order, and a repeat changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyRead, { maxLength: 6 }), (pieces) => {
      const readings = pieces.map((numbers) => numbers.map(line))
      const kept = merged(...readings)
      const expected = [...new Set(pieces.flat())].sort((a, b) => a - b).map((number) => `k${number}`)
      expect(keys(kept)).toEqual(expected)
      for (const reading of readings) expect(mergeReadings(kept, reading)).toEqual(kept)
    }),
  )
})
