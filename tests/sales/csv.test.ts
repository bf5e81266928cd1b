import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvName, toCsv, toSeconds } from '@/sales/csv'
import { dailyCsv } from '@/sales/csv-daily'
import { type EnquiryRecord, enquiriesCsv, toInstant } from '@/sales/csv-enquiries'
import { emptyFigures } from '@/sales/daily-figures'
import { sketchOf } from '@/sales/quantile-sketch'

const DAILY =
  'date, time_zone, operator, platform, account, enquiries, off_hours_enquiries, replied, unanswered, first_response_median_s, first_response_mean_s, first_response_p90_s, first_response_working_median_s, first_response_working_mean_s, first_response_working_p90_s, responses, response_median_s, response_mean_s, response_p90_s, response_working_median_s, response_working_mean_s, response_working_p90_s, sla_first_met, sla_first_missed, sla_next_met, sla_next_missed, messages_in, messages_out, buying_signals, signals_caught, signals_missed, objections, objections_answered, hot, warm, cold, qualified, orders, orders_confirmed, no_shows, lost, lost_reasons, order_value, currency, upsold_orders, follow_ups_due, follow_ups_done, follow_ups_late, ad_spend, cost_per_message, cost_per_order'
const ENQUIRIES =
  'enquiry_id, date, operator, platform, account, customer, source, opened_at, off_hours, first_response_s, first_response_working_s, first_response_met, responses, response_mean_s, response_working_mean_s, messages_in, messages_out, stage, temperature, buying_signals, signals_caught, objections, outcome, lost_reason, lost_note, order_value, currency, cod, follow_ups_done, last_message_at'

/** Reads a file as a spreadsheet does; the mark is no part of the first heading. */
function parse(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true }).data
}

