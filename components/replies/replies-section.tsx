import { useState } from 'preact/hooks'
import { formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { FileTools } from './file-tools'
import type { LibraryActions, LibraryView } from './library-view'
import { newReply } from './new-reply'
import { ReplyEditor } from './reply-editor'
import { ReplyList } from './reply-list'
import { useChosen } from './use-chosen'

interface Props {
  library: LibraryView
  actions: LibraryActions
}

/** The library of saved replies: search, edit, order, preview, import and export. */
export function RepliesSection({ library, actions }: Props) {
  const { replies: words } = useSpeech().words
  const { id, choose, entry, isNew, fresh, begin } = useChosen(library.replies, newReply)
  const offered = library.starter > 0 && !fresh
  return (
    <section class="block" id="replies" aria-labelledby="replies-title">
      <div class="block-head" data-tools>
        <h2 id="replies-title">{words.title}</h2>
        <FileTools
          accept=".json,.csv"
          say={words.files.say}
          readImport={actions.readImport}
          exports={[
            { name: words.files.asJson, save: () => actions.exportFile('json') },
            { name: words.files.asCsv, save: () => actions.exportFile('csv') },
            { name: words.files.asManaged, save: () => actions.exportFile('managed') },
          ]}
          begin={{ name: words.fresh, act: begin, primary: !offered }}
        />
      </div>
      <p class="block-say">{words.say}</p>
      {offered && <StarterOffer count={library.starter} accept={actions.acceptStarter} />}
      {(library.replies.length > 0 || fresh) && (
        <div class="editor">
          <ReplyList replies={library.replies} fresh={fresh} chosen={id} choose={choose} />
          <div class="editor-main">
            {entry ? (
              <ReplyEditor key={entry.id} saved={entry} isNew={isNew} library={library} actions={actions} />
            ) : (
              <p class="muted">{words.pick}</p>
            )}
          </div>
        </div>
      )}
    </section>
  )
}

function StarterOffer({ count, accept }: { count: number; accept: () => Promise<string | null> }) {
  const { words, language } = useSpeech()
  const [problem, setProblem] = useState<string | null>(null)
  return (
    <div class="offer">
      <p>
        {words.replies.starter(formatNumber(count, language))}{' '}
        <span class="muted">{words.replies.starterSay}</span>
      </p>
      <button type="button" class="btn" data-kind="primary" onClick={async () => setProblem(await accept())}>
        {words.replies.starterAccept}
      </button>
      {problem && (
        <p class="error" role="status">
          {problem}
        </p>
      )}
    </div>
  )
}
