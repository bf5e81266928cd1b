import { plain } from './elements'
import { FIRST_HALF, SECOND_HALF } from './words'

export interface Clock {
  hour: number
  minute: number
}

/** Zeros of the digits in which WhatsApp's locales print: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6]
/** A digit other than 0 to 9. */
const OTHER_DIGIT = /[^\P{Nd}\d]/gu
/** A dot parts hours from minutes in Indonesian and Finnish. */
const CLOCK = /^(\D*?)(\d{1,2})[:.](\d{2})(\D*)$/

/** Digits of any of these scripts as 0 to 9. */
export function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((one) => code >= one && code < one + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}

/**
 * A label that is a clock and nothing else, 12 or 24 hours. Stamps print midnight as 24:05 in English and as
 * 0:05 AM in Georgian and Russian (client of August 2026). `null`: no clock, or a half of the day whose
 * mark is not known.
 */
export function readClock(label: string): Clock | null {
  if (label.length > LONGEST) return null
  const known = read.get(label)
  if (known !== undefined) return known
  if (read.size > MOST_KEPT) read.clear()
  const clock = parse(label)
  read.set(label, clock)
  return clock
}

/** What was read before, by the label: a day has 1,440 of them, and each message shows one. */
const read = new Map<string, Clock | null>()
const MOST_KEPT = 3_000
/** A clock with its mark and all marks of direction around it is shorter. */
const LONGEST = 40

function parse(label: string): Clock | null {
  const [, before, hours, minutes, after] = CLOCK.exec(withPlainDigits(plain(label))) ?? []
  if (before === undefined || after === undefined) return null
  const hour = inDay(Number(hours), half(before + after))
  const minute = Number(minutes)
  return hour === null || minute > 59 ? null : { hour, minute }
}

type Half = 'none' | 'first' | 'second' | 'unknown'

function half(mark: string): Half {
  const bare = mark.replace(/[\s.]/g, '').toLowerCase()
  if (bare === '') return 'none'
  if (FIRST_HALF.has(bare)) return 'first'
  return SECOND_HALF.has(bare) ? 'second' : 'unknown'
}

function inDay(hour: number, half: Half): number | null {
  if (half === 'unknown') return null
  if (half === 'none') return hour <= 24 ? hour % 24 : null
  if (hour > 12) return null
  return (hour % 12) + (half === 'second' ? 12 : 0)
}
