import type { ComponentChildren } from 'preact'

interface Props {
  /** Of the control that the label names; its rule has the same id with "-rule". */
  id: string
  label: string
  rule?: string
  /** Stands in the rule's place when what was entered is not saved. */
  error?: string | null
  children: ComponentChildren
}

/** One setting: label left, control right, rule below; an error in the rule's place. */
export function Setting({ id, label, rule, error, children }: Props) {
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <div class="setting-control">{children}</div>
      <p id={`${id}-rule`} class={error ? 'error' : undefined} aria-live="polite">
        {error ?? rule}
      </p>
    </div>
  )
}
