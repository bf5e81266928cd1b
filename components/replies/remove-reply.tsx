import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { Confirm } from '@/components/options/found-customers'

interface Props {
  name: string
  /** What is asked before it goes; by default the question for a reply. */
  question?: string
  remove: () => Promise<string | null>
}

/** Nothing goes before a second press on a clear sentence. */
export function RemoveReply({ name, question, remove }: Props) {
  const { replies } = useSpeech().words
  const [asking, ask] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (!asking)
    return (
      <button type="button" class="btn" data-kind="danger" data-start onClick={() => ask(true)}>
        {replies.remove}
      </button>
    )
  return (
    <div class="remove">
      <Confirm
        sentence={problem ?? question ?? replies.reallyRemove(name)}
        yes={replies.remove}
        confirm={async () => setProblem(await remove())}
        cancel={() => ask(false)}
      />
    </div>
  )
}
