import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import type { DraftHintKind } from '@/sales/draft-hints'

interface Props {
  hints: readonly DraftHintKind[]
  unmute: (hint: DraftHintKind) => void
}

/** Draft hints that an operator put away for good, and the way back. */
export function MutedHints({ hints, unmute }: Props) {
  const { coaching } = useSpeech().words.options
  return (
    <div class="stack">
      <h3>{coaching.muted}</h3>
      <ul class="chips">
        {hints.map((hint) => (
          <li key={hint} class="tag">
            {coaching.hints[hint]}
            <button
              type="button"
              class="icon-btn"
              aria-label={coaching.unmute(coaching.hints[hint])}
              onClick={() => unmute(hint)}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
