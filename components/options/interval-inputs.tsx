import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'

type Interval = [string, string]

interface Props {
  id: string
  day: string
  interval: Interval
  wrong: boolean
  /** The only one of its day: the day's switch is what closes it. */
  only: boolean
  last: boolean
  write: (interval: Interval) => void
  /** The field was left; `stillInside`: for another one of the same interval. */
  finish: (stillInside: boolean) => void
  remove: () => void
  add: () => void
}

export function IntervalInputs(props: Props) {
  const { id, day, interval, wrong, only, last, write, finish, remove, add } = props
  const { hours } = useSpeech().words.options
  const [from, to] = interval
  const field = { wrong, finish, describedBy: wrong ? `${id}-wrong` : undefined }
  return (
    <div class="time-pair" ref={useFocusWhenNew(from === '' && to === '')}>
      <TimeInput {...field} label={hours.from(day)} time={from} set={(time) => write([time, to])} />
      <span class="muted">–</span>
      <TimeInput {...field} label={hours.to(day)} time={to} set={(time) => write([from, time])} />
      {!only && (
        <button
          type="button"
          class="icon-btn"
          aria-label={hours.remove(day, `${from}–${to}`)}
          onClick={remove}
        >
          <Icon name="x" />
        </button>
      )}
      {last && (
        <button type="button" class="icon-btn" aria-label={hours.add(day)} onClick={add}>
          <Icon name="plus" />
        </button>
      )}
    </div>
  )
}

/** Hours that were just added are what is written next, from the first key on; the button that added them is gone. */
function useFocusWhenNew(isNew: boolean) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isNew) box.current?.querySelector('input')?.focus()
    // Once, when it appears: not each time that its fields are emptied.
  }, [])
  return box
}

interface TimeProps {
  label: string
  time: string
  wrong: boolean
  describedBy: string | undefined
  set: (time: string) => void
  finish: (stillInside: boolean) => void
}

/** Plain text, not `type=time`: that has no 24:00, and shows a.m. and p.m. where the browser likes them. */
function TimeInput({ label, time, wrong, describedBy, set, finish }: TimeProps) {
  return (
    <input
      class="input num"
      value={time}
      aria-label={label}
      aria-invalid={wrong}
      aria-describedby={describedBy}
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
