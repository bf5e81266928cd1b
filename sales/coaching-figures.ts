/** Counts of one or more enquiries, as they add up. A signal that can still be caught is in neither count. */
export interface CoachingFigures {
  signals: number
  caught: number
  missed: number
  objections: number
  answered: number
  hot: number
  warm: number
  cold: number
  qualified: number
}

export function noCoaching(): CoachingFigures {
  return {
    signals: 0,
    caught: 0,
    missed: 0,
    objections: 0,
    answered: 0,
    hot: 0,
    warm: 0,
    cold: 0,
    qualified: 0,
  }
}

export function addCoaching(a: CoachingFigures, b: CoachingFigures): CoachingFigures {
  const sum = noCoaching()
  for (const name of Object.keys(sum) as (keyof CoachingFigures)[]) sum[name] = a[name] + b[name]
  return sum
}
