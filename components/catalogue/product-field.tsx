import { useId, useState } from 'preact/hooks'

interface Props<T> {
  label: string
  /** Says it without showing it: the rows of a table have one heading for all. */
  hidden?: boolean
  saved: string
  parse: (text: string) => T | undefined
  save: (value: T) => void
  wrong?: string
  hint?: string
  /** Stands below it while nothing is wrong. */
  rule?: string | null
}

/** A field that is kept when it is left, if it holds; else it says what is wrong and keeps what was written. */
export function ProductField<T>({ label, hidden, saved, parse, save, wrong, hint, rule }: Props<T>) {
  const id = useId()
  const [written, write] = useState<string | null>(null)
  const [fault, setFault] = useState(false)
  const finish = () => {
    if (written === null) return
    const value = parse(written)
    setFault(value === undefined)
    if (value === undefined) return
    write(null)
    if (written !== saved) save(value)
  }
  const input = (
    <input
      id={id}
      class="input"
      aria-label={hidden ? label : undefined}
      aria-invalid={fault}
      maxLength={1_000}
      placeholder={hint ?? (hidden ? label : undefined)}
      value={written ?? saved}
      onInput={(event) => write(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
    />
  )
  if (hidden) return input
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {input}
      {(fault || rule) && (
        <span class="error" data-info={!fault || undefined} role="status">
          {fault ? wrong : rule}
        </span>
      )}
    </div>
  )
}
