import type { Language } from '@/components/language/language'
import { wordsFor } from '@/components/language/words'
import type { OfficialDays } from '@/components/options/holidays-section'

/**
 * The official days of a country, this year and the next. The library's table of all countries is large
 * and only this page wants it, hence the late import.
 */
export async function readOfficialDays(
  country: string,
  now: number,
  language: Language,
): Promise<OfficialDays> {
  const { default: Holidays } = await import('date-holidays')
  const names = wordsFor(language).options.holidays.names
  // Named, or a name that the library lacks in our language would come in the country's own.
  const calendar = new Holidays(country, { languages: [TAGS[language], 'en'] })
  const thisYear = new Date(now).getFullYear()
  const years = [thisYear, thisYear + 1].map((year) => ({
    year: String(year),
    days: officialDays(calendar.getHolidays(year), names),
  }))
  return { countries: countriesIn(calendar.getCountries('en'), language), years }
}

/** The library says "ge" where everybody else says "ka". */
const TAGS: Record<Language, string> = { en: 'en', ka: 'ge', ru: 'ru' }

interface Holiday {
  date: string
  type: string
  name: string
  start: Date
  end: Date
}

function officialDays(
  holidays: Holiday[],
  names: Record<string, string>,
): OfficialDays['years'][number]['days'] {
  const byDay = new Map<string, string>()
  for (const holiday of holidays.filter(({ type }) => type === 'public')) {
    for (const day of daysOf(holiday)) byDay.set(day, names[holiday.name] ?? holiday.name)
  }
  return [...byDay].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** A feast of several days is one entry in the library; its `date` is the first local day. */
function daysOf({ date, start, end }: Holiday): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY))
  return Array.from({ length: count }, (_, place) => new Date(first + place * DAY).toISOString().slice(0, 10))
}

const DAY = 24 * 60 * 60 * 1_000

function countriesIn(countries: Record<string, string>, language: Language): OfficialDays['countries'] {
  // Chromium's Intl has no Georgian: there the library's English names stand, but for our own country.
  const own: Record<string, string> = language === 'ka' ? { GE: 'საქართველო' } : {}
  const spoken = new Intl.DisplayNames(language === 'ru' ? 'ru' : 'en', { type: 'region' })
  return Object.keys(countries)
    .map((code) => ({ code, name: own[code] ?? spoken.of(code) ?? countries[code] ?? code }))
    .sort((a, b) => Number(b.code === 'GE') - Number(a.code === 'GE') || a.name.localeCompare(b.name))
}
