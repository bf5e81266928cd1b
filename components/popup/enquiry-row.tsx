import { formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { PLATFORMS } from '@/sales/platform'
import type { PeriodFigures } from '@/sales/scorecard'
import { Facts } from './facts'
import { Why } from './why'

interface Props {
  today: PeriodFigures
  lastWeek: PeriodFigures
  gapDays: number
}

export function EnquiryRow({ today, lastWeek, gapDays }: Props) {
  const { words, language } = useSpeech()
  const { popup, rules, common } = words
  return (
    <dl class="pairs" data-line>
      <div>
        <dt>
          {popup.enquiries}
          <Why figure={popup.enquiries} opens="above">
            <p>{rules.enquiries}</p>
            <p>{rules.enquiryGap(gapDays)}</p>
            <Facts facts={[[rules.facts.lastWeek, formatNumber(lastWeek.enquiries, language)]]} />
          </Why>
        </dt>
        <dd>
          <strong class="num">{formatNumber(today.enquiries, language)}</strong>
          <span class="platforms num">
            {PLATFORMS.map((platform) => (
              <span key={platform}>
                {common.platforms[platform]} {formatNumber(today.byPlatform[platform], language)}
              </span>
            ))}
          </span>
        </dd>
      </div>
    </dl>
  )
}
