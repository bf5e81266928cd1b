import { useSpeech } from '@/components/language/speech'
import { type QuickReply, WRITINGS, type Writing, writingsOf } from '@/sales/quick-replies'

interface Props {
  reply: QuickReply
  writing: Writing
  choose: (writing: Writing) => void
}

export function WritingTabs({ reply, writing, choose }: Props) {
  const { replies } = useSpeech().words
  const written = writingsOf(reply)
  return (
    <fieldset class="seg" aria-label={replies.writing}>
      {WRITINGS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === writing}
          data-empty={!written.includes(one) || undefined}
          onClick={() => choose(one)}
        >
          {replies.writings[one]}
        </button>
      ))}
    </fieldset>
  )
}
