import { useState } from 'preact/hooks'
import { formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { ImportChanges } from './import-changes'
import type { ChosenFile, ImportView, ReadImport } from './library-view'

interface Props {
  accept: string
  say: string
  readImport: ReadImport
  close: () => void
}

/** Choose a file, see what would change, then change it. */
export function ImportPanel({ accept, say, readImport, close }: Props) {
  const { words } = useSpeech()
  const { files } = words.replies
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [view, setView] = useState<ImportView | null>(null)
  const [said, tell] = useState<string | null>(null)
  const look = async (chosen: File | undefined) => {
    if (!chosen) return
    const read = { name: chosen.name, text: await chosen.text() }
    const answer = await readImport(read, false)
    setFile(read)
    setView(typeof answer === 'string' ? null : answer)
    tell(typeof answer === 'string' ? answer : null)
  }
  const apply = async () => {
    const answer = file && (await readImport(file, true))
    setView(null)
    tell(typeof answer === 'string' ? answer : files.applied)
  }
  return (
    <div class="file-panel">
      <div class="row" data-wrap>
        <label class="btn file-btn">
          {files.choose}
          <input
            type="file"
            accept={accept}
            onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
          />
        </label>
        <span class="muted">{file?.name ?? say}</span>
      </div>
      {view && <ImportCounts view={view} />}
      {view && <ImportChanges view={view} />}
      <p role="status">{said}</p>
      <div class="row" data-wrap>
        {view && changesSomething(view) && (
          <button type="button" class="btn" data-kind="primary" onClick={() => void apply()}>
            {files.apply}
          </button>
        )}
        <button type="button" class="btn" onClick={close}>
          {said === files.applied ? words.common.close : words.common.cancel}
        </button>
      </div>
    </div>
  )
}

const changesSomething = ({ changes }: ImportView) => changes.some(({ kind }) => kind !== 'same')

function ImportCounts({ view }: { view: ImportView }) {
  const { words, language } = useSpeech()
  const { files } = words.replies
  const count = (kind: string) =>
    formatNumber(view.changes.filter((change) => change.kind === kind).length, language)
  const counts = files.counts(count('added'), count('changed'), count('removed'), count('same'))
  return <p role="status">{changesSomething(view) ? counts : files.nothing}</p>
}
