import { formatNumber } from '@/components/language/format'
import { type Speech, useSpeech } from '@/components/language/speech'
import type { ImportProblem } from '@/sales/import-problems'
import type { ImportView } from './library-view'

/** As many lines as anybody reads; the counts above them tell the whole. */
const MOST_SHOWN = 100

export function ImportChanges({ view }: { view: ImportView }) {
  const speech = useSpeech()
  const { words, language } = speech
  const { files } = words.replies
  const changes = view.changes.filter(({ kind }) => kind !== 'same')
  return (
    <div class="file-lists">
      {view.problems.length > 0 && (
        <>
          <h3>{files.problems(formatNumber(view.problems.length, language))}</h3>
          <ul class="error">
            {[...view.problems.slice(0, MOST_SHOWN).entries()].map(([place, problem]) => (
              <li key={place}>{sentenceOf(speech, problem)}</li>
            ))}
          </ul>
          <More count={view.problems.length - MOST_SHOWN} />
        </>
      )}
      <ul>
        {changes.slice(0, MOST_SHOWN).map(({ id, title, kind }) => (
          <li key={id} class="row">
            <span class="clip grow">{title}</span>
            <span class="muted">{files.changes[kind]}</span>
          </li>
        ))}
      </ul>
      <More count={changes.length - MOST_SHOWN} />
    </div>
  )
}

function More({ count }: { count: number }) {
  const { words, language } = useSpeech()
  return count > 0 ? <p class="muted">{words.replies.files.more(formatNumber(count, language))}</p> : null
}

function sentenceOf({ words, language }: Speech, { kind, row, field, value }: ImportProblem): string {
  const { files } = words.replies
  const sentence = files.problem[kind](field, value)
  return row === null ? sentence : files.row(formatNumber(row, language), sentence)
}
