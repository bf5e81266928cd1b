import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import type { OwnPhrase } from '@/sales/own-phrases'
import { NewPhrase } from './new-phrase'

interface Props {
  phrases: readonly OwnPhrase[]
  set: (phrases: OwnPhrase[]) => void
}

/** The manager's own phrases: what means something here that no detector knows. */
export function OwnPhrases({ phrases, set }: Props) {
  const { options, replies } = useSpeech().words
  const { coaching } = options
  return (
    <div class="stack">
      <h3>{coaching.phrases}</h3>
      <p class="muted">{coaching.phrasesSay}</p>
      {phrases.length > 0 && (
        <ul>
          {phrases.map((phrase) => (
            <li key={`${phrase.label} ${phrase.text}`} class="phrase">
              <span dir="auto">{phrase.text}</span>
              <span class="muted">{replies.label[phrase.label]}</span>
              <button
                type="button"
                class="icon-btn"
                aria-label={coaching.remove(phrase.text)}
                onClick={() => set(phrases.filter((one) => one !== phrase))}
              >
                <Icon name="x" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewPhrase phrases={phrases} add={(phrase) => set([...phrases, phrase])} />
    </div>
  )
}
