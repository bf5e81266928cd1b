import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureEnquiries, type Outcome, type TimedMessage } from '@/sales/enquiries'
import { at, measure, minutes, RULES, said } from './clock-words'

const DAY = 86_400_000
const order = (when: string): Outcome => ({ at: at(when), kind: 'order' })
const span = (wallMs: number, workingMs: number, met: boolean | null) => ({ wallMs, workingMs, met })

describe('the worked examples of the definitions', () => {
  test('an answer within the limit', () => {
    const [enquiry] = measure(['C Tue 12:00:00', 'O Tue 12:03:30'])
    expect(enquiry).toMatchObject({
      firstResponse: span(minutes(3, 30), minutes(3, 30), true),
      responses: [],
      waiting: null,
    })
  })

  test('the clock starts at the first message of a run', () => {
    const [enquiry] = measure(['C Tue 12:00', 'C Tue 12:04', 'O Tue 12:06'])
    expect(enquiry?.firstResponse).toEqual(span(minutes(6), minutes(6), false))
  })

  test('automation stops nothing', () => {
    const [enquiry] = measure(['C Tue 12:00', 'A Tue 12:00:01', 'O Tue 12:10'])
    expect(enquiry?.firstResponse).toEqual(span(minutes(10), minutes(10), false))
  })

  test('an off-hours lead is clocked from the next opening', () => {
    const [enquiry] = measure(['C Mon 23:40', 'A Mon 23:40', 'O Tue 10:04'])
    expect(enquiry).toMatchObject({
      offHours: true,
      firstResponse: span(minutes(10 * 60 + 24), minutes(4), true),
    })
  })

  test('a closed Sunday lies between', () => {
    const [enquiry] = measure(['C Sat 18:58', 'O Mon 10:01'])
    expect(enquiry?.firstResponse).toEqual(span(minutes(39 * 60 + 3), minutes(3), true))
  })

  test('two messages of the operator are one reply, and the later turn is its own', () => {
    const [enquiry] = measure(['C Tue 12:00', 'O Tue 12:01', 'O Tue 12:02', 'C Tue 12:10', 'O Tue 12:13'])
    expect(enquiry?.firstResponse).toEqual(span(minutes(1), minutes(1), true))
    expect(enquiry?.responses).toEqual([{ ...span(minutes(3), minutes(3), false), afterSilence: false }])
  })

  test('thanks start no clock', () => {
    const [enquiry] = measure(['C Tue 12:00', 'O Tue 12:01', 'C Tue 12:02 thanks!', 'O Tue 13:00 🙏'])
    expect(enquiry).toMatchObject({ responses: [], waiting: null })
  })

  test('who waits is missed by the instants, not by when somebody looks', () => {
    const [enquiry] = measure(['C Tue 12:00'], 'Tue 12:07')
    expect(enquiry).toMatchObject({
      firstResponse: null,
      waiting: { since: at('Tue 12:00'), wallMs: minutes(7), workingMs: minutes(7), missed: true },
    })
    expect(measure(['C Tue 12:00'], 'Tue 12:05')[0]?.waiting?.missed).toBe(false)
  })

  test('an order closes an enquiry, and the next question opens another', () => {
    const lines = ['C Tue 12:00', 'O Tue 12:01', 'C Thu 12:00 do you also have bags', 'O Thu 12:02']
    const enquiries = measure(lines, 'Thu 18:00', [order('Tue 12:20')])
    expect(enquiries.map((one) => one.firstResponse?.wallMs)).toEqual([minutes(1), minutes(2)])
  })

  test('an operator who wrote first opens nothing until the customer answers', () => {
    const [enquiry, ...more] = measure(['O Tue 11:00', 'C Tue 12:00', 'O Tue 12:04'])
    expect(more).toEqual([])
    expect(enquiry).toMatchObject({ openedBy: 'operator', openedAt: at('Tue 12:00'), firstResponse: null })
    expect(enquiry?.responses).toEqual([{ ...span(minutes(4), minutes(4), false), afterSilence: false }])
    expect(measure(['O Tue 11:00'])).toEqual([])
  })

  test('asked and answered off-hours is not judged', () => {
    const [enquiry] = measure(['C Sun 12:00', 'O Sun 12:20'])
    expect(enquiry?.firstResponse).toEqual(span(minutes(20), 0, null))
  })

  test('exactly the limit is met, a second more is missed', () => {
    expect(measure(['C Tue 12:00', 'O Tue 12:05:00'])[0]?.firstResponse?.met).toBe(true)
    expect(measure(['C Tue 12:00', 'O Tue 12:05:01'])[0]?.firstResponse?.met).toBe(false)
  })
})

