import { type QuantileSketch, quantile } from './quantile-sketch'
import type { SpanStats } from './scorecard'

/**
 * Median, mean and 90th percentile over the events themselves, with their count; `null`, not 0, where there
 * was none (definitions, "Time" and "Response").
 */
export function spanStats(sketch: QuantileSketch): SpanStats {
  return {
    count: sketch.count,
    medianMs: quantile(sketch, 0.5),
    meanMs: sketch.count === 0 ? null : sketch.sum / sketch.count,
    p90Ms: quantile(sketch, 0.9),
  }
}
