import { useState } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { formatDay } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'

interface Props {
  days: string[]
  add: (day: string) => void
  remove: (day: string) => void
}

/** Closed days that no calendar knows: stocktaking, a family feast. */
export function OwnDays({ days, add, remove }: Props) {
  const { words, language } = useSpeech()
  const { holidays, wrong } = words.options
  const [day, write] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    setMissing(day === '')
    if (day === '') return
    write('')
    add(day)
  }
  const name = (one: string) => `${formatDay(one, language)} ${one.slice(0, 4)}`
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <h3>{holidays.own}</h3>
      {days.length > 0 && (
        <ul class="chips">
          {days.map((one) => (
            <li key={one} class="tag">
              {name(one)}
              <button
                type="button"
                class="icon-btn"
                aria-label={holidays.remove(name(one))}
                onClick={() => remove(one)}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row" data-wrap>
        <input
          class="input"
          data-date
          type="date"
          aria-label={holidays.ownDate}
          aria-invalid={missing}
          value={day}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {holidays.add}
        </button>
      </div>
      {missing && (
        <p class="error" role="status">
          {wrong.date}
        </p>
      )}
    </form>
  )
}
