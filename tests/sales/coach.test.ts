import { describe, expect, test } from 'vitest'
import { dueCard, isReady, leftToCatch } from '@/sales/coach'
import type { WorkingHours } from '@/sales/working-hours'
import { said } from './meant'

const ALL = { signal: true, objection: true, escalation: true }
const due = (messages: Parameters<typeof dueCard>[0], options: Partial<Parameters<typeof dueCard>[1]> = {}) =>
  dueCard(messages, { wanted: ALL, closed: new Set(), outcomeAt: null, ...options })

const signal = said('customer', 'I take it', ['signal:order'], 1_000)
const objection = said('customer', 'too dear', ['objection:price'], 2_000)
const escalation = said('customer', '40 pieces', ['escalate:bulk'], 3_000)
const reply = said('me', 'Your address, please', ['move:close'], 4_000)

describe('which card is due', () => {
  test('none when nothing that was said asks for one', () => {
    expect(due([])).toBeNull()
    expect(due([said('customer', 'hello'), said('customer', 'not for us', ['lost:stock'])])).toBeNull()
  })

  test('escalation before signal before objection, whichever came first', () => {
    expect(due([signal, objection, escalation])?.kind).toBe('escalation')
    expect(due([objection, signal])?.kind).toBe('signal')
    expect(due([objection])?.kind).toBe('objection')
  })

  test('none once a person has replied; an automatic answer is no reply', () => {
    expect(due([signal, reply])).toBeNull()
    expect(due([signal, said('teammate', 'hi', [], 5_000)])).toBeNull()
    expect(due([signal, said('automation', 'We are away', [], 5_000)])?.kind).toBe('signal')
  })

  test('the next one after a reply is another card', () => {
    const again = said('customer', 'I take two', ['signal:order'], 5_000)
    expect(due([signal, reply, again])?.asked).toBe(again)
    expect(due([signal, reply, again])?.id).not.toBe(due([signal])?.id)
  })

  test('one that was put away makes room for what comes after it', () => {
    const closed = new Set([due([signal])?.id ?? ''])
    expect(due([signal], { closed })).toBeNull()
    expect(due([objection, signal], { closed })?.kind).toBe('objection')
  })

  test('a kind that is switched off is never due', () => {
    expect(due([escalation, signal], { wanted: { ...ALL, escalation: false } })?.kind).toBe('signal')
  })

  test('what was said before the order was recorded asks for nothing any more', () => {
    expect(due([signal], { outcomeAt: 1_500 })).toBeNull()
    expect(due([signal, objection], { outcomeAt: 1_500 })?.kind).toBe('objection')
  })

  test('the words that decided are marked once, in order', () => {
    const both = {
      ...said('customer', 'I take it, deliver by noon'),
      detections: [
        {
          label: 'signal:delivery' as const,
          score: 0.5,
          spans: [[11, 18] as [number, number], [2, 6] as [number, number]],
        },
        { label: 'signal:order' as const, score: 0.9, spans: [[0, 6] as [number, number]] },
      ],
    }
    expect(due([both])).toMatchObject({
      meant: { label: 'signal:order' },
      spans: [
        [0, 6],
        [11, 18],
      ],
    })
  })

  test('a signal is ready to record once phone, address and name are given', () => {
    const all = said('customer', 'Nino Beridze, Chavchavadze 12, 599 12 34 56', ['signal:contact'], 5_000)
    const [before, after] = [due([signal]), due([signal, reply, all])]
    expect(before && isReady(before)).toBe(false)
    expect(after && isReady(after)).toBe(true)
  })

  test('a word is marked to its end, though its ending did not decide', () => {
    const asked = {
      ...said('customer', 'как оформить?', ['signal:order'], 1_000),
      detections: [{ label: 'signal:order' as const, score: 0.9, spans: [[4, 11] as [number, number]] }],
    }
    expect(due([asked])?.spans).toEqual([[4, 12]])
  })
})

describe('the time left to catch a signal', () => {
  const day: [string, string][] = [['10:00', '19:00']]
  const hours: WorkingHours = {
    timeZone: 'Asia/Tbilisi',
    week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: [] },
    holidays: [],
  }
  const noon = Date.UTC(2026, 8, 22, 8)
  const at = (minutes: number) => noon + minutes * 60_000
  const order = (minutes: number) => said('customer', 'I take it', ['signal:order'], at(minutes))

  test('is five minutes of working time from the first signal of the run', () => {
    expect(leftToCatch([order(0), order(2)], hours, at(3))).toBe(2 * 60_000)
    expect(leftToCatch([order(0)], hours, at(6))).toBe(-60_000)
  })

  test('does not run while the shop is closed, and there is none without a signal', () => {
    expect(leftToCatch([order(8 * 60)], hours, at(9 * 60))).toBe(5 * 60_000)
    expect(leftToCatch([order(0), reply], hours, at(1))).toBeNull()
  })
})
