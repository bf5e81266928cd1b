import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { experimentRecord, type ReplyUse, recordOf, soldOf, tacticFor } from '@/sales/experiments'
import { outcomeOfUse } from '@/sales/reply-outcome'
import { rateOf } from '@/sales/wilson-interval'
import { reply, text } from './library'

const DAY = 24 * 60 * 60 * 1_000
const TESTED = reply('r1', {
  variants: [text('en', 'one'), text('en', 'other', 'gift')],
  experiment: ['A', 'gift'],
})

function use(
  enquiryId: string | null,
  won: boolean | null,
  tactic = 'A',
  writing: ReplyUse['writing'] = 'en',
): ReplyUse {
  return { at: 0, replyId: 'r1', tactic, writing, conversationId: enquiryId, enquiryId, won }
}

const many = (count: number, won: number, tactic: string) =>
  Array.from({ length: count }, (_, at) => use(`${tactic}${at}`, at < won, tactic))

describe('an experiment', () => {
  test('gives a conversation the same tactic always, and each tactic to half of them', () => {
    const given = Array.from({ length: 2_000 }, (_, at) => tacticFor(TESTED, `conversation-${at}`))
    expect(given).toEqual(Array.from({ length: 2_000 }, (_, at) => tacticFor(TESTED, `conversation-${at}`)))
    const first = given.filter((tactic) => tactic === 'A').length
    expect(first).toBeGreaterThan(900)
    expect(first).toBeLessThan(1_100)
  })

  test('of another reply does not follow it', () => {
    const other = { ...TESTED, id: 'r2' }
    const chats = Array.from({ length: 400 }, (_, at) => `c${at}`)
    const alike = chats.filter((chat) => tacticFor(TESTED, chat) === tacticFor(other, chat)).length
    expect(alike).toBeGreaterThan(140)
    expect(alike).toBeLessThan(260)
  })

  test('that is off, or of an unknown chat: the first tactic', () => {
    expect(tacticFor({ ...TESTED, experiment: null }, 'c1')).toBe('A')
    expect(tacticFor(TESTED, null)).toBe('A')
  })

  test('names the better one only when the intervals part', () => {
    const clear = experimentRecord(TESTED, [...many(60, 10, 'A'), ...many(60, 40, 'gift')])
    expect(clear?.better).toBe('gift')
    expect(experimentRecord(TESTED, [...many(60, 28, 'A'), ...many(60, 32, 'gift')])?.better).toBeNull()
  })

  test('counts only languages in which there was a choice, and nothing while it is off', () => {
    const foreign = Array.from({ length: 30 }, (_, at) => use(`ka${at}`, true, 'A', 'ka'))
    expect(experimentRecord(TESTED, foreign)?.tactics.map(({ used }) => used)).toEqual([0, 0])
    expect(experimentRecord({ ...TESTED, experiment: null }, many(60, 10, 'A'))).toBeNull()
  })

  test('with fewer than 20 on one side: too few to say', () => {
    const few = experimentRecord(TESTED, [...many(19, 0, 'A'), ...many(60, 60, 'gift')])
    expect(few?.tactics.map(({ rate }) => rate === null)).toEqual([true, false])
    expect(few?.better).toBeNull()
  })
})

describe('the record of a reply', () => {
  test('counts an enquiry once, and open ones not at all', () => {
    const uses = [use('e1', true), use('e1', true), use('e2', false), use('e3', null), use(null, true)]
    expect(recordOf(uses)).toEqual({ used: 5, decided: 3, won: 2 })
  })

  test('"sold" from 20 decided enquiries on', () => {
    expect(soldOf({ used: 30, decided: 19, won: 10 })).toBeNull()
    expect(soldOf({ used: 30, decided: 20, won: 10 })).toEqual({ won: 10, of: 20 })
  })
})

describe('how the enquiry of a use ended', () => {
  const enquiry = { id: 'e1', openedAt: 0, lastMessageAt: DAY, closedBy: null }

  test.each([
    ['ordered', [{ ...enquiry, closedBy: { kind: 'order' as const } }], true],
    ['lost', [{ ...enquiry, closedBy: { kind: 'lost' as const } }], false],
    ['still open', [enquiry], null],
    ['a next one has begun', [{ ...enquiry, id: 'e2', openedAt: 2 * DAY }, enquiry], false],
  ])('%s', (_, enquiries, won) => {
    expect(outcomeOfUse(enquiries, DAY, 3 * DAY)).toEqual({ enquiryId: 'e1', won })
  })

  test('after 14 days of silence it was not won', () => {
    expect(outcomeOfUse([enquiry], DAY, 15 * DAY - 1).won).toBeNull()
    expect(outcomeOfUse([enquiry], DAY, 15 * DAY).won).toBe(false)
  })

  test('before the first enquiry on record: not known', () => {
    expect(outcomeOfUse([{ ...enquiry, openedAt: 5 }], 4, DAY)).toEqual({ enquiryId: null, won: null })
  })
})

describe('Wilson’s interval', () => {
  test('is the published one', () => {
    // Newcombe (1998), table I: 81 of 263 is 0.2553 to 0.3662; 0 of 20 is 0 to 0.1611.
    const many = rateOf(81, 263)
    expect(many?.low).toBeCloseTo(0.2553, 4)
    expect(many?.high).toBeCloseTo(0.3662, 4)
    expect(rateOf(0, 20)).toMatchObject({ rate: 0, low: 0, high: expect.closeTo(0.1611, 4) })
  })

  test('holds its share, within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const { rate, low, high } = rateOf(Math.round(n * share), n) ?? { rate: 2, low: 1, high: 0 }
          expect(low >= 0 && low <= rate + 1e-9 && rate <= high + 1e-9 && high <= 1).toBe(true)
        },
      ),
    )
  })
})
