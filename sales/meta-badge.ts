import { DAY_MS } from './local-time'
import { meanOfSmallest, mergeSketches, type QuantileSketch, sketchOf } from './quantile-sketch'
import type { MetaFigures } from './scorecard'
import type { TracedSpan, TracedWait } from './traced-enquiry'

/** Counts of turns that came after 24 h of silence, as they add up over days. */
export interface MetaCounts {
  asked: number
  answeredIn24h: number
  wall: QuantileSketch
}

/** A turn that was answered. A `bound` one is counted, but its time is none. */
export function metaOfReply(span: TracedSpan): MetaCounts {
  return {
    asked: 1,
    answeredIn24h: Number(span.wallMs <= DAY_MS),
    wall: sketchOf(span.precision === 'bound' ? [] : [span.wallMs]),
  }
}

/** A turn without an answer counts as asked once its 24 hours are over; until then it can still be in time. */
export function metaOfWait(wait: TracedWait): MetaCounts {
  const over = wait.until !== null || wait.wallMs > DAY_MS
  return { asked: Number(over), answeredIn24h: 0, wall: sketchOf([]) }
}

/**
 * Meta's own badge, recomputed from the days of the last 30: share answered within 24 h, and the mean of the
 * fastest 90 % of the answers, at least one (definitions, "As Meta counts").
 */
export function metaFigures(days: readonly { meta: MetaCounts }[]): MetaFigures {
  const wall = days.reduce((sketch, { meta }) => mergeSketches(sketch, meta.wall), sketchOf([]))
  return {
    asked: days.reduce((sum, { meta }) => sum + meta.asked, 0),
    answeredIn24h: days.reduce((sum, { meta }) => sum + meta.answeredIn24h, 0),
    meanFastest90Ms: meanOfSmallest(wall, 0.9),
  }
}
