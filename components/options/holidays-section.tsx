import { useEffect, useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { OwnDays } from './own-days'
import { Section } from './section'
import { Setting } from './setting'
import type { SectionProps } from './shop-settings'
import { type OfficialDay, YearOfHolidays } from './year-of-holidays'

export interface OfficialDays {
  countries: { code: string; name: string }[]
  years: { year: string; days: OfficialDay[] }[]
}

/** The official days of a country, this year and the next; slow at first, as its table is large. */
export type ReadOfficialDays = (country: string) => Promise<OfficialDays>

interface Props extends SectionProps {
  read: ReadOfficialDays
}

/** Days on which the shop is closed: the ticked official ones, and its own. */
export function HolidaysSection({ settings, change, read }: Props) {
  const { holidays: words } = useSpeech().words.options
  const [official, setOfficial] = useState<OfficialDays | null>(null)
  useEffect(() => {
    let wanted = true
    void read(settings.country).then((found) => wanted && setOfficial(found))
    return () => {
      wanted = false
    }
  }, [settings.country, read])
  const known = new Set(official?.years.flatMap(({ days }) => days.map(({ day }) => day)))
  const thisYear = official?.years[0]?.year ?? ''
  const set = (holidays: string[]) => change({ holidays: [...new Set(holidays)].sort() })
  return (
    <Section id="holidays" title={words.title} say={words.say}>
      {official === null ? (
        <p class="muted">{words.reading}</p>
      ) : (
        <>
          <Country
            official={official}
            country={settings.country}
            // The days of the country that was left would else stand among the shop's own.
            choose={(country) =>
              change({ country, holidays: settings.holidays.filter((day) => !known.has(day)) })
            }
          />
          {official.years.map((year) => (
            <YearOfHolidays key={year.year} {...year} closed={settings.holidays} set={set} />
          ))}
        </>
      )}
      {official && (
        <OwnDays
          // Official days of years that are over are kept for their figures, but are nobody's own.
          days={settings.holidays.filter((day) => !known.has(day) && day >= thisYear)}
          add={(day) => set([...settings.holidays, day])}
          remove={(day) => set(settings.holidays.filter((one) => one !== day))}
        />
      )}
    </Section>
  )
}

interface CountryProps {
  official: OfficialDays
  country: string
  choose: (country: string) => void
}

function Country({ official, country, choose }: CountryProps) {
  const { holidays: words } = useSpeech().words.options
  return (
    <div>
      <Setting id="country" label={words.country}>
        <select
          id="country"
          class="input"
          data-wide
          value={country}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {official.countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Setting>
    </div>
  )
}