describe('the fine print', () => {
  const timed = (messages: TimedMessage[], now = at('Thu 18:00')) =>
    measureEnquiries(messages, [], RULES, now)[0]

  test('at one instant the customer comes first, and a span is never negative', () => {
    const enquiry = timed([said('O Tue 12:00'), said('C Tue 12:00')])
    expect(enquiry?.firstResponse).toEqual(span(0, 0, true))
  })

  test('the page’s order decides over its times', () => {
    const question = { ...said('C Tue 12:01'), seq: 1 }
    const answer = { ...said('O Tue 12:00'), seq: 2 }
    expect(timed([answer, question])?.firstResponse?.wallMs).toBe(0)
  })

  test('a minute instant is met when it could have been met', () => {
    const question: TimedMessage = { ...said('C Tue 12:00'), precision: 'minute' }
    expect(timed([question, said('O Tue 12:05:59')])?.firstResponse?.met).toBe(true)
    expect(timed([question, said('O Tue 12:06:00')])?.firstResponse?.met).toBe(false)
    // In the night a minute helps nobody: the clock starts at the opening all the same.
    const night: TimedMessage = { ...said('C Mon 23:40'), precision: 'minute' }
    expect(timed([night, said('O Tue 10:05:30')])?.firstResponse?.met).toBe(false)
  })

  test('a minute wait is missed when its latest start has passed the limit', () => {
    const question: TimedMessage = { ...said('C Tue 12:00'), precision: 'minute' }
    expect(timed([question], at('Tue 12:05:59'))?.waiting?.missed).toBe(false)
    expect(timed([question], at('Tue 12:06:00'))?.waiting?.missed).toBe(true)
  })

  test('a bound start is missed or not judged, a bound reply met or not judged', () => {
    const start: TimedMessage = { ...said('C Tue 12:00'), precision: 'bound' }
    expect(timed([start, said('O Tue 12:06')])?.firstResponse?.met).toBe(false)
    expect(timed([start, said('O Tue 12:04')])?.firstResponse?.met).toBeNull()
    const reply = (time: string): TimedMessage => ({ ...said(`O ${time}`), precision: 'bound' })
    expect(timed([said('C Tue 12:00'), reply('Tue 12:04')])?.firstResponse?.met).toBe(true)
    expect(timed([said('C Tue 12:00'), reply('Tue 12:06')])?.firstResponse?.met).toBeNull()
  })

  test('an outcome closes the enquiry, not the wait', () => {
    const [enquiry, ...more] = measure(['C Tue 12:00', 'O Tue 12:04'], 'Tue 13:00', [order('Tue 12:02')])
    expect(more).toEqual([])
    expect(enquiry?.firstResponse?.wallMs).toBe(minutes(4))
  })

  test('an old wait ends unanswered where the next enquiry opens', () => {
    const lines = ['C Tue 12:00', 'C Thu 12:00 hello again, new question', 'O Thu 12:01']
    const [old, next] = measure(lines, 'Thu 18:00', [order('Wed 12:00')])
    expect(old).toMatchObject({ firstResponse: null, waiting: { wallMs: 2 * DAY, missed: true } })
    expect(next?.firstResponse?.wallMs).toBe(minutes(1))
  })

  test('fourteen days of silence open an enquiry, a millisecond less does not; 24 hours mark a turn', () => {
    const start = at('Tue 12:00')
    const openedAfter = (silence: number) =>
      measureEnquiries(
        [said('C Tue 11:59'), said('O Tue 12:00'), { from: 'customer', at: start + silence }],
        [],
        RULES,
        start + 40 * DAY,
      )
    expect(openedAfter(14 * DAY)).toHaveLength(2)
    expect(openedAfter(14 * DAY - 1)).toHaveLength(1)
    const turn = (silence: number) =>
      measureEnquiries(
        [
          said('C Tue 11:59'),
          said('O Tue 12:00'),
          { from: 'customer', at: start + silence },
          { from: 'operator', at: start + silence + 1000 },
        ],
        [],
        RULES,
        start + 40 * DAY,
      )[0]?.responses[0]?.afterSilence
    expect([turn(DAY), turn(DAY - 1)]).toEqual([true, false])
  })

  test('automation and reactions break no silence, a courtesy does', () => {
    const start = at('Tue 12:00')
    const enquiries = (between: TimedMessage) =>
      measureEnquiries(
        [said('C Tue 11:59'), said('O Tue 12:00'), between, { from: 'customer', at: start + 15 * DAY }],
        [],
        RULES,
        start + 40 * DAY,
      ).length
    expect(enquiries({ from: 'automation', at: start + 7 * DAY })).toBe(2)
    expect(enquiries({ from: 'customer', at: start + 7 * DAY, text: 'thanks' })).toBe(1)
  })

  test('a courtesy opens an enquiry only as the very first message of all', () => {
    expect(measure(['C Tue 12:00 👍'], 'Tue 12:01')[0]?.waiting).not.toBeNull()
    const closed = measure(['C Tue 12:00', 'O Tue 12:01', 'C Tue 12:30 thanks'], 'Tue 13:00', [
      order('Tue 12:20'),
    ])
    expect(closed).toHaveLength(1)
  })

  test('an empty text is no courtesy', () => {
    const enquiry = timed([said('C Tue 12:00'), said('O Tue 12:01'), { ...said('C Tue 12:02'), text: '' }])
    expect(enquiry?.waiting).not.toBeNull()
  })

  test('what is later than now has not yet come', () => {
    const lines = ['C Tue 12:00', 'O Tue 12:04']
    expect(measure(lines, 'Tue 12:03')[0]).toMatchObject({ firstResponse: null, waiting: { missed: false } })
    expect(measure(lines, 'Tue 12:10', [order('Tue 12:20')])).toHaveLength(1)
  })

  test('an outcome with no enquiry open changes nothing', () => {
    expect(measure(['C Tue 12:00'], 'Tue 12:01', [order('Tue 11:00')])).toEqual(
      measure(['C Tue 12:00'], 'Tue 12:01'),
    )
  })
})

