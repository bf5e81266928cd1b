import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'

type Interval = [string, string]

interface Props {
  day: string
  interval: Interval
  wrong: boolean
  last: boolean
  write: (interval: Interval) => void
  /** The field was left; `stillInside`: for another one of the same interval. */
  finish: (stillInside: boolean) => void
  remove: () => void
  add: () => void
}

export function IntervalInputs({ day, interval, wrong, last, write, finish, remove, add }: Props) {
  const { hours } = useSpeech().words.options
  const [from, to] = interval
  const field = { wrong, finish }
  return (
    <div class="time-pair">
      <TimeInput {...field} label={hours.from(day)} time={from} set={(time) => write([time, to])} />
      <span class="muted">–</span>
      <TimeInput {...field} label={hours.to(day)} time={to} set={(time) => write([from, time])} />
      <button type="button" class="icon-btn" aria-label={hours.remove(day, `${from}–${to}`)} onClick={remove}>
        <Icon name="x" />
      </button>
      {last && (
        <button type="button" class="icon-btn" aria-label={hours.add(day)} onClick={add}>
          <Icon name="plus" />
        </button>
      )}
    </div>
  )
}

interface TimeProps {
  label: string
  time: string
  wrong: boolean
  set: (time: string) => void
  finish: (stillInside: boolean) => void
}

/** Plain text, not `type=time`: that has no 24:00, and shows a.m. and p.m. where the browser likes them. */
function TimeInput({ label, time, wrong, set, finish }: TimeProps) {
  return (
    <input
      class="input num"
      value={time}
      aria-label={label}
      aria-invalid={wrong}
      inputMode="numeric"
      autocomplete="off"
      onInput={(event) => set(event.currentTarget.value)}
      onBlur={({ currentTarget, relatedTarget }) =>
        finish(relatedTarget instanceof Node && currentTarget.parentElement?.contains(relatedTarget) === true)
      }
      onKeyDown={(event) => event.key === 'Enter' && finish(false)}
    />
  )
}
