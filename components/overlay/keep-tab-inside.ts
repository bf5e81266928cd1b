/** Tab goes from the last control in it to the first and back: beyond them, Esc would be the page's and leave it open. */
export function keepTabInside(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const [first, last] = [controls.at(0), controls.at(-1)]
  const [edge, other] = event.shiftKey ? [first, last] : [last, first]
  if (event.key !== 'Tab' || event.target !== edge) return
  event.preventDefault()
  other?.focus()
}
