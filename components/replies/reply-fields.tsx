import { useSpeech } from '@/components/language/speech'
import { MOST_NAME, REPLY_KINDS, type ReplyKind } from '@/sales/quick-replies'
import { STAGES, type Stage } from '@/sales/stages'
import type { ReplyPart } from './reply-part'

/** Title, shortcut, kind and stage. */
export function ReplyFields({ reply, change, finish }: ReplyPart) {
  const { words, language } = useSpeech()
  const { replies } = words
  return (
    <>
      <div class="two">
        <label class="field">
          <span class="label">{replies.name}</span>
          <input
            class="input"
            maxLength={MOST_NAME}
            value={reply.titles[language] ?? ''}
            placeholder={reply.titles.en ?? reply.titles.ka ?? reply.titles.ru ?? ''}
            onInput={({ currentTarget: { value } }) =>
              change({ ...reply, titles: { ...reply.titles, [language]: value } })
            }
            onBlur={finish}
          />
        </label>
        <label class="field">
          <span class="label">{replies.shortcut}</span>
          <input
            class="input"
            maxLength={40}
            value={reply.shortcut}
            onInput={({ currentTarget: { value } }) => change({ ...reply, shortcut: value.trim() })}
            onBlur={finish}
          />
        </label>
      </div>
      <div class="two">
        <Choice
          label={replies.kind}
          value={reply.kind}
          options={REPLY_KINDS.map((kind) => [kind, replies.kinds[kind]])}
          choose={(kind) => change({ ...reply, kind: kind as ReplyKind })}
          finish={finish}
        />
        <Choice
          label={replies.stage}
          value={reply.stage ?? ''}
          options={[
            ['', replies.anyStage],
            ...STAGES.map((stage): [string, string] => [stage, replies.stages[stage]]),
          ]}
          choose={(stage) => change({ ...reply, stage: stage === '' ? null : (stage as Stage) })}
          finish={finish}
        />
      </div>
    </>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: [value: string, name: string][]
  choose: (value: string) => void
  finish: () => void
}

function Choice({ label, value, options, choose, finish }: ChoiceProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value)
          finish()
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
