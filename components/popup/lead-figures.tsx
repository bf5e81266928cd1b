import {
  formatMinutes,
  formatNumber,
  formatPercent,
  formatSpan,
  NO_VALUE,
} from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { MetaFigures, PeriodFigures } from '@/sales/scorecard'
import { Facts } from './facts'
import { Why } from './why'

const HOUR = 3_600_000
/** What Meta asks for its "very responsive" badge: 90 % and 15 minutes. */
const BADGE = { share: 0.9, ms: 15 * 60_000 }

/** Enquiries that came while the shop was closed, beside the figures that Meta itself would show. */
export function LeadFigures({ today, meta }: { today: PeriodFigures; meta: MetaFigures }) {
  return (
    <dl class="pairs">
      <OffHours figures={today.offHours} />
      <AsMetaCounts meta={meta} />
    </dl>
  )
}

function OffHours({ figures }: { figures: PeriodFigures['offHours'] }) {
  const { words, language } = useSpeech()
  const { popup, rules } = words
  const median = figures.afterOpening.medianMs
  const told = [
    figures.automatic > 0 ? rules.automatic(formatNumber(figures.automatic, language)) : '',
    figures.won > 0 ? rules.won(formatNumber(figures.won, language)) : '',
  ].filter(Boolean)
  return (
    <div>
      <dt>
        {popup.offHours}
        <Why figure={popup.offHours} opens="above">
          <p>{rules.offHours}</p>
          <Facts facts={[[rules.basis, told.join(', ')]]} />
        </Why>
      </dt>
      <dd>
        <strong class="num">{formatNumber(figures.count, language)}</strong>
        <p class="muted num">
          {popup.afterOpening(median === null ? NO_VALUE : formatSpan(median, language))}
        </p>
      </dd>
    </div>
  )
}

function AsMetaCounts({ meta }: { meta: MetaFigures }) {
  const { words, language } = useSpeech()
  const { popup, rules } = words
  const mean = meta.meanFastest90Ms
  const asked = formatNumber(meta.asked, language)
  const basis = meta.asked === 0 ? '' : rules.metaBasis(formatNumber(meta.answeredIn24h, language), asked)
  return (
    <div>
      <dt>
        {popup.meta}
        <Why figure={popup.meta} opens="above">
          <p>{rules.meta}</p>
          <Facts facts={[[rules.basis, basis]]} />
        </Why>
      </dt>
      <dd>
        <strong class="num">
          {meta.asked === 0 ? NO_VALUE : formatPercent(meta.answeredIn24h / meta.asked, language)}
        </strong>
        {mean !== null && (
          <span class="num">
            {popup.metaIn(mean < HOUR ? formatMinutes(mean, language) : formatSpan(mean, language))}
          </span>
        )}
        <p class="muted num">
          {popup.metaBadge(formatPercent(BADGE.share, language), formatMinutes(BADGE.ms, language))}
        </p>
      </dd>
    </div>
  )
}
