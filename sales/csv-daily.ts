import { type Cell, toCsv, toSeconds } from './csv'
import { type DayFigures, periodFigures } from './daily-figures'
import type { Platform } from './platform'
import type { PeriodFigures, SpanStats } from './scorecard'

/** One operator's day on one account; the account is "" where the page tells none. */
export interface DailyRow {
  day: string
  timeZone: string
  operator: string
  platform: Platform
  account: string
  figures: DayFigures
}

type Column = [name: string, cell: (row: DailyRow, figures: PeriodFigures) => Cell]

/** A column of the contract that nothing fills yet. */
const unknown = (name: string): Column => [name, () => null]

function spanColumns(name: string, of: (figures: PeriodFigures) => SpanStats): Column[] {
  return [
    [`${name}_median_s`, (_, figures) => toSeconds(of(figures).medianMs)],
    [`${name}_mean_s`, (_, figures) => toSeconds(of(figures).meanMs)],
    [`${name}_p90_s`, (_, figures) => toSeconds(of(figures).p90Ms)],
  ]
}

/** In the order that spreadsheets rely on; new ones are only ever added at the end. */
const COLUMNS: Column[] = [
  ['date', (row) => row.day],
  ['time_zone', (row) => row.timeZone],
  ['operator', (row) => row.operator],
  ['platform', (row) => row.platform],
  ['account', (row) => row.account],
  ['enquiries', (_, figures) => figures.enquiries],
  ['off_hours_enquiries', (_, figures) => figures.offHours.count],
  ['replied', (_, figures) => figures.replied],
  ['unanswered', (_, figures) => figures.unanswered],
  ...spanColumns('first_response', (figures) => figures.first.wall),
  ...spanColumns('first_response_working', (figures) => figures.first.working),
  ['responses', (_, figures) => figures.later.wall.count],
  ...spanColumns('response', (figures) => figures.later.wall),
  ...spanColumns('response_working', (figures) => figures.later.working),
  ['sla_first_met', (_, figures) => figures.first.met],
  ['sla_first_missed', (_, figures) => figures.first.missed],
  ['sla_next_met', (_, figures) => figures.later.met],
  ['sla_next_missed', (_, figures) => figures.later.missed],
  ['messages_in', (_, figures) => figures.messagesIn],
  ['messages_out', (_, figures) => figures.messagesOut],
  ['buying_signals', (_, { coaching }) => coaching.signals],
  ['signals_caught', (_, { coaching }) => coaching.caught],
  ['signals_missed', (_, { coaching }) => coaching.missed],
  ['objections', (_, { coaching }) => coaching.objections],
  ['objections_answered', (_, { coaching }) => coaching.answered],
  ['hot', (_, { coaching }) => coaching.hot],
  ['warm', (_, { coaching }) => coaching.warm],
  ['cold', (_, { coaching }) => coaching.cold],
  ['qualified', (_, { coaching }) => coaching.qualified],
  ['orders', (_, figures) => figures.orders],
  ...['orders_confirmed', 'no_shows'].map(unknown),
  ['lost', (_, figures) => figures.lost],
  [
    'lost_reasons',
    (_, figures) => figures.lostReasons.map(({ reason, count }) => `${reason}:${count}`).join(';'),
  ],
  // Sums in two currencies cannot be added: both columns then list them in the same order.
  ['order_value', (_, { orderValue }) => joined(orderValue.map(({ value }) => roundMoney(value)))],
  ['currency', (_, { orderValue }) => joined(orderValue.map(({ currency }) => currency))],
  ...['upsold_orders', 'follow_ups_due', 'follow_ups_done', 'follow_ups_late'].map(unknown),
  ...['ad_spend', 'cost_per_message', 'cost_per_order'].map(unknown),
]

/** The daily file: a row per day × operator × platform × account. */
export function dailyCsv(rows: readonly DailyRow[]): string {
  const cells = rows.map((row) => {
    const figures = periodFigures([row])
    return COLUMNS.map(([, cell]) => cell(row, figures))
  })
  return toCsv(
    COLUMNS.map(([name]) => name),
    cells,
  )
}

function joined(values: (string | number)[]): Cell {
  return values.length === 1 ? (values[0] ?? null) : values.join(';')
}

/** Sums of decimal fractions carry binary dust: 0.1 + 0.2. */
function roundMoney(value: number): number {
  return Math.round(value * 1000) / 1000
}
