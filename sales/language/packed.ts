import { type BitCoder, BitReader, codeNumber } from './bits'

/** The sizes that a weight can have: each larger by the same part, so that all are equally exact. */
const SMALLEST = 0.07
const LARGER_BY = 1.7
const SIZES = Float32Array.from({ length: 16 }, (_, step) => SMALLEST * LARGER_BY ** step)
const SIZE_BITS = 4

/** A weight as the nearest that can be packed. */
export function nearest(weight: number): number {
  const step = Math.round(Math.log(Math.abs(weight) / SMALLEST) / Math.log(LARGER_BY))
  return Math.sign(weight) * (SIZES[Math.min(15, Math.max(0, step))] ?? 0)
}

/** Which gate answers for the group of each label; the gates stand behind the labels. */
export interface Heads {
  labels: number
  gates: number
  gateOf: (label: number) => number
}

/** Weights of one place: a head and what it weighs, in the order in which they are packed. */
export type Row = [head: number, weight: number][]

const STEP_LENGTHS = 0
const STEP_BITS = 64
const SIZE_STEPS = 160
const FLAGS = 224
export const CONTEXTS = 4096

/**
 * One place after another: the step from the one before, and for each head whether it weighs, its sign and size.
 * The gates come first, since they tell much about the labels. Writes and reads alike, so that both agree.
 */
export class RowCoder {
  private readonly order: number[]
  private readonly signs: Int8Array

  constructor(
    private coder: BitCoder,
    private heads: Heads,
  ) {
    const gates = Array.from({ length: heads.gates }, (_, gate) => heads.labels + gate)
    this.order = [...gates, ...Array.from({ length: heads.labels }, (_, label) => label)]
    this.signs = new Int8Array(heads.labels + heads.gates)
  }

  /** The step to the next place; 0 ends. */
  step(step: number): number {
    const length = codeNumber(this.coder, STEP_LENGTHS, 5, 32 - Math.clz32(step))
    if (length < 2) return length
    let read = 1
    for (let left = length - 2; left >= 0; left -= 1) {
      const context = STEP_BITS + length * 4 + Math.min(3, length - 2 - left)
      read = read * 2 + this.coder.bit(context, (step >>> left) & 1)
    }
    return read
  }

  /** The weights of a place; the writer takes `row` (0 where a head has none), the reader ignores it. */
  row(row: Float32Array): Row {
    const told: Row = []
    this.signs.fill(0)
    for (const head of this.order) {
      const weight = this.weight(head, row[head] ?? 0, told.length)
      if (weight !== 0) told.push([head, weight])
    }
    return told
  }

  private weight(head: number, weight: number, before: number): number {
    const { labels, gateOf } = this.heads
    const gate = head < labels ? (this.signs[labels + gateOf(head)] ?? 0) + 1 : 1
    const context = FLAGS + ((head * 3 + gate) * 4 + Math.min(3, before)) * 2
    if (this.coder.bit(context, weight === 0 ? 0 : 1) === 0) return 0
    const negative = this.coder.bit(context + 1, weight < 0 ? 1 : 0)
    const sign = negative === 1 ? -1 : 1
    this.signs[head] = sign
    const isGate = head < labels ? 0 : 32
    const size = codeNumber(this.coder, SIZE_STEPS + isGate, SIZE_BITS, sizeOf(weight))
    return sign * (SIZES[size] ?? 0)
  }
}

const sizeOf = (weight: number) => Math.max(0, SIZES.indexOf(Math.fround(Math.abs(weight))))

const NOTHING = new Float32Array(0)

/** The weights of one sender's model: for each place the heads that it speaks for or against. */
export class Weights {
  private readonly rows: Int32Array
  private readonly count: number
  /** From each row on: how many heads it speaks of, and then each of them, with its weight at the same place. */
  private heads: Uint8Array
  private weights: Float32Array

  constructor(packed: string, buckets: number, heads: Heads) {
    this.rows = new Int32Array(buckets).fill(-1)
    this.count = heads.labels + heads.gates
    const read = { heads: [] as number[], weights: [] as number[] }
    const coder = new RowCoder(new BitReader(packed, CONTEXTS), heads)
    let bucket = -1
    for (let step = coder.step(0); step > 0; step = coder.step(0)) {
      bucket += step
      const row = coder.row(NOTHING)
      this.rows[bucket] = read.heads.length
      read.heads.push(row.length, ...row.map(([head]) => head))
      read.weights.push(0, ...row.map(([, weight]) => weight))
    }
    this.heads = Uint8Array.from(read.heads)
    this.weights = Float32Array.from(read.weights)
  }

  /** For each head how likely it is, from 0 to 1, after all that the places say for and against it. */
  likely(places: ArrayLike<number>, values: ArrayLike<number>): Float64Array {
    const sums = new Float64Array(this.count)
    const { rows, heads, weights } = this
    for (let at = 0; at < places.length; at += 1) {
      const row = rows[places[at] ?? 0] ?? -1
      if (row < 0) continue
      const value = values[at] ?? 0
      const last = row + (heads[row] ?? 0)
      for (let one = row + 1; one <= last; one += 1) {
        const head = heads[one] ?? 0
        sums[head] = (sums[head] ?? 0) + (weights[one] ?? 0) * value
      }
    }
    for (let head = 0; head < sums.length; head += 1) sums[head] = 1 / (1 + Math.exp(-(sums[head] ?? 0)))
    return sums
  }

  /** What a place says for one head. */
  weight(bucket: number, head: number): number {
    const row = this.rows[bucket] ?? -1
    if (row < 0) return 0
    const last = row + (this.heads[row] ?? 0)
    for (let one = row + 1; one <= last; one += 1) {
      if (this.heads[one] === head) return this.weights[one] ?? 0
    }
    return 0
  }
}
