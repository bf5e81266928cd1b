import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

interface Props {
  children: ComponentChildren
  tone?: string | undefined
  /** The accessible name of the button that takes the tag away. */
  removeLabel: string
  remove: () => void
}

/** A word or two that stand for something chosen, and can be taken away again. */
export function Tag({ children, tone, removeLabel, remove }: Props) {
  return (
    <span class="tag" data-tone={tone}>
      {children}
      <button type="button" class="icon-btn" aria-label={removeLabel} onClick={remove}>
        <Icon name="x" />
      </button>
    </span>
  )
}
