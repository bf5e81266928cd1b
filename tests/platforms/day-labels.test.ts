import { describe, expect, test } from 'vitest'
import { readClock, readDay } from '@/content-scripts/host-page/day-labels'

/** A Saturday afternoon. */
const NOW = new Date(2026, 5, 27, 15, 30).getTime()

/** The day as "2026-06-15", which one can compare with a calendar. */
function day(label: string, now = NOW): string | null {
  const at = readDay(label, now)
  return at === null ? null : new Date(at).toLocaleDateString('sv')
}

describe('the day that a label names', () => {
  test.each([
    ['Today', '2026-06-27'],
    ['TODAY', '2026-06-27'],
    ['დღეს, 14:30', '2026-06-27'],
    ['Сегодня в 14:30', '2026-06-27'],
    ['Yesterday', '2026-06-26'],
    ['გუშინ', '2026-06-26'],
    ['გუშ', '2026-06-26'],
    ['вчера', '2026-06-26'],
    ['14:30', '2026-06-27'],
    ['2:30\u202fPM', '2026-06-27'],
  ])('near days: %s', (label, expected) => {
    expect(day(label)).toBe(expected)
  })

  test.each([
    ['Fri', '2026-06-26'],
    ['Sun 10:12 PM', '2026-06-21'],
    ['Tuesday', '2026-06-23'],
    ['სამშ.', '2026-06-23'],
    ['ოთხ', '2026-06-24'],
    ['კვ.', '2026-06-21'],
    ['ორშაბათი', '2026-06-22'],
    ['ხუთშაბათს, 9:05', '2026-06-25'],
    ['пн, 19:42', '2026-06-22'],
    ['в среду', '2026-06-24'],
    ['воскресенье', '2026-06-21'],
  ])('weekdays: %s', (label, expected) => {
    expect(day(label)).toBe(expected)
  })

  test.each(['Saturday', 'Sat', 'შაბ, 19:42', 'сб'])("today's weekday means a week ago: %s", (label) => {
    expect(day(label)).toBe('2026-06-20')
  })

  test.each([
    ['June 15', '2026-06-15'],
    ['15 Jun', '2026-06-15'],
    ['8 ივნისი', '2026-06-08'],
    ['8 ივნ.', '2026-06-08'],
    ['13 მაისი. 2026, 18:17', '2026-05-13'],
    ['15 июня', '2026-06-15'],
    ['15 июн. 2025 г., 18:17', '2025-06-15'],
    ['7 сент. 2025 г.', '2025-09-07'],
    ['Nov 21, 2025, 9:15\u202fAM', '2025-11-21'],
    ['Monday, June 15, 2026', '2026-06-15'],
    ['1:05 PM September 12, 2025', '2025-09-12'],
    ['\u200e15 \u10d8\u10d5\u10dc\u10d8\u10e1\u10d8', '2026-06-15'],
  ])('written dates: %s', (label, expected) => {
    expect(day(label)).toBe(expected)
  })

  test('a date without a year is the last such day, never one to come', () => {
    expect(day('30 December')).toBe('2025-12-30')
    expect(day('27 June')).toBe('2026-06-27')
    expect(day('28 June')).toBe('2025-06-28')
  })

  test.each([
    ['10/30/2024', '2024-10-30'],
    ['30/10/2024', '2024-10-30'],
    ['1/13/24, 8:22 AM', '2024-01-13'],
    ['30.10.2024', '2024-10-30'],
    ['03.04.2026', '2026-04-03'],
    ['2026-04-03', '2026-04-03'],
    ['3/3/26', '2026-03-03'],
    ['6/9/26', '2026-06-09'],
  ])('numeric dates that can only be read one way: %s', (label, expected) => {
    expect(day(label)).toBe(expected)
  })

  test.each([
    ['3/4/26', 'the third of April or the fourth of March'],
    ['31/6/26', 'no such day'],
    ['June 31', 'no such day'],
    ['June', 'no day'],
    ['Unknown date', 'not a date'],
    ['15', 'no month'],
    ['June 15 and 16', 'two days'],
    ['Sun Mon', 'two weekdays'],
    ['Mo', 'too short to tell'],
    ['Sunday school', 'words of another meaning'],
    ['10m', 'it changes by itself'],
    ['2026-08-14T21:32:00Z', 'not a label for people'],
    ['constructor', 'not a word of ours'],
    ['', 'nothing'],
  ])('%s is left unread: %s', (label) => {
    expect(day(label)).toBeNull()
  })

  test('a day is the local one, across the change to summer time', () => {
    const monday = new Date(2026, 2, 30, 0, 30).getTime()
    expect(readDay('Yesterday', monday)).toBe(new Date(2026, 2, 29).getTime())
  })
})

describe('the clock in a label', () => {
  test.each([
    ['14:30', 14, 30],
    ['9:05', 9, 5],
    ['9:15 AM', 9, 15],
    ['9:15\u202fPM', 21, 15],
    ['12:05 am', 0, 5],
    ['12:05 p.m.', 12, 5],
    ['[22:39, 10/30/2024]', 22, 39],
    ['\u200e13:01', 13, 1],
    ['13 მაისი. 2026, 18:17', 18, 17],
    ['7:08:59 PM', 19, 8],
  ])('%s', (label, hour, minute) => {
    expect(readClock(label)).toEqual({ hour, minute })
  })

  test.each(['Yesterday', '24:10', '12:60', '15:30 PM', '0:30 AM', '15.06', '2026-08-14T21:32:00Z'])(
    'none in %s',
    (label) => {
      expect(readClock(label)).toBeNull()
    },
  )
})
