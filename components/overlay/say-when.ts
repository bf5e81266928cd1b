import { CALENDAR_NAMES } from '../language/calendar-names'
import { formatClockTime } from '../language/format'
import { dateFormat } from '../language/intl-formats'
import type { Wording } from './overlay-words'

const ENGLISH_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** "12:04" for an instant of the day that is now, else with its weekday: "Tue 10:00", "სამ, 10:00". */
export function sayWhen(at: number, now: number, { language, timeZone }: Wording): string {
  const time = formatClockTime(at, timeZone, language)
  if (localDay(at, timeZone) === localDay(now, timeZone)) return time
  const comma = language === 'en' ? '' : ','
  return `${CALENDAR_NAMES[language].weekdaysShort[weekday(at, timeZone)]}${comma} ${time}`
}

function localDay(at: number, timeZone: string): string {
  return dateFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
}

/** By Intl's English names, as it knows the zone but not the Georgian words. */
function weekday(at: number, timeZone: string): number {
  return ENGLISH_DAYS.indexOf(dateFormat('en-GB', { timeZone, weekday: 'short' }).format(at))
}
