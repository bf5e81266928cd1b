import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'

interface Props {
  figure: string
  /** Where there is room: near the popup's foot the rule opens upwards. */
  opens: 'below' | 'above'
  children: ComponentChildren
}

/** The "?" beside a figure. It opens the figure's rule; Esc, a second press or a press elsewhere closes it. */
export function Why({ figure, opens, children }: Props) {
  const { words } = useSpeech()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="why"
        aria-label={words.common.howCounted(figure)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      {open && (
        <Rule
          id={id}
          figure={figure}
          opens={opens}
          onEscape={close}
          onLeave={(next) => next !== button.current && setOpen(false)}
        >
          {children}
        </Rule>
      )}
    </>
  )
}

interface RuleProps extends Props {
  id: string
  onEscape: () => void
  onLeave: (next: EventTarget | null) => void
}

/** Takes the focus, so that it is read out and so that leaving it, by key or by pointer, can close it. */
function Rule({ id, figure, opens, children, onEscape, onLeave }: RuleProps) {
  const box = useRef<HTMLDivElement>(null)
  // Before it is seen, so that an early Esc closes it.
  useLayoutEffect(() => box.current?.focus(), [])
  const keyPressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Unless it is stopped here, Chrome closes the whole popup.
    event.preventDefault()
    event.stopPropagation()
    onEscape()
  }
  return (
    <div
      ref={box}
      id={id}
      class="popover"
      role="dialog"
      aria-labelledby={`${id}-title`}
      data-opens={opens}
      tabIndex={-1}
      onKeyDown={keyPressed}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget)))
          onLeave(event.relatedTarget)
      }}
    >
      <strong id={`${id}-title`} class="popover-title">
        {figure}
      </strong>
      {children}
    </div>
  )
}
