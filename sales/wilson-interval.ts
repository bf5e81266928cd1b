/** From how many cases on a rate is shown; below it is "too few to say" (definitions, "Leak"). */
const ENOUGH = 20

/** The normal quantile of a 95 % interval. */
const Z = 1.959964

/**
 * A share with its 95 % interval after Wilson (1927), which holds for small counts and stays within 0 and 1.
 * `null` when there are fewer than 20 cases: too few to say.
 */
export function rateOf(won: number, cases: number): { rate: number; low: number; high: number } | null {
  if (cases < ENOUGH) return null
  const rate = won / cases
  const middle = rate + (Z * Z) / (2 * cases)
  const reach = Z * Math.sqrt((rate * (1 - rate)) / cases + (Z * Z) / (4 * cases * cases))
  const scale = 1 + (Z * Z) / cases
  return { rate, low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) }
}
