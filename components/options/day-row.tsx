import { useState } from 'preact/hooks'
import { formatWeekday, type Week, type Weekday } from '@/components/language/format-week'
import { useSpeech } from '@/components/language/speech'
import { barsOf } from './hours-bars'
import { IntervalInputs } from './interval-inputs'
import { parseIntervals } from './parse'
import { Switch } from './switch'

type Intervals = [string, string][]
/** What a day that is switched on again begins with, when nothing better is known. */
const USUAL: Intervals = [['10:00', '19:00']]

interface Props {
  day: Weekday
  week: Week
  save: (intervals: Intervals) => void
}

/** One day of the week: open or closed, its picture, and its hours, split or past midnight. */
export function DayRow({ day, week, save }: Props) {
  const { words, language } = useSpeech()
  const name = formatWeekday(day, language)
  const { rows, wrong, write, finish, replace } = useIntervals(week[day], save)
  const open = rows.length > 0
  return (
    <div class="hours-row" data-closed={!open || undefined}>
      <strong>{name}</strong>
      <Switch label={name} on={open} set={(on) => replace(on ? USUAL : [])} />
      <div class="hours-track" aria-hidden="true">
        {barsOf(week, day).map(({ from, to }) => (
          <i key={`${from}-${to}`} style={{ '--from': from, '--to': to }} />
        ))}
      </div>
      <div class="hours-pairs">
        {[...rows.entries()].map(([place, interval]) => (
          <IntervalInputs
            key={place}
            id={day}
            day={name}
            interval={interval}
            wrong={wrong && parseIntervals([interval]) === null}
            only={rows.length === 1}
            last={place === rows.length - 1}
            write={(changed) => write(rows.map((one, at) => (at === place ? changed : one)))}
            finish={finish}
            remove={() => replace(rows.filter((_, at) => at !== place))}
            add={() => write([...rows, ['', '']])}
          />
        ))}
        {!open && <span class="muted">{words.options.hours.closed}</span>}
        {wrong && (
          <p class="error" role="status" id={`${day}-wrong`}>
            {words.options.wrong.time}
          </p>
        )}
      </div>
    </div>
  )
}

/** A day is saved whole or not at all: one wrong time keeps all of its fields as they were written. */
function useIntervals(saved: Intervals, save: (intervals: Intervals) => void) {
  const [written, write] = useState<Intervals | null>(null)
  const [wrong, setWrong] = useState(false)
  const rows = written ?? saved
  const replace = (next: Intervals) => {
    const intervals = parseIntervals(next)
    setWrong(intervals === null)
    write(intervals === null ? next : null)
    if (intervals !== null && JSON.stringify(intervals) !== JSON.stringify(saved)) save(intervals)
  }
  /** While one goes from the opening to the close, what is missing is not wrong yet. */
  const finish = (stillInside: boolean) => {
    const begun = rows.filter(([from, to]) => from !== '' || to !== '')
    if (stillInside && rows.some((row) => row.includes(''))) return
    replace(begun)
  }
  return { rows, wrong, write, finish, replace }
}
