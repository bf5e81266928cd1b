import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, nextOpening, type WorkingHours, workingMs } from '@/sales/working-hours'

const HOUR = 3_600_000
const day: [string, string][] = [['10:00', '19:00']]
const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }

function hours(timeZone: string, week: Partial<WorkingHours['week']>, holidays: string[] = []): WorkingHours {
  return { timeZone, week: { ...closed, ...week }, holidays }
}
const weekdays = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day }
const tbilisi = hours('Asia/Tbilisi', weekdays)
const utc = (text: string) => Date.parse(`${text}Z`)

describe('working time', () => {
  test('a split day leaves out its break', () => {
    const split = hours('Asia/Tbilisi', {
      tue: [
        ['10:00', '13:00'],
        ['14:00', '19:00'],
      ],
    })
    expect(workingMs(utc('2026-09-22T08:00'), utc('2026-09-22T11:00'), split)).toBe(2 * HOUR)
  })

  test('overlapping and unsorted intervals count once', () => {
    const messy = hours('Asia/Tbilisi', {
      tue: [
        ['12:00', '19:00'],
        ['10:00', '13:00'],
      ],
    })
    expect(workingMs(utc('2026-09-22T00:00'), utc('2026-09-23T00:00'), messy)).toBe(9 * HOUR)
  })

  test('a night shift runs past midnight, and from Sunday into Monday', () => {
    const night = hours('Asia/Tbilisi', { sun: [['20:00', '02:00']] })
    expect(workingMs(utc('2026-09-20T16:00'), utc('2026-09-20T22:00'), night)).toBe(6 * HOUR)
    expect(isOpen(utc('2026-09-20T21:30'), night)).toBe(true)
    expect(isOpen(utc('2026-09-20T22:00'), night)).toBe(false)
  })

  test('a holiday takes its own date only: the night shift is open again after its midnight', () => {
    const night = hours('Asia/Tbilisi', { tue: [['20:00', '02:00']] }, ['2026-09-22'])
    expect(workingMs(utc('2026-09-22T12:00'), utc('2026-09-23T12:00'), night)).toBe(2 * HOUR)
    const holiday = hours('Asia/Tbilisi', weekdays, ['2026-09-22'])
    expect(workingMs(utc('2026-09-21T20:00'), utc('2026-09-22T20:00'), holiday)).toBe(0)
  })

  test('"24:00" closes at midnight, and a day that opens when it closes is open all round', () => {
    const late = hours('Asia/Tbilisi', { tue: [['18:00', '24:00']] })
    expect(workingMs(utc('2026-09-22T00:00'), utc('2026-09-23T12:00'), late)).toBe(6 * HOUR)
    const always = hours('Asia/Tbilisi', { tue: [['00:00', '00:00']] })
    expect(workingMs(utc('2026-09-21T20:00'), utc('2026-09-23T20:00'), always)).toBe(24 * HOUR)
  })

  test('a lost hour in Berlin and a repeated one in New York follow the local clock', () => {
    const allDay: [string, string][] = [['00:00', '24:00']]
    const berlin = hours('Europe/Berlin', { sun: allDay })
    expect(workingMs(utc('2026-03-28T00:00'), utc('2026-03-30T12:00'), berlin)).toBe(23 * HOUR)
    const newYork = hours('America/New_York', { sun: allDay })
    expect(workingMs(utc('2026-10-31T00:00'), utc('2026-11-02T12:00'), newYork)).toBe(25 * HOUR)
    const night = hours('America/New_York', { sun: [['01:00', '02:00']] })
    expect(workingMs(utc('2026-11-01T00:00'), utc('2026-11-01T12:00'), night)).toBe(2 * HOUR)
    const skipped = hours('Europe/Berlin', { sun: [['02:00', '03:00']] })
    expect(workingMs(utc('2026-03-28T12:00'), utc('2026-03-29T12:00'), skipped)).toBe(0)
  })

  test('backwards is nothing', () => {
    expect(workingMs(utc('2026-09-22T12:00'), utc('2026-09-22T08:00'), tbilisi)).toBe(0)
  })

  test.each([
    ['zone', { ...tbilisi, timeZone: 'Asia/Atlantis' }],
    ['time', hours('Asia/Tbilisi', { tue: [['25:00', '26:00']] })],
    ['date', hours('Asia/Tbilisi', weekdays, ['7 January'])],
  ])('an unreadable %s is told, not guessed', (_, broken) => {
    expect(() => workingMs(0, HOUR, broken)).toThrow(RangeError)
  })
})

describe('the next opening', () => {
  test('is the instant itself while open, and leaps over nights, Sundays and holidays', () => {
    const noon = utc('2026-09-22T08:00')
    expect(nextOpening(noon, tbilisi)).toBe(noon)
    expect(nextOpening(utc('2026-09-19T15:00'), tbilisi)).toBe(utc('2026-09-21T06:00'))
    const holidays = hours('Asia/Tbilisi', weekdays, ['2026-09-21', '2026-09-22'])
    expect(nextOpening(utc('2026-09-19T15:00'), holidays)).toBe(utc('2026-09-23T06:00'))
  })

  test('never comes for a shop that never opens', () => {
    expect(nextOpening(0, hours('Asia/Tbilisi', {}))).toBeNull()
  })
})

const zone = fc.constantFrom('Asia/Tbilisi', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe')
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const intervals = fc.array(fc.tuple(time, time), { maxLength: 3 })
const anyHours = fc.record({
  timeZone: zone,
  week: fc.record({
    mon: intervals,
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sat: intervals,
    sun: intervals,
  }),
  holidays: fc.subarray(['2026-03-29', '2026-11-01', '2026-12-31', '2027-01-01']),
})
const instant = fc.integer({ min: utc('2026-01-01T00:00'), max: utc('2027-06-01T00:00') })

describe('whatever the week', () => {
  test('working time adds up over any point between, and is never above wall time', () => {
    fc.assert(
      fc.property(anyHours, instant, instant, instant, (week, ...instants) => {
        const [a = 0, b = 0, c = 0] = instants.sort((x, y) => x - y)
        const whole = workingMs(a, c, week)
        expect(workingMs(a, b, week) + workingMs(b, c, week)).toBe(whole)
        expect(whole).toBeLessThanOrEqual(c - a)
      }),
      { numRuns: 200 },
    )
  })

  test('open is where a millisecond counts, and the next opening is open', () => {
    fc.assert(
      fc.property(anyHours, instant, (week, at) => {
        expect(isOpen(at, week)).toBe(workingMs(at, at + 1, week) === 1)
        const next = nextOpening(at, week)
        if (next === null) return
        expect(isOpen(next, week)).toBe(true)
        expect(workingMs(at, next, week)).toBe(0)
      }),
      { numRuns: 200 },
    )
  })
})
