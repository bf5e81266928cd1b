/** Plain data: survives JSON and IndexedDB. Made and changed only by the functions below. */
export interface QuantileSketch {
  count: number
  sum: number
  min: number | null
  max: number | null
  /** Every value, ascending, while there are at most 256. */
  values: number[]
  /** Beyond that: a DDSketch in its own protobuf form, base64. */
  folded: string | null
}