describe('cells', () => {
  test.each([
    ['a plain text', 'Nino', 'Nino'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'say "hi"', '"say ""hi"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a formula', '=SUM(A1)', "'=SUM(A1)"],
    ['a formula with a quotation mark', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a plus', '+cmd', "'+cmd"],
    ['a minus', '-cmd', "'-cmd"],
    ['an at sign', '@nino', "'@nino"],
    ['a tab', '\tx', "'\tx"],
    ['a carriage return', '\rx', '"\'\rx"'],
    ['a phone number with blanks', '+995 555 12 34 56', "'+995 555 12 34 56"],
    ['digits behind a plus, which are a number', '+995555123456', '+995555123456'],
    ['a negative number', -1.5, '-1.5'],
    ['a negative number as text', '-1.5', '-1.5'],
    ['a hyphen within', 'delivery-time', 'delivery-time'],
    ['Georgian and an emoji', 'ნინო 🌸', 'ნინო 🌸'],
    ['nothing known', null, ''],
    ['zero', 0, '0'],
    ['yes', true, 'true'],
  ])('%s', (_, cell, written) => {
    expect(toCsv(['h', 'i'], [[cell, 'x']])).toBe(`\uFEFFh,i\r\n${written},x`)
  })

  test.each([
    [210_000, 210],
    [1_234.5, 1.235],
    [0, 0],
    [null, null],
  ])('%s ms are %s s', (ms, seconds) => expect(toSeconds(ms)).toBe(seconds))

  test.each([
    ['2026-09-22T08:03:30Z', 'Asia/Tbilisi', '2026-09-22T12:03:30+04:00'],
    ['2026-09-22T08:03:30.250Z', 'Asia/Tbilisi', '2026-09-22T12:03:30.250+04:00'],
    ['2026-01-15T12:00:00Z', 'America/New_York', '2026-01-15T07:00:00-05:00'],
    ['2026-07-15T12:00:00Z', 'America/St_Johns', '2026-07-15T09:30:00-02:30'],
    ['2026-01-15T12:00:00Z', 'Etc/UTC', '2026-01-15T12:00:00+00:00'],
  ])('%s in %s is %s', (at, zone, written) => expect(toInstant(Date.parse(at), zone)).toBe(written))

  test.each([
    ['2026-09-22', '2026-09-22', 'Nino', 'chat-to-order_daily_2026-09-22_Nino.csv'],
    ['2026-09-01', '2026-09-22', 'ნინო ბ.', 'chat-to-order_daily_2026-09-01_2026-09-22_ნინო-ბ.csv'],
    ['2026-09-22', '2026-09-22', '../../etc', 'chat-to-order_daily_2026-09-22_etc.csv'],
    ['2026-09-22', '2026-09-22', '', 'chat-to-order_daily_2026-09-22_operator.csv'],
  ])('the file of %s to %s of "%s"', (from, to, operator, name) => {
    expect(csvName('daily', from, to, operator)).toBe(name)
  })
})

describe('the daily file', () => {
  const figures = {
    ...emptyFigures(),
    enquiries: 3,
    orders: 2,
    orderValue: { GEL: 120.5, USD: 10 },
    lost: 4,
    lostReasons: { 'too-expensive': 3, 'delivery-time': 1 },
    first: { ...emptyFigures().first, wall: sketchOf([60_000, 120_000, 181_500]), met: 2, missed: 1 },
  }
  const row = {
    day: '2026-09-22',
    timeZone: 'Asia/Tbilisi',
    operator: 'Nino',
    platform: 'whatsapp' as const,
    account: '',
    figures,
  }

  test('has the columns of the contract, in its order', () => {
    expect(dailyCsv([]).replace('\uFEFF', '')).toBe(DAILY.replaceAll(', ', ','))
  })

  test('says what is known, and leaves empty what is not', () => {
    expect(parse(dailyCsv([row]))).toEqual([
      expect.objectContaining({
        date: '2026-09-22',
        platform: 'whatsapp',
        account: '',
        enquiries: '3',
        first_response_median_s: '120',
        first_response_mean_s: '120.5',
        first_response_working_median_s: '',
        responses: '0',
        response_median_s: '',
        sla_first_met: '2',
        sla_first_missed: '1',
        buying_signals: '0',
        orders: '2',
        lost_reasons: 'too-expensive:3;delivery-time:1',
        order_value: '120.5;10',
        currency: 'GEL;USD',
        cost_per_order: '',
      }),
    ])
  })
})

describe('the enquiries file', () => {
  const at = Date.parse('2026-09-22T08:00:00Z')
  const reply = {
    wallMs: 210_000,
    workingMs: 200_000,
    met: true,
    precision: 'exact',
    offTheClock: false,
  } as const
  const enquiry: EnquiryRecord = {
    id: 'c1:m1',
    day: '2026-09-22',
    timeZone: 'Asia/Tbilisi',
    operator: 'Nino',
    platform: 'messenger',
    account: '1001',
    customer: '=Giorgi',
    openedAt: at,
    offHours: false,
    firstResponse: reply,
    responses: [
      { ...reply, wallMs: 60_000, workingMs: 60_000 },
      { ...reply, wallMs: 180_000, workingMs: 0, met: null, offTheClock: true },
      { ...reply, wallMs: 9_000_000, precision: 'bound' },
    ],
    messagesIn: 4,
    messagesOut: 3,
    closedBy: { kind: 'lost', money: null, reason: 'other', note: 'moved, "far" away' },
    lastMessageAt: at + 600_000,
    coached: { stage: 'offered', temperature: 'warm', signals: 2, caught: 1, objections: 1 },
  }

  test('has the columns of the contract, in its order', () => {
    expect(enquiriesCsv([]).replace('\uFEFF', '')).toBe(ENQUIRIES.replaceAll(', ', ','))
  })

  test('says what became of an enquiry; a bound is no time, and the night no working time', () => {
    expect(parse(enquiriesCsv([enquiry]))).toEqual([
      expect.objectContaining({
        enquiry_id: 'c1:m1',
        customer: "'=Giorgi",
        opened_at: '2026-09-22T12:00:00+04:00',
        off_hours: 'false',
        first_response_s: '210',
        first_response_working_s: '200',
        first_response_met: 'true',
        responses: '2',
        response_mean_s: '120',
        response_working_mean_s: '60',
        outcome: 'lost',
        lost_reason: 'other',
        lost_note: 'moved, "far" away',
        order_value: '',
        last_message_at: '2026-09-22T12:10:00+04:00',
      }),
    ])
  })

  test('an enquiry without a reply has no time, and was neither met nor missed', () => {
    const [row] = parse(enquiriesCsv([{ ...enquiry, firstResponse: null, responses: [], closedBy: null }]))
    expect(row).toMatchObject({
      first_response_s: '',
      first_response_met: '',
      response_mean_s: '',
      outcome: '',
    })
  })
})
