import { useSpeech } from '@/components/language/speech'
import { KEY_ACTS, type Keys } from '@/sales/keys'
import { Section } from './section'

interface Props {
  keys: Keys
  /** Opens the browser's own page of keys. */
  change: () => void
}

/** Every key that works on a chat page, as it is now. The browser's own settings change them. */
export function KeysSection({ keys, change }: Props) {
  const { options } = useSpeech().words
  const words = options.keys
  return (
    <Section id="keys" title={words.title} say={words.say}>
      <dl class="keys">
        {KEY_ACTS.map((act) => (
          <div key={act} class="row" data-between>
            <dt>{words.acts[act]}</dt>
            <dd>
              <kbd class="kbd">{keys[act]}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="btn" onClick={change}>
          {words.change}
        </button>
      </div>
    </Section>
  )
}
