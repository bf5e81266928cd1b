import { useEffect, useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { OutcomeForm } from './outcome-form'
import { OutcomeRow } from './outcome-row'
import { PanelHead } from './panel-head'
import type { RecordedOutcome } from './recorded-outcome'
import type { Shop } from './shop'

/** Each resolves to what stands recorded afterwards, or to a sentence that says why nothing changed. */
export interface OutcomeActions {
  list(): Promise<RecordedOutcome[] | string>
  undo(outcome: RecordedOutcome): Promise<RecordedOutcome[] | string>
  correct(before: RecordedOutcome, after: RecordedOutcome): Promise<RecordedOutcome[] | string>
}

interface Props {
  shop: Shop
  actions: OutcomeActions
  back: () => void
}

/** Today's orders and losses, to be corrected or undone after the ten seconds of the overlay are over. */
export function OutcomesPanel({ shop, actions, back }: Props) {
  const { outcomes: words } = useSpeech().words.popup
  const [known, setKnown] = useState<RecordedOutcome[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [editing, edit] = useState<string | null>(null)
  const take = (answer: RecordedOutcome[] | string) => {
    if (typeof answer === 'string') return setProblem(answer)
    setProblem(null)
    setKnown(answer)
    edit(null)
  }
  useEffect(() => void actions.list().then(take), [])
  return (
    <section class="panel-body">
      <PanelHead title={words.title} back={back} />
      {problem !== null && (
        <p class="error" role="status">
          {problem}
        </p>
      )}
      {known?.length === 0 && <p class="muted">{words.none}</p>}
      <ul class="outcomes">
        {known?.map((outcome) => (
          <li key={outcome.id}>
            <OutcomeRow
              outcome={outcome}
              shop={shop}
              correct={() => edit(outcome.id)}
              undo={() => actions.undo(outcome).then(take)}
            />
            {editing === outcome.id && (
              <OutcomeForm
                outcome={outcome}
                shop={shop}
                save={(after) => actions.correct(outcome, after).then(take)}
                cancel={() => edit(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
