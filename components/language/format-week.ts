import { CALENDAR_NAMES } from './calendar-names'
import type { Language } from './language'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]
export type Week = Record<Weekday, [open: string, close: string][]>

/** The weekday's name, written out or short; Monday comes first in `WEEKDAYS`, Sunday in the names. */
export function formatWeekday(day: Weekday, language: Language, form: 'long' | 'short' = 'long'): string {
  const names = CALENDAR_NAMES[language]
  const place = (WEEKDAYS.indexOf(day) + 1) % 7
  return (form === 'long' ? names.weekdays : names.weekdaysShort)[place] ?? ''
}

/** "Mon–Fri 10:00–19:00; Sat 11:00–17:00": days with the same hours stand together. Empty when never open. */
export function formatWeek(week: Week, language: Language): string {
  const groups: { days: Weekday[]; hours: string }[] = []
  for (const day of WEEKDAYS) {
    const hours = week[day].map(([open, close]) => `${open}–${close}`).join(', ')
    const last = groups.at(-1)
    if (last?.hours === hours) last.days.push(day)
    else groups.push({ days: [day], hours })
  }
  return groups
    .filter(({ hours }) => hours !== '')
    .map(({ days, hours }) => `${formatDays(days, language)} ${hours}`)
    .join('; ')
}

function formatDays(days: Weekday[], language: Language): string {
  const ends = days.length > 1 ? [days[0], days.at(-1)] : days
  return ends.map((day) => (day ? formatWeekday(day, language, 'short') : '')).join('–')
}
