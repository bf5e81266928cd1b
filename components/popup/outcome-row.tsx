import { formatMoney } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { RecordedOutcome } from './recorded-outcome'
import type { Shop } from './shop'

interface Props {
  outcome: RecordedOutcome
  shop: Shop
  correct: () => void
  undo: () => void
}

export function OutcomeRow({ outcome, shop, correct, undo }: Props) {
  const { words, language } = useSpeech()
  const { outcomes } = words.popup
  const { kind, money, reason, customer } = outcome
  const detail =
    kind === 'order'
      ? money && formatMoney(money, language)
      : reason
        ? shop.reasonLabel(reason)
        : words.common.lostReasonUnknown
  return (
    <div class="outcome">
      <span class="muted num">{outcome.time}</span>
      <strong class="clip" title={customer}>
        {customer}
      </strong>
      <span class="outcome-acts">
        <button type="button" class="link" aria-label={outcomes.correctOf(customer)} onClick={correct}>
          {outcomes.correct}
        </button>
        <button type="button" class="link" aria-label={outcomes.undoOf(customer)} onClick={undo}>
          {outcomes.undo}
        </button>
      </span>
      <span class="outcome-what">
        {kind === 'order' ? outcomes.ordered : outcomes.lost}
        {detail && ` · ${detail}`}
      </span>
    </div>
  )
}
