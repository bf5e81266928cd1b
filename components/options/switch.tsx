interface Props {
  id?: string
  label: string
  on: boolean
  set: (on: boolean) => void
}

export function Switch({ id, label, on, set }: Props) {
  return (
    <button
      id={id}
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      onClick={() => set(!on)}
    />
  )
}
