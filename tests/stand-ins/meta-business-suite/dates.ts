import type { StandInSetup } from '../world'

type Language = StandInSetup['language']

interface Names {
  today: string
  yesterday: string
  shortYesterday: string
  /** From Sunday. */
  weekdays: string[]
  shortWeekdays: string[]
  months: string[]
}

const NAMES: Record<Language, Names> = {
  en: {
    today: 'Today',
    yesterday: 'Yesterday',
    shortYesterday: 'Yesterday',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortWeekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  ka: {
    today: 'დღეს',
    yesterday: 'გუშინ',
    shortYesterday: 'გუშ',
    weekdays: ['კვირა', 'ორშაბათი', 'სამშაბათი', 'ოთხშაბათი', 'ხუთშაბათი', 'პარასკევი', 'შაბათი'],
    shortWeekdays: ['კვი', 'ორშ', 'სამ', 'ოთხ', 'ხუთ', 'პარ', 'შაბ'],
    months: [
      'იანვარი',
      'თებერვალი',
      'მარტი',
      'აპრილი',
      'მაისი',
      'ივნისი',
      'ივლისი',
      'აგვისტო',
      'სექტემბერი',
      'ოქტომბერი',
      'ნოემბერი',
      'დეკემბერი',
    ],
  },
  ru: {
    today: 'Сегодня',
    yesterday: 'Вчера',
    shortYesterday: 'вчера',
    weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    shortWeekdays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
    months: ['янв', 'февр', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сент', 'окт', 'нояб', 'дек'],
  },
}

/** The time of a row: what is seen, and the day word that only assistive technology and the title get. */
export function rowTime(at: number, now: number, language: Language): { shown: string; day: string } {
  const { today, yesterday, shortYesterday, weekdays, shortWeekdays } = NAMES[language]
  const date = new Date(at)
  const age = daysBetween(date, new Date(now))
  if (age <= 0) return { shown: clock(date, language), day: today }
  if (age === 1) return { shown: shortYesterday, day: yesterday }
  if (age < 7) return { shown: shortWeekdays[date.getDay()] ?? '', day: weekdays[date.getDay()] ?? '' }
  const sameYear = date.getFullYear() === new Date(now).getFullYear()
  const day = sameYear ? dayAndMonth(date, language) : withYear(date, language)
  return { shown: day, day }
}

/** The line between two groups of bubbles; it says the minute, and a bare clock means today. */
export function separator(at: number, now: number, language: Language): string {
  const { yesterday, shortWeekdays } = NAMES[language]
  const date = new Date(at)
  const time = clock(date, language)
  const age = daysBetween(date, new Date(now))
  if (age <= 0) return time
  if (age === 1 && language !== 'en') return `${yesterday.toLowerCase()}, ${time}`
  if (age < 7) return `${shortWeekdays[date.getDay()]}${language === 'en' ? ' ' : ', '}${time}`
  return `${withYear(date, language)}, ${time}`
}

/** "1:05 PM" with the narrow no-break space that Chromium's English puts there; else 24 hours. */
function clock(date: Date, language: Language): string {
  const minutes = String(date.getMinutes()).padStart(2, '0')
  const hours = date.getHours()
  if (language !== 'en') return `${String(hours).padStart(2, '0')}:${minutes}`
  return `${hours % 12 || 12}:${minutes}\u202f${hours < 12 ? 'AM' : 'PM'}`
}

function dayAndMonth(date: Date, language: Language): string {
  const month = NAMES[language].months[date.getMonth()]
  return language === 'en' ? `${month} ${date.getDate()}` : `${date.getDate()} ${month}`
}

function withYear(date: Date, language: Language): string {
  const day = dayAndMonth(date, language)
  // "13 მაისი. 2026": the dot stands so on the page.
  return `${day}${{ en: ',', ka: '.', ru: '' }[language]} ${date.getFullYear()}`
}

/** Whole local days, counted from midnight to midnight, so that a day of 23 hours is one too. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return (midnight(to) - midnight(from)) / 86_400_000
}
