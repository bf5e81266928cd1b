import { type DayFigures, emptyFigures, mergeFigures, type ReplyFigures } from './day-figures'
import type { Platform } from './platform'
import { spanStats } from './response-time'
import type { PeriodFigures, ReplyBlock } from './scorecard'

/**
 * The scorecard of a period from the figures of its days. Averages are over the period's events, never means
 * of daily means. An enquiry whose platform the page did not tell is in every figure but `byPlatform`.
 */
export function periodFigures(
  parts: readonly { platform: Platform | null; figures: DayFigures }[],
): PeriodFigures {
  const {
    first,
    later,
    offHours,
    orderValue,
    lostReasons,
    meta: _,
    ...counts
  } = parts.reduce((sum, { figures }) => mergeFigures(sum, figures), emptyFigures())
  return {
    ...counts,
    first: replyBlock(first),
    later: replyBlock(later),
    offHours: { ...offHours, afterOpening: spanStats(offHours.afterOpening) },
    byPlatform: enquiriesByPlatform(parts),
    orderValue: mostFirst(orderValue).map(([currency, value]) => ({ currency, value })),
    lostReasons: mostFirst(lostReasons).map(([reason, count]) => ({ reason, count })),
  }
}

/** One kind of reply, as the scorecard and the exports show it. */
export function replyBlock({ working, wall, met, missed, readAs }: ReplyFigures): ReplyBlock {
  return { working: spanStats(working), wall: spanStats(wall), met, missed, readAs }
}

function enquiriesByPlatform(parts: readonly { platform: Platform | null; figures: DayFigures }[]) {
  const counts: Record<Platform, number> = { whatsapp: 0, messenger: 0, instagram: 0 }
  for (const { platform, figures } of parts) if (platform) counts[platform] += figures.enquiries
  return counts
}

function mostFirst(counts: Record<string, number>): [string, number][] {
  return Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
