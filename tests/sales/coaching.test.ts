import { describe, expect, test } from 'vitest'
import { buyingSignals } from '@/sales/buying-signals'
import { coachEnquiry } from '@/sales/coached-enquiry'
import type { LabelledMessage } from '@/sales/labelled-message'
import { objectionsIn } from '@/sales/objections'
import { stageOf } from '@/sales/stages'
import { at, HOURS } from './clock-words'

/** "C Tue 12:00 signal:order": who (C, O, T for a teammate, A), when, and what it means. */
function said(line: string): LabelledMessage {
  const [who = 'C', weekday, time, ...labels] = line.split(' ')
  const author = ({ C: 'customer', O: 'me', T: 'teammate', A: 'automation' } as const)[who as 'C']
  return { author, at: at(`${weekday} ${time}`), precision: 'exact', labels }
}

function caught(lines: string[], options: { now?: string; ordered?: string } = {}) {
  const { now = 'Thu 18:00', ordered } = options
  return buyingSignals(lines.map(said), {
    hours: HOURS,
    orderedAt: ordered ? at(ordered) : null,
    now: at(now),
  }).map((signal) => signal.caught)
}

describe('a buying signal', () => {
  const signal = 'C Tue 12:00 signal:order'

  test('is caught by a closing move within five minutes of working time', () => {
    expect(caught([signal, 'O Tue 12:05:00 move:close'])).toEqual([true])
    expect(caught([signal, 'O Tue 12:05:01 move:close'])).toEqual([false])
    expect(caught(['C Mon 23:00 signal:order', 'O Tue 10:04 move:close'])).toEqual([true])
  })

  test('is missed when the next reply talks of something else, even if the close follows', () => {
    expect(caught([signal, 'O Tue 12:01 move:price', 'O Tue 12:02 move:close'])).toEqual([false])
  })

  test('is caught by an order recorded afterwards, whatever was said', () => {
    expect(caught([signal, 'O Tue 12:01'], { ordered: 'Tue 12:20' })).toEqual([true])
    expect(caught([signal, 'O Tue 12:01'], { ordered: 'Tue 11:00' })).toEqual([false])
  })

  test('is open until its time is over, and then missed by itself', () => {
    expect(caught([signal], { now: 'Tue 12:05' })).toEqual([null])
    expect(caught([signal], { now: 'Tue 12:05:01' })).toEqual([false])
  })

  test('counts once in a run of messages, and an automatic answer ends no run', () => {
    const lines = [signal, 'A Tue 12:00:01', 'C Tue 12:01 signal:contact', 'T Tue 12:02 move:close']
    expect(caught(lines)).toEqual([true])
    expect(caught([...lines, 'C Tue 12:10 signal:visit'], { now: 'Tue 12:11' })).toEqual([true, null])
  })
})

test('an objection is answered by a move, not by mere words', () => {
  const doubt = 'C Tue 12:00 objection:price'
  const answered = (...lines: string[]) => objectionsIn(lines.map(said)).map((one) => one.answered)
  expect(answered(doubt, 'O Tue 12:01 move:value')).toEqual([true])
  expect(answered(doubt, 'O Tue 12:01')).toEqual([false])
  expect(answered(doubt)).toEqual([null])
})

test.each([
  ['new', ['C Tue 12:00']],
  ['new', ['C Tue 12:00', 'A Tue 12:00']],
  ['replied', ['C Tue 12:00', 'O Tue 12:01 move:qualify']],
  ['qualified', ['C Tue 12:00', 'O Tue 12:01 move:qualify', 'C Tue 12:02']],
  ['offered', ['C Tue 12:00', 'O Tue 12:01 move:price']],
  ['ready', ['C Tue 12:00 signal:delivery', 'O Tue 12:01 move:price']],
])('the stage %s is the furthest that the messages prove', (stage, lines) => {
  expect(stageOf(lines.map(said), false)).toBe(stage)
  expect(stageOf(lines.map(said), true)).toBe('ordered')
})

test('an enquiry tells its temperature, and who replied to what', () => {
  const lines = ['C Tue 12:00 signal:order', 'T Tue 12:01 move:close', 'C Tue 12:10 objection:later']
  const options = { hours: HOURS, orderedAt: null, now: at('Tue 13:00') }
  expect(coachEnquiry(lines.map(said), options)).toMatchObject({
    temperature: 'cold',
    signals: [{ at: at('Tue 12:00'), by: 'teammate', caught: true }],
    objections: [{ by: null, answered: null }],
  })
})
