import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import type { Parse } from './parse'

interface Props {
  parse: Parse<string>
  add: (label: string) => void
}

export function NewReason({ parse, add }: Props) {
  const { lost, wrong } = useSpeech().words.options
  const [text, write] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    const label = parse(text)
    setProblem(label !== null ? null : text.trim() === '' ? wrong.reason : wrong.reasonTaken)
    if (label === null) return
    write('')
    add(label)
  }
  return (
    <form class="stack" onSubmit={submit}>
      <div class="row" data-wrap>
        <input
          class="input grow"
          aria-label={lost.fresh}
          placeholder={lost.fresh}
          aria-invalid={problem !== null}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {lost.add}
        </button>
      </div>
      {problem !== null && (
        <p class="error" role="status">
          {problem}
        </p>
      )}
    </form>
  )
}