const message = fc.record({
  at: fc.integer({ min: at('Sat 08:00'), max: at('Thu 20:00') }),
  from: fc.constantFrom('customer', 'operator', 'automation') as fc.Arbitrary<TimedMessage['from']>,
  text: fc.constantFrom('how much is it', 'thanks', '', '👍', 'I take it'),
  precision: fc.constantFrom('exact', 'minute', 'bound') as fc.Arbitrary<'exact' | 'minute' | 'bound'>,
})
const outcome = fc.record({
  at: fc.integer({ min: at('Sat 08:00'), max: at('Thu 20:00') }),
  kind: fc.constantFrom('order', 'lost') as fc.Arbitrary<'order' | 'lost'>,
})
const history = fc.record({
  messages: fc.array(message, { maxLength: 14 }),
  outcomes: fc.array(outcome, { maxLength: 3 }),
})
const NOW = at('Thu 20:00')

describe('whatever a conversation went through', () => {
  test('order and repetition of the input change nothing, and the input stays as it was', () => {
    fc.assert(
      fc.property(history, fc.integer(), ({ messages, outcomes }, seed) => {
        const kept = structuredClone({ messages, outcomes })
        const once = measureEnquiries(messages, outcomes, RULES, NOW)
        const shuffled = [...messages, ...messages.slice(0, 3)].sort(
          (a, b) => ((a.at * 7919 + seed) % 101) - ((b.at * 7919 + seed) % 101),
        )
        expect(measureEnquiries(shuffled, [...outcomes, ...outcomes].reverse(), RULES, NOW)).toEqual(once)
        expect({ messages, outcomes }).toEqual(kept)
      }),
    )
  })

  test('spans are never negative, working time is never above wall time, and enquiries come sorted', () => {
    fc.assert(
      fc.property(history, ({ messages, outcomes }) => {
        const enquiries = measureEnquiries(messages, outcomes, RULES, NOW)
        const spans = enquiries.flatMap((one) => [
          ...(one.firstResponse ? [one.firstResponse] : []),
          ...one.responses,
          ...(one.waiting ? [one.waiting] : []),
        ])
        for (const { wallMs, workingMs } of spans) {
          expect(wallMs).toBeGreaterThanOrEqual(workingMs)
          expect(workingMs).toBeGreaterThanOrEqual(0)
        }
        const opened = enquiries.map((one) => one.openedAt)
        expect(opened).toEqual([...opened].sort((a, b) => a - b))
      }),
    )
  })
})
