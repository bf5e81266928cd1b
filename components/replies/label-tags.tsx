import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import { LABELS, type Label } from '@/sales/labels'
import type { ReplyPart } from './reply-part'

/** What the reply is offered for. */
export function LabelTags({ reply, change, finish }: ReplyPart) {
  const { replies } = useSpeech().words
  const set = (labels: Label[]) => {
    change({ ...reply, labels })
    finish()
  }
  return (
    <div class="row" data-wrap>
      <span class="muted">{replies.labels}</span>
      {reply.labels.map((label) => (
        <span key={label} class="tag" data-tone={toneOf(label)}>
          {replies.label[label]}
          <button
            type="button"
            class="icon-btn"
            aria-label={replies.removeLabel(replies.label[label])}
            onClick={() => set(reply.labels.filter((one) => one !== label))}
          >
            <Icon name="x" />
          </button>
        </span>
      ))}
      <select
        class="input"
        data-add
        aria-label={replies.addLabel}
        value=""
        onChange={({ currentTarget }) => set([...reply.labels, currentTarget.value as Label])}
      >
        <option value="">{replies.addLabel}</option>
        {LABELS.filter((label) => !reply.labels.includes(label)).map((label) => (
          <option key={label} value={label}>
            {replies.label[label]}
          </option>
        ))}
      </select>
    </div>
  )
}

function toneOf(label: Label): string | undefined {
  if (label.startsWith('objection:')) return 'objection'
  return label.startsWith('signal:') ? 'signal' : undefined
}
