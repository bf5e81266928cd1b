import { useRef, useState } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import { type QuickReply, tacticsOf, titleOf, type Writing, writingsOf } from '@/sales/quick-replies'
import { ExperimentRow } from './experiment-row'
import { LabelTags } from './label-tags'
import type { LibraryActions, LibraryView } from './library-view'
import { faultOf } from './new-reply'
import { PictureRow } from './picture-row'
import { RemoveReply } from './remove-reply'
import { ReplyFields } from './reply-fields'
import { ReplyText } from './reply-text'
import { WritingTabs } from './writing-tabs'

interface Props {
  saved: QuickReply
  isNew: boolean
  library: LibraryView
  actions: LibraryActions
}

/** One reply. Like every setting it is kept when a field is left, if it holds. */
export function ReplyEditor({ saved, isNew, library, actions }: Props) {
  const { words, language } = useSpeech()
  const { draft, change, finish, note } = useReplyDraft(saved, actions.save)
  const [writing, setWriting] = useState<Writing>(() => writingsOf(saved)[0] ?? language)
  const part = { reply: draft, change, finish }
  return (
    <>
      <div class="row" data-between data-wrap>
        <WritingTabs reply={draft} writing={writing} choose={setWriting} />
        {!isNew && !saved.managed && <Order id={saved.id} move={actions.move} />}
      </div>
      {saved.managed && <p class="muted">{words.replies.managedSay}</p>}
      <fieldset class="editor-fields" disabled={saved.managed}>
        <ReplyFields {...part} />
      </fieldset>
      <ReplyText {...part} writing={writing} products={library.products} />
      <fieldset class="editor-fields" disabled={saved.managed}>
        <LabelTags {...part} />
        <PictureRow saved={saved} disabled={isNew} actions={actions} />
        <ExperimentRow {...part} records={library.records.filter(({ replyId }) => replyId === saved.id)} />
      </fieldset>
      {note && (
        <p class="error" role="status">
          {note}
        </p>
      )}
      {!isNew && !saved.managed && (
        <RemoveReply name={titleOf(saved, language)} remove={() => actions.remove(saved.id)} />
      )}
    </>
  )
}

function Order({ id, move }: { id: string; move: LibraryActions['move'] }) {
  const { replies } = useSpeech().words
  return (
    <span class="row">
      <button type="button" class="icon-btn" aria-label={replies.up} onClick={() => void move(id, -1)}>
        <Icon name="up" />
      </button>
      <button type="button" class="icon-btn" aria-label={replies.down} onClick={() => void move(id, 1)}>
        <Icon name="down" />
      </button>
    </span>
  )
}

/** What is written stands here until it is kept; `finish` keeps it, or says why it can't be. */
function useReplyDraft(saved: QuickReply, save: LibraryActions['save']) {
  const { replies } = useSpeech().words
  const [written, write] = useState<QuickReply | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const latest = useRef(written)
  const change = (reply: QuickReply) => {
    latest.current = reply
    write(reply)
  }
  const finish = async () => {
    const reply = latest.current
    if (!reply) return
    const fault = faultOf(reply)
    setNote(fault && replies[fault])
    if (fault) return
    const problem = await save(settled(reply))
    setNote(problem)
    // Somebody who writes on meanwhile keeps what they have written.
    if (problem === null && latest.current === reply) {
      latest.current = null
      write(null)
    }
  }
  return { draft: written ?? saved, change, finish: () => void finish(), note }
}

/** An experiment ends when one of its tactics has no text any more. */
function settled(reply: QuickReply): QuickReply {
  const variants = reply.variants.filter(({ text }) => text.trim() !== '')
  const tactics = tacticsOf({ variants })
  const holds = reply.experiment?.every((tactic) => tactics.includes(tactic)) ?? false
  return { ...reply, variants, experiment: holds ? reply.experiment : null }
}
