import { useSpeech } from '@/components/language/speech'
import { addReason, changeReason, keyOf, moveReason } from './lost-reasons'
import { NewReason } from './new-reason'
import { ReasonRow } from './reason-row'
import { Section } from './section'
import type { LostReason, SectionProps } from './shop-settings'

/** The shop's list of lost reasons: its order gives the number keys of the overlay. */
export function LostSection({ settings, change }: SectionProps) {
  const { options, common } = useSpeech().words
  const builtIn: Record<string, string> = common.lostReasons
  const reasons = settings.lostReasons
  const name = ({ id, label }: LostReason) => label ?? builtIn[id] ?? id
  const set = (lostReasons: LostReason[]) => change({ lostReasons })
  const parseName = (own?: string) => (text: string) => {
    const wanted = text.trim()
    const taken = reasons.some((reason) => reason.id !== own && name(reason) === wanted)
    return wanted === '' || taken ? null : wanted
  }
  const active = reasons.filter(({ retired }) => !retired)
  const retired = reasons.filter((reason) => reason.retired)
  return (
    <Section id="lost" title={options.lost.title} say={options.lost.say}>
      <ol>
        {[...active.entries()].map(([place, reason]) => (
          <ReasonRow
            key={reason.id}
            place={place}
            count={active.length}
            keyCap={keyOf(place)}
            name={name(reason)}
            parse={parseName(reason.id)}
            rename={(label) =>
              set(changeReason(reasons, reason.id, { label: label === builtIn[reason.id] ? null : label }))
            }
            move={(step) => set(moveReason(reasons, reason.id, step))}
            retire={() => set(changeReason(reasons, reason.id, { retired: true }))}
          />
        ))}
      </ol>
      <NewReason parse={parseName()} add={(label) => set(addReason(reasons, label))} />
      {retired.length > 0 && (
        <Retired
          names={retired.map((reason) => ({ id: reason.id, name: name(reason) }))}
          useAgain={(id) => set(changeReason(reasons, id, { retired: false }))}
        />
      )}
    </Section>
  )
}

interface RetiredProps {
  names: { id: string; name: string }[]
  useAgain: (id: string) => void
}

function Retired({ names, useAgain }: RetiredProps) {
  const { lost } = useSpeech().words.options
  return (
    <div class="stack">
      <h3 class="muted">{lost.retired}</h3>
      <ul>
        {names.map(({ id, name }) => (
          <li key={id} class="line-item" data-retired>
            <span class="muted">{name}</span>
            <button type="button" class="link" aria-label={lost.backOf(name)} onClick={() => useAgain(id)}>
              {lost.back}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
