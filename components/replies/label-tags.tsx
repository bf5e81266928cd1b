import { useSpeech } from '@/components/language/speech'
import { Tag } from '@/components/tag'
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
        <Tag
          key={label}
          tone={toneOf(label)}
          removeLabel={replies.removeLabel(replies.label[label])}
          remove={() => set(reply.labels.filter((one) => one !== label))}
        >
          {replies.label[label]}
        </Tag>
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
