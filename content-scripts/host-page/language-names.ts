/** What a language calls days, as the browser knows it; all without capitals and accents. */
export interface DayNames {
  /** How many days ago a word means: today and yesterday. */
  near: ReadonlyMap<string, number>
  /** 0 is Sunday. */
  weekdays: ReadonlyMap<string, number>
}

/** The same of months, which are dear to ask for. */
export interface MonthNames {
  /** 0 is January; the longest name first, as a name may begin another. */
  months: readonly (readonly [name: string, month: number])[]
  /** Words that stand between day, month and year. */
  fillers: ReadonlySet<string>
}

/** The languages in which chat pages are drawn, beside those whose words are written down. */
export const OTHER_LANGUAGES: readonly string[] =
  'af ar az be bg bn ca cs da de el es et fa fi fil fr gu he hi hr hu hy id it ja kk km kn ko ky lo lt lv mk ml mr ms nb nl pa pl pt ro sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu'.split(
    ' ',
  )

/** A Sunday, and the first of a January. */
const SUNDAY = Date.UTC(2023, 0, 1)
const DAY = 86_400_000
const WIDTHS = ['long', 'short'] as const

const days = new Map<string, DayNames | null>()
const months = new Map<string, MonthNames | null>()

/** `null`: the browser does not know the language. */
export function dayNamesIn(language: string): DayNames | null {
  return kept(days, language, () => {
    const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    return {
      near: new Map([0, 1].map((ago) => [folded(near.format(-ago, 'day')), ago])),
      weekdays: new Map(weekdaysIn(language)),
    }
  })
}

/** `null`: the browser does not know the language. */
export function monthNamesIn(language: string): MonthNames | null {
  return kept(months, language, () => ({
    months: monthsIn(language).sort(([a], [b]) => b.length - a.length),
    fillers: fillersIn(language),
  }))
}

function kept<Names>(known: Map<string, Names | null>, language: string, ask: () => Names): Names | null {
  const before = known.get(language)
  if (before !== undefined) return before
  const names = isKnown(language) ? ask() : null
  known.set(language, names)
  return names
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false // A language tag that is none.
  }
}

/**
 * As words are compared: pages write days in capitals, which Turkish and Greek form in ways of their own, with or
 * without a dot behind a shortened one.
 */
export function folded(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
  return bare.replace(/ı/g, 'i').replace(/ς/g, 'σ').replace(/[’`ʼ]/g, "'").replace(/\./g, '').trim()
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory', ...options })
}

function weekdaysIn(language: string): [string, number][] {
  return WIDTHS.flatMap((weekday) => {
    const format = formatOf(language, { weekday })
    return [0, 1, 2, 3, 4, 5, 6].map((day): [string, number] => [
      folded(format.format(SUNDAY + day * DAY)),
      day,
    ])
  })
}

/** A month may be called otherwise behind a day than by itself. */
function monthsIn(language: string): [string, number][] {
  const forms = WIDTHS.flatMap((month) => [
    formatOf(language, { month }),
    formatOf(language, { month, day: 'numeric' }),
  ])
  return forms
    .flatMap((format) =>
      Array.from({ length: 12 }, (_, month): [string, number] => {
        const part = format.formatToParts(Date.UTC(2023, month, 15)).find(({ type }) => type === 'month')
        return [folded(part?.value ?? ''), month]
      }),
    )
    .filter(([name]) => /\p{L}/u.test(name))
}

function fillersIn(language: string): Set<string> {
  const format = formatOf(language, { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric' })
  const between = format.formatToParts(SUNDAY).filter(({ type }) => type === 'literal')
  return new Set(between.flatMap(({ value }) => folded(value.replace(/[,،、]/g, ' ')).split(/\s+/)))
}
