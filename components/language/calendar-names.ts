import type { Language } from './language'

export interface CalendarNames {
  /** Sunday first, as `Date.getUTCDay()` counts; written as they stand alone, with a capital in Russian. */
  weekdays: readonly string[]
  weekdaysShort: readonly string[]
  /** As they stand after a day's number: in Russian the genitive. */
  months: readonly string[]
  monthsShort: readonly string[]
}

const names = (words: string) => words.split(' ')

/**
 * Our own names: Chromium's Intl has no Georgian and silently answers in another language
 * (tests/browser/georgian.test.ts shows it), and its Russian short forms differ between versions.
 */
export const CALENDAR_NAMES: Record<Language, CalendarNames> = {
  en: {
    weekdays: names('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    weekdaysShort: names('Sun Mon Tue Wed Thu Fri Sat'),
    months: names('January February March April May June July August September October November December'),
    monthsShort: names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
  ka: {
    weekdays: names('კვირა ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი'),
    weekdaysShort: names('კვი ორშ სამ ოთხ ხუთ პარ შაბ'),
    months: names(
      'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
    ),
    monthsShort: names('იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ'),
  },
  ru: {
    weekdays: names('Воскресенье Понедельник Вторник Среда Четверг Пятница Суббота'),
    weekdaysShort: names('вс пн вт ср чт пт сб'),
    months: names('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    monthsShort: names('янв фев мар апр мая июн июл авг сен окт ноя дек'),
  },
}
