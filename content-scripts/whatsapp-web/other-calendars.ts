/** Thai dates count from the Buddha: 2569 is 2026. */
const BUDDHIST = 543
const FIRST_BUDDHIST = 2500
/** The Persian year 1404 began in March 2025. */
const PERSIAN = 621
const LAST_PERSIAN = 1500
const FIRST_PERSIAN = 1380

interface Ymd {
  year: number
  /** 1 is January. */
  month: number
  day: number
}

/** The same day in our calendar, where the year is of one of the others in which pages print; else as it was. */
export function inOurCalendar(printed: Ymd): Ymd {
  const { year } = printed
  if (year >= FIRST_BUDDHIST) return { ...printed, year: year - BUDDHIST }
  return year >= FIRST_PERSIAN && year < LAST_PERSIAN ? (ofPersian(printed) ?? printed) : printed
}

/** The browser tells the Persian date of a day, but not the reverse: one of the days around the likely one has it. */
function ofPersian({ year, month, day }: Ymd): Ymd | null {
  const likely = Date.UTC(year + PERSIAN, 2, 20 + (month - 1) * 30.5 + day)
  const wanted = `${month}/${day}/${year}`
  for (let away = -6; away <= 6; away += 1) {
    const date = new Date(likely + away * 86_400_000)
    if (persian(date) === wanted)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  return null
}

let format: Intl.DateTimeFormat | null = null

function persian(date: Date): string {
  format ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const part = (type: string) => format?.formatToParts(date).find((one) => one.type === type)?.value ?? ''
  return `${part('month')}/${part('day')}/${part('year')}`
}
