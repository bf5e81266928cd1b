import { formatNumber, NO_VALUE } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { PeriodFigures } from '@/sales/scorecard'
import { Facts } from './facts'
import { Why } from './why'

interface Props {
  today: PeriodFigures
  lastWeek: PeriodFigures
}

/** What customers signalled, and what was made of it. */
export function CoachingFigures(props: Props) {
  return (
    <dl class="pairs" data-low>
      <Signals {...props} />
      <Objections {...props} />
    </dl>
  )
}

function Signals({ today, lastWeek }: Props) {
  const { words, language } = useSpeech()
  const { popup, rules } = words
  const open = ({ coaching: { signals, caught, missed } }: PeriodFigures) => signals - caught - missed
  const share = useShare(({ caught, missed }) => [caught, caught + missed])
  const pending = open(today) > 0 ? rules.stillToCatch(formatNumber(open(today), language)) : ''
  return (
    <div>
      <dt>
        {popup.signals}
        <Why figure={popup.signals} opens="above">
          <p>{rules.signals}</p>
          <Facts
            facts={[
              [rules.facts.notCounted, pending],
              [rules.facts.lastWeek, share(lastWeek)],
            ]}
          />
        </Why>
      </dt>
      <dd>
        <strong class="num">{share(today)}</strong>
        {share(today) !== NO_VALUE && <span class="muted">{popup.caught}</span>}
      </dd>
    </div>
  )
}

function Objections({ today, lastWeek }: Props) {
  const { popup, rules } = useSpeech().words
  const share = useShare(({ answered, objections }) => [answered, objections])
  return (
    <div>
      <dt>
        {popup.objections}
        <Why figure={popup.objections} opens="above">
          <p>{rules.objections}</p>
          <Facts facts={[[rules.facts.lastWeek, share(lastWeek)]]} />
        </Why>
      </dt>
      <dd>
        <strong class="num">{share(today)}</strong>
        {share(today) !== NO_VALUE && <span class="muted">{popup.answered}</span>}
      </dd>
    </div>
  )
}

/** "3 of 5", or "–" where there was none. */
function useShare(counts: (coaching: PeriodFigures['coaching']) => readonly [part: number, whole: number]) {
  const { words, language } = useSpeech()
  return ({ coaching }: PeriodFigures) => {
    const [part, whole] = counts(coaching)
    if (whole === 0) return NO_VALUE
    return words.popup.of(formatNumber(part, language), formatNumber(whole, language))
  }
}
