import { useSpeech } from '@/components/language/speech'
import type { Who } from './shop'

interface Props {
  who: Who
  operator: string
  choose: (who: Who) => void
}

/** Everyone who answers on the account, or only what was sent from this browser. */
export function WhoSwitch({ who, operator, choose }: Props) {
  const { popup } = useSpeech().words
  const names: Record<Who, string> = { everyone: popup.everyone, me: operator || popup.me }
  return (
    <fieldset class="seg end" aria-label={popup.whose}>
      {(['everyone', 'me'] as const).map((one) => (
        <button
          key={one}
          type="button"
          class="clip"
          title={names[one]}
          aria-pressed={who === one}
          onClick={() => choose(one)}
        >
          {names[one]}
        </button>
      ))}
    </fieldset>
  )
}
