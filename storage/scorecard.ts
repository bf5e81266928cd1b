import { periodFigures } from '@/sales/daily-figures'
import { localDay } from '@/sales/local-time'
import { metaFigures } from '@/sales/meta-badge'
import type { PeriodFigures, Scorecard, WaitingFigures } from '@/sales/scorecard'
import { workingMs } from '@/sales/working-hours'
import type { Database } from './database'
import { dayRows, total } from './day-figures'
import { addDays } from './days'
import type { DayFiguresRow } from './figure-records'
import type { Ask } from './requests'
import type { Measure } from './rules'
import { isLate, readAsOf, waitingChats } from './waiting'

/** Days that a day is compared with, and days over which Meta counts (definitions, "As Meta counts"). */
const WEEK = 7
const META_DAYS = 30

/** The credit of whoever answered from elsewhere: a colleague, the phone. */
const TEAMMATE = 'teammate'

/** The scorecard of a local day (today when `day` is null) against the seven days before it. */
export async function readScorecard(
  db: Database,
  ask: Ask<'scorecard.read'>,
  measure: Measure,
  now: number,
): Promise<Scorecard> {
  return readAsOf(db, measure, now, () => scorecardOf(db, ask, measure, now))
}

async function scorecardOf(
  db: Database,
  { day, who }: Ask<'scorecard.read'>,
  measure: Measure,
  now: number,
): Promise<Scorecard> {
  const shown = day ?? localDay(now, measure.timeZone)
  const rows = await dayRows(db, addDays(shown, 1 - META_DAYS), shown)
  const counted = rows.filter((row) => who === 'everyone' || row.operator !== TEAMMATE)
  const weekAgo = addDays(shown, -WEEK)
  return {
    day: shown,
    madeAt: now,
    today: figuresOf(counted.filter((row) => row.day === shown)),
    lastWeek: figuresOf(counted.filter((row) => row.day >= weekAgo && row.day < shown)),
    waiting: await waitingFigures(db, measure, now),
    meta: metaFigures(rows.map(total).filter((figures) => figures !== null)),
  }
}

function figuresOf(rows: DayFiguresRow[]): PeriodFigures {
  return periodFigures(
    rows.flatMap((row) => {
      const figures = total(row)
      return figures ? [{ platform: row.platform, figures }] : []
    }),
  )
}

/** Who waits is a fact of now, whichever day is looked at. */
async function waitingFigures(db: Database, measure: Measure, now: number): Promise<WaitingFigures> {
  const chats = await waitingChats(db, measure, now)
  const since = chats[0]?.since
  return {
    count: chats.length,
    late: chats.filter((chat) => isLate(chat, measure, now)).length,
    longest:
      since === undefined
        ? null
        : { since, wallMs: now - since, workingMs: workingMs(since, now, measure.rules.hours) },
  }
}
