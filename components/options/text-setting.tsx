import type { Parse } from './parse'
import { Setting } from './setting'
import { useDraft } from './use-draft'

interface Props<T> {
  id: string
  label: string
  rule?: string
  wrong: string
  saved: string
  parse: Parse<T>
  save: (value: T) => void
  /** What stands behind the field: "min". */
  unit?: string
  /** Id of a datalist. */
  list?: string
  wide?: boolean
}

/** A setting that is written: saved when left, or kept with a sentence that says what is wrong. */
export function TextSetting<T>({ id, label, rule, wrong, saved, parse, save, unit, list, wide }: Props<T>) {
  const draft = useDraft(saved, parse, save)
  return (
    <Setting id={id} label={label} {...(rule ? { rule } : {})} error={draft.wrong ? wrong : null}>
      <input
        id={id}
        class="input"
        data-wide={wide}
        data-number={unit !== undefined || undefined}
        list={list}
        value={draft.text}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={draft.wrong}
        aria-describedby={`${id}-rule`}
        onInput={(event) => draft.write(event.currentTarget.value)}
        onBlur={draft.finish}
        onKeyDown={(event) => event.key === 'Enter' && draft.finish()}
      />
      {unit && <span class="unit muted">{unit}</span>}
    </Setting>
  )
}
