import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { LABELS, type Label } from '@/sales/labels'
import { isTooShort, type OwnPhrase } from '@/sales/own-phrases'
import { PhraseClashes } from './phrase-clashes'

const LONGEST = 100

interface Props {
  phrases: readonly OwnPhrase[]
  add: (phrase: OwnPhrase) => void
}

/** A phrase and what it means; the messages it would also fire on are shown before it is added. */
export function NewPhrase({ phrases, add }: Props) {
  const { coaching } = useSpeech().words.options
  const [written, write] = useState('')
  const [label, choose] = useState<Label>('signal:order')
  const [problem, setProblem] = useState<'tooShort' | 'taken' | null>(null)
  const text = written.trim()
  const fits = !isTooShort(text) && text.length <= LONGEST
  const submit = (event: Event) => {
    event.preventDefault()
    const taken = phrases.some((one) => one.label === label && one.text === text)
    setProblem(taken ? 'taken' : fits ? null : 'tooShort')
    if (taken || !fits) return
    write('')
    add({ label, text })
  }
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <div class="row" data-wrap>
        <input
          class="input grow"
          aria-label={coaching.phrase}
          placeholder={coaching.phrase}
          aria-invalid={problem !== null}
          value={written}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <LabelSelect label={label} choose={choose} />
        <button type="submit" class="btn">
          {coaching.add}
        </button>
      </div>
      {problem !== null && (
        <p class="error" role="status">
          {coaching[problem]}
        </p>
      )}
      {fits && <PhraseClashes phrase={{ label, text }} />}
    </form>
  )
}

function LabelSelect({ label, choose }: { label: Label; choose: (label: Label) => void }) {
  const { options, replies } = useSpeech().words
  return (
    <select
      class="input"
      aria-label={options.coaching.means}
      value={label}
      onChange={(event) => choose(event.currentTarget.value as Label)}
    >
      {LABELS.map((one) => (
        <option key={one} value={one}>
          {replies.label[one]}
        </option>
      ))}
    </select>
  )
}
