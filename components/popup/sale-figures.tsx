import { formatMoney, formatNumber, formatPercent } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { PeriodFigures } from '@/sales/scorecard'
import { Facts } from './facts'
import type { Shop } from './shop'
import { Why } from './why'

/** Under this many enquiries a rate is chance: definitions, "too few to say". */
const ENOUGH = 20
const TOP_REASONS = 2

interface Props {
  today: PeriodFigures
  lastWeek: PeriodFigures
  shop: Shop
  showOutcomes: () => void
}

/** Orders and losses of the enquiries that opened on the day. */
export function SaleFigures(props: Props) {
  return (
    <dl class="pairs">
      <Orders {...props} />
      <Lost {...props} />
    </dl>
  )
}

function Orders({ today, lastWeek }: Props) {
  const { words, language } = useSpeech()
  const { popup, rules, common } = words
  const conversion = ({ orders, enquiries }: PeriodFigures) =>
    enquiries < ENOUGH ? common.tooFew : formatPercent(orders / enquiries, language)
  const basis = ({ orders, enquiries }: PeriodFigures) =>
    rules.ofEnquiries(formatNumber(orders, language), formatNumber(enquiries, language))
  return (
    <div>
      <dt>
        {popup.orders}
        <Why figure={popup.orders} opens="above">
          <p>{rules.orders}</p>
          <Facts
            facts={[
              [rules.basis, basis(today)],
              [rules.facts.lastWeek, `${basis(lastWeek)}, ${conversion(lastWeek)}`],
            ]}
          />
        </Why>
      </dt>
      <dd>
        <strong class="num">{formatNumber(today.orders, language)}</strong>
        <span class="num">
          {today.orderValue.map((money) => `· ${formatMoney(money, language)}`).join(' ')}
        </span>
        <p class="muted">{popup.conversion(conversion(today))}</p>
      </dd>
    </div>
  )
}

function Lost({ today, lastWeek, shop, showOutcomes }: Props) {
  const { words, language } = useSpeech()
  const { popup, rules } = words
  const reasons = (period: PeriodFigures) =>
    period.lostReasons
      .toSorted((a, b) => b.count - a.count)
      .slice(0, TOP_REASONS)
      .map(({ reason, count }) => `${shop.reasonLabel(reason)} ${formatNumber(count, language)}`)
      .join(' · ')
  return (
    <div>
      <dt>
        {popup.lost}
        <Why figure={popup.lost} opens="above">
          <p>{rules.lost}</p>
          <Facts facts={[[rules.facts.lastWeek, reasons(lastWeek)]]} />
        </Why>
      </dt>
      <dd>
        <div class="row" data-between>
          <strong class="num">{formatNumber(today.lost, language)}</strong>
          <button type="button" class="link" onClick={showOutcomes}>
            {popup.outcomes.open}
          </button>
        </div>
        <p class="muted clip" title={reasons(today)}>
          {reasons(today)}
        </p>
      </dd>
    </div>
  )
}
