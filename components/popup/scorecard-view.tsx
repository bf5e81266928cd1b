import { useSpeech } from '@/components/language/speech'
import type { PeriodFigures, Scorecard } from '@/sales/scorecard'
import { CoachingFigures } from './coaching-figures'
import { EnquiryRow } from './enquiry-row'
import { LeadFigures } from './lead-figures'
import { ReplyScore } from './reply-score'
import { SaleFigures } from './sale-figures'
import type { Shop } from './shop'
import { WaitingNow } from './waiting-now'

interface Props {
  scorecard: Scorecard
  shop: Shop
  now: number
  showOutcomes: () => void
}

export function ScorecardView({ scorecard, shop, now, showOutcomes }: Props) {
  const { words } = useSpeech()
  const { today, lastWeek, waiting, meta } = scorecard
  return (
    <>
      <WaitingNow
        waiting={waiting}
        unanswered={today.unanswered}
        sinceMs={Math.max(0, now - scorecard.madeAt)}
      />
      <ReplyScore kind="first" today={today} lastWeek={lastWeek} shop={shop} />
      <ReplyScore kind="later" today={today} lastWeek={lastWeek} shop={shop} />
      <LeadFigures today={today} meta={meta} />
      {hasEvents(today) ? (
        <>
          <EnquiryRow today={today} lastWeek={lastWeek} gapDays={shop.enquiryGapDays} />
          <SaleFigures today={today} lastWeek={lastWeek} shop={shop} showOutcomes={showOutcomes} />
          <CoachingFigures today={today} lastWeek={lastWeek} />
        </>
      ) : (
        <p class="note muted">{words.popup.nothingToday}</p>
      )}
    </>
  )
}

function hasEvents(day: PeriodFigures): boolean {
  return day.enquiries + day.orders + day.lost + day.later.wall.count > 0
}

/** Nothing at all was ever measured: the first steps are then of more use than a table of dashes. */
export function isEmpty({ today, lastWeek, waiting, meta }: Scorecard): boolean {
  const seen = (period: PeriodFigures) => period.enquiries + period.messagesIn + period.messagesOut
  return seen(today) + seen(lastWeek) + waiting.count + meta.asked === 0
}
