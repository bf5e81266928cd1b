import { useState } from 'preact/hooks'
import { formatDayOfYear } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'

export interface OfficialDay {
  /** Local date, "YYYY-MM-DD". */
  day: string
  name: string
}

const SHOWN_AT_FIRST = 5

interface Props {
  year: string
  days: OfficialDay[]
  /** All closed days of the settings. */
  closed: string[]
  set: (closed: string[]) => void
}

export function YearOfHolidays({ year, days, closed, set }: Props) {
  const { holidays: words } = useSpeech().words.options
  const [all, showAll] = useState(false)
  const shown = all ? days : days.slice(0, SHOWN_AT_FIRST)
  const allClosed = days.every(({ day }) => closed.includes(day))
  return (
    <div class="stack">
      <div class="row" data-between data-wrap>
        <h3>{year}</h3>
        {!allClosed && (
          <button type="button" class="btn" onClick={() => set([...closed, ...days.map(({ day }) => day)])}>
            {words.tickAll(year)}
          </button>
        )}
      </div>
      {days.length === 0 && <p class="muted">{words.none}</p>}
      <ul class="holidays">
        {shown.map((official) => (
          <HolidayRow
            key={official.day}
            official={official}
            closed={closed.includes(official.day)}
            tick={(on) => set(on ? [...closed, official.day] : closed.filter((day) => day !== official.day))}
          />
        ))}
      </ul>
      {shown.length < days.length && (
        <button type="button" class="link muted" data-start onClick={() => showAll(true)}>
          {words.more(days.length - shown.length)}
        </button>
      )}
    </div>
  )
}

interface RowProps {
  official: OfficialDay
  closed: boolean
  tick: (on: boolean) => void
}

function HolidayRow({ official, closed, tick }: RowProps) {
  const { words, language } = useSpeech()
  return (
    <li>
      <label class="holiday">
        <input
          type="checkbox"
          class="check"
          checked={closed}
          onChange={(event) => tick(event.currentTarget.checked)}
        />
        <span class="num">{formatDayOfYear(official.day, language)}</span>
        <span class={closed ? undefined : 'muted'}>{official.name}</span>
        {!closed && <span class="value muted">{words.options.holidays.weWork}</span>}
      </label>
    </li>
  )
}
