import { DDSketch } from '@datadog/sketches-js'

/**
 * Values of one kind, from which any quantile can be told, and which add up. Plain data: survives JSON and
 * IndexedDB. Up to 256 values are kept as they are, because a day with few replies must show exact figures;
 * beyond that they are folded into the bins of a DDSketch, whose quantiles are within 1 % of the true ones.
 * The bins are kept rather than the library's protobuf, which loses min and max and needs a package more.
 */
export interface QuantileSketch {
  count: number
  sum: number
  min: number | null
  max: number | null
  /** Every value, ascending, while there are at most 256; empty once folded. */
  values: number[]
  /** Beyond that: the DDSketch's bins as JSON text, which databases clone in one piece; `null` until then. */
  folded: string | null
}

/** What a bin stands for, and how many values fell into it. */
type Bin = [value: number, count: number]

const MOST_VALUES = 256
const RELATIVE_ERROR = 0.01

export function emptySketch(): QuantileSketch {
  return { count: 0, sum: 0, min: null, max: null, values: [], folded: null }
}

/** Of finite values that are not below 0, in any unit. Throws a RangeError for others. */
export function sketchOf(values: readonly number[]): QuantileSketch {
  if (!values.every((value) => value >= 0 && value < Number.POSITIVE_INFINITY))
    throw new RangeError('A sketch takes finite values that are not below 0.')
  const sorted = [...values].sort((a, b) => a - b)
  return fold({
    count: sorted.length,
    sum: sorted.reduce((sum, value) => sum + value, 0),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    values: sorted,
    folded: null,
  })
}

/** The sketch of both together; neither is changed. */
export function mergeSketches(a: QuantileSketch, b: QuantileSketch): QuantileSketch {
  if (a.count === 0) return b
  if (b.count === 0) return a
  const merged = {
    count: a.count + b.count,
    sum: a.sum + b.sum,
    min: Math.min(a.min ?? Number.POSITIVE_INFINITY, b.min ?? Number.POSITIVE_INFINITY),
    max: Math.max(a.max ?? 0, b.max ?? 0),
    values: [...a.values, ...b.values].sort((x, y) => x - y),
    folded: null,
  }
  return fold(merged, [...binsOf(a), ...binsOf(b)])
}

function fold(sketch: QuantileSketch, bins: Bin[] = []): QuantileSketch {
  if (sketch.count <= MOST_VALUES) return sketch
  const library = fill([...bins, ...sketch.values.map((value): Bin => [value, 1])])
  return { ...sketch, values: [], folded: JSON.stringify(emptied(library)) }
}

/** A bin's own value falls into that bin again, so folding anew never moves anything. */
function fill(bins: Bin[]): DDSketch {
  const library = new DDSketch({ relativeAccuracy: RELATIVE_ERROR })
  for (const [value, count] of bins) library.accept(value, count)
  return library
}

function emptied({ store, zeroCount, mapping }: DDSketch): Bin[] {
  const above = store.bins.flatMap((count, index): Bin[] =>
    count > 0 ? [[mapping.value(index + store.offset), count]] : [],
  )
  return zeroCount > 0 ? [[0, zeroCount], ...above] : above
}

function binsOf({ folded }: QuantileSketch): Bin[] {
  return folded === null ? [] : JSON.parse(folded)
}

/**
 * The quantile `q` (0 to 1), `null` when there is no value. Exact values are interpolated between neighbours
 * as spreadsheets do (Hyndman and Fan 1996, definition 7); folded ones are within 1 %.
 */
export function quantile(sketch: QuantileSketch, q: number): number | null {
  if (sketch.min === null || sketch.max === null) return null
  if (sketch.folded === null) return interpolate(sketch.values, q)
  return Math.min(sketch.max, Math.max(sketch.min, fill(binsOf(sketch)).getValueAtQuantile(q)))
}

function interpolate(ascending: readonly number[], q: number): number {
  const rank = (ascending.length - 1) * q
  const below = ascending[Math.floor(rank)] ?? 0
  const above = ascending[Math.ceil(rank)] ?? below
  return below + (above - below) * (rank - Math.floor(rank))
}

/** The mean of the smallest `share` (0 to 1) of the values, dropping only whole ones; `null` when there is none. */
export function meanOfSmallest(sketch: QuantileSketch, share: number): number | null {
  const weighted = [...sketch.values.map((value): Bin => [value, 1]), ...binsOf(sketch)]
  const wanted = Math.ceil(Number((sketch.count * share).toFixed(6)))
  let taken = 0
  let sum = 0
  for (const [value, count] of weighted) {
    const use = Math.min(count, wanted - taken)
    taken += use
    sum += use * value
  }
  return taken === 0 ? null : sum / taken
}
