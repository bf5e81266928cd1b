import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import type { Parse } from './parse'
import { useDraft } from './use-draft'

interface Props {
  place: number
  count: number
  keyCap: string
  name: string
  parse: Parse<string>
  rename: (label: string) => void
  move: (step: -1 | 1) => void
  retire: () => void
}

export function ReasonRow({ place, count, keyCap, name, parse, rename, move, retire }: Props) {
  const { lost, wrong } = useSpeech().words.options
  const draft = useDraft(name, parse, rename)
  return (
    <li class="line-item">
      {keyCap === '' ? <span /> : <kbd class="kbd">{keyCap}</kbd>}
      <input
        class="input"
        aria-label={lost.name(place + 1)}
        aria-invalid={draft.wrong}
        value={draft.text}
        onInput={(event) => draft.write(event.currentTarget.value)}
        onBlur={draft.finish}
        onKeyDown={(event) => event.key === 'Enter' && draft.finish()}
      />
      <span class="row" data-tight>
        <button
          type="button"
          class="icon-btn"
          aria-label={lost.up(name)}
          // Not `disabled`: that would drop the focus of whoever moves a reason to the top by keyboard.
          aria-disabled={place === 0}
          onClick={() => place > 0 && move(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={lost.down(name)}
          aria-disabled={place === count - 1}
          onClick={() => place < count - 1 && move(1)}
        >
          <Icon name="down" />
        </button>
      </span>
      <button type="button" class="link" aria-label={lost.retireOf(name)} onClick={retire}>
        {lost.retire}
      </button>
      {draft.wrong && (
        <p class="error" role="status">
          {draft.text.trim() === '' ? wrong.reason : wrong.reasonTaken}
        </p>
      )}
    </li>
  )
}
