import type { DayFigures } from './daily-figures'
import type { MetaFigures } from './scorecard'

export function metaFigures(_days: readonly DayFigures[]): MetaFigures {
  throw new Error('not yet')
}
