import type { Rules, TimedMessage } from '@/sales/enquiries'
import { measureEnquiries, type Outcome } from '@/sales/enquiries'
import type { WorkingHours } from '@/sales/working-hours'

/** The shop of the worked examples in the definitions: Monday to Saturday 10:00 to 19:00 in Tbilisi (UTC+4). */
const day: [string, string][] = [['10:00', '19:00']]
export const HOURS: WorkingHours = {
  timeZone: 'Asia/Tbilisi',
  week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: [] },
  holidays: [],
}
export const RULES: Rules = {
  hours: HOURS,
  firstReplyMs: 300_000,
  nextReplyMs: 120_000,
  enquiryGapMs: 14 * 86_400_000,
}

const DATES: Record<string, string> = {
  Sat: '2026-09-19',
  Sun: '2026-09-20',
  Mon: '2026-09-21',
  Tue: '2026-09-22',
  Wed: '2026-09-23',
  Thu: '2026-09-24',
}

/** "Tue 12:03:30" in the week of 21 September 2026, on the shop's clock; Sat and Sun are those before it. */
export function at(words: string): number {
  const [weekday = 'Tue', time = ''] = words.split(' ')
  const date = DATES[weekday]
  return Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}+04:00`)
}

const FROM = { C: 'customer', O: 'operator', A: 'automation' } as const

/** "C Tue 12:00 thanks!": who, when, and perhaps what. */
export function said(line: string): TimedMessage {
  const [who, weekday, time, ...text] = line.split(' ')
  const message = { from: FROM[who as 'C'], at: at(`${weekday} ${time}`) }
  return text.length > 0 ? { ...message, text: text.join(' ') } : message
}

export function measure(lines: string[], now = 'Thu 18:00', outcomes: Outcome[] = []) {
  return measureEnquiries(lines.map(said), outcomes, RULES, at(now))
}

export const minutes = (count: number, seconds = 0) => (count * 60 + seconds) * 1000
