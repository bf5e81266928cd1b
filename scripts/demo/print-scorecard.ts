import type { ReplyBlock, Scorecard } from '@/sales/scorecard'

const seconds = (ms: number | null) => (ms === null ? '–' : clock(Math.round(ms / 1000)))
const clock = (s: number) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`

/** The popup's scorecard as a table in the terminal; "–" is unknown, never zero. */
export function printScorecard({ day, today, waiting, meta }: Scorecard): void {
  console.log(`\nScorecard of ${day} (working time)`)
  console.table({ 'First reply': replies(today.first), 'Later replies': replies(today.later) })
  console.table({
    Enquiries: { figure: today.enquiries, note: platforms(today.byPlatform) },
    Waiting: { figure: waiting.count, note: `longest ${seconds(waiting.longest?.wallMs ?? null)}` },
    Unanswered: { figure: today.unanswered, note: '' },
    'Off-hours leads': {
      figure: today.offHours.count,
      note: `${today.offHours.automatic} had an automatic answer`,
    },
    'As Meta counts': { figure: `${meta.answeredIn24h}/${meta.asked}`, note: seconds(meta.meanFastest90Ms) },
  })
}

function replies({ working, met, missed }: ReplyBlock) {
  return {
    median: seconds(working.medianMs),
    mean: seconds(working.meanMs),
    p90: seconds(working.p90Ms),
    n: working.count,
    'in time': met + missed === 0 ? '–' : `${met} of ${met + missed}`,
  }
}

const platforms = (by: Record<string, number>) =>
  Object.entries(by)
    .map(([platform, count]) => `${platform} ${count}`)
    .join(', ')
