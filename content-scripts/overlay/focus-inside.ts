import type { FocusReturn } from './focus-return'

/** When what was asked for is drawn, still before the next key. */
export function focusSoon(shadow: ShadowRoot, selector: string): void {
  queueMicrotask(() => shadow.querySelector<HTMLElement>(selector)?.focus())
}

/** The row is about to go: focus steps to its neighbour, and from the last one back to the page. */
export function stepOffRow(shadow: ShadowRoot, focus: FocusReturn): void {
  const row = shadow.activeElement?.closest('.queue-row')
  if (!row) return
  const neighbour = row.nextElementSibling ?? row.previousElementSibling
  const to = neighbour?.querySelector('button')
  if (to) to.focus()
  else focus.giveBack()
}

/** What is unfolded around the focus, "What can I do?", and its handle has the focus again. */
export function foldOpened(shadow: ShadowRoot): boolean {
  const opened = shadow.activeElement?.closest('details[open]')
  opened?.removeAttribute('open')
  opened?.querySelector('summary')?.focus()
  return opened != null
}
