import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { ImportPanel } from './import-panel'
import type { ReadImport } from './library-view'

interface Props {
  /** Endings of the files that can be read. */
  accept: string
  say: string
  readImport: ReadImport
  exports: { name: string; save: () => Promise<string | null> }[]
  begin: { name: string; act: () => void; primary?: boolean }
}

/** The buttons at the head of a library: import, export, and one more. */
export function FileTools({ accept, say, readImport, exports, begin }: Props) {
  const { files } = useSpeech().words.replies
  const [open, setOpen] = useState<'import' | 'export' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const toggle = (which: 'import' | 'export') => setOpen(open === which ? null : which)
  return (
    <>
      <span class="end row" data-wrap>
        <button type="button" class="btn" aria-expanded={open === 'import'} onClick={() => toggle('import')}>
          {files.import}
        </button>
        <button type="button" class="btn" aria-expanded={open === 'export'} onClick={() => toggle('export')}>
          {files.export}
        </button>
        <button
          type="button"
          class="btn"
          // One filled button in view: an open panel has its own.
          data-kind={begin.primary && !open ? 'primary' : undefined}
          onClick={begin.act}
        >
          {begin.name}
        </button>
      </span>
      {open === 'import' && (
        <ImportPanel accept={accept} say={say} readImport={readImport} close={() => setOpen(null)} />
      )}
      {open === 'export' && (
        <div class="file-panel">
          <div class="row" data-wrap>
            {exports.map(({ name, save }) => (
              <button key={name} type="button" class="btn" onClick={async () => setProblem(await save())}>
                {name}
              </button>
            ))}
          </div>
          {problem && (
            <p class="error" role="status">
              {problem}
            </p>
          )}
        </div>
      )}
    </>
  )
}
