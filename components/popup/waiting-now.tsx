import { formatNumber, formatSpan, NO_VALUE } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { WaitingFigures } from '@/sales/scorecard'
import { Facts } from './facts'
import { Why } from './why'

interface Props {
  waiting: WaitingFigures
  unanswered: number
  /** Milliseconds since the figures were made: the longest wait goes on while it is looked at. */
  sinceMs: number
}

export function WaitingNow({ waiting, unanswered, sinceMs }: Props) {
  const { words, language } = useSpeech()
  const { popup, rules } = words
  const { longest } = waiting
  const late = waiting.late > 0 ? 'late num' : 'num'
  return (
    <dl class="now" data-state={waiting.late > 0 ? 'over' : undefined}>
      <div>
        <dt>
          {popup.waiting}
          <Why figure={popup.waiting} opens="below">
            <p>{rules.waiting}</p>
            <Facts
              facts={[[rules.facts.lateNow, waiting.late > 0 ? formatNumber(waiting.late, language) : '']]}
            />
          </Why>
        </dt>
        <dd class={late}>{formatNumber(waiting.count, language)}</dd>
      </div>
      <div>
        <dt>{popup.longest}</dt>
        <dd class={late}>{longest ? formatSpan(longest.wallMs + sinceMs, language) : NO_VALUE}</dd>
      </div>
      <div>
        <dt>
          {popup.unanswered}
          <Why figure={popup.unanswered} opens="below">
            <p>{rules.unanswered}</p>
          </Why>
        </dt>
        <dd class="num">{formatNumber(unanswered, language)}</dd>
      </div>
    </dl>
  )
}
