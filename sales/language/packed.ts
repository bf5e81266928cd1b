/** Letters that stand in a single-quoted string without a backslash: numbers are packed into them. */
export const DIGITS =
  '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

const values = new Uint8Array(128)
for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at

const BASE = DIGITS.length - 1
const HALF = Math.floor(DIGITS.length / 2)
/** Letters up to here name the only head of a place; beyond, how many heads it has. */
export const HEADS = 40
/** The largest weight that can be packed. */
export const LARGEST = 6

/** A weight as one letter, finer near nought, where most of them lie. */
export function packWeight(weight: number): string {
  const part = Math.sqrt(Math.min(1, Math.abs(weight) / LARGEST))
  return DIGITS.charAt(HALF + Math.sign(weight) * Math.round(part * (HALF - 1)))
}

function unpackWeight(code: number): number {
  const part = ((values[code] ?? HALF) - HALF) / (HALF - 1)
  return Math.sign(part) * part * part * LARGEST
}

/** A number of any size: as many last letters as it has times the base, then the rest. */
export function packNumber(value: number): string {
  return DIGITS.charAt(BASE).repeat(Math.floor(value / BASE)) + DIGITS.charAt(value % BASE)
}

/** The weights of one sender's model: for each place the heads that it speaks for or against. */
export class Weights {
  private rows: Int32Array
  private heads: Uint8Array
  private weights: Float32Array

  /** `packed`: for each place the step from the one before, how many heads (none said where it is one), and each
   *  head with its weight. */
  constructor(packed: string, buckets: number) {
    this.rows = new Int32Array(buckets).fill(-1)
    this.heads = new Uint8Array(packed.length)
    this.weights = new Float32Array(packed.length)
    let [bucket, row, at] = [0, 0, 0]
    const read = () => values[packed.charCodeAt(at++)] ?? 0
    while (at < packed.length) {
      let step = read()
      for (; step === BASE; step = read()) bucket += BASE
      bucket += step
      const first = read()
      const count = first < HEADS ? 1 : first - HEADS
      this.rows[bucket] = row
      this.heads[row] = count
      for (let one = row + 1; one <= row + count; one += 1) {
        this.heads[one] = first < HEADS ? first : read()
        this.weights[one] = unpackWeight(packed.charCodeAt(at++))
      }
      row += count + 1
    }
  }

  /** Adds to each head what a place says for it. */
  addTo(sums: Float64Array, bucket: number, value: number): void {
    const row = this.rows[bucket] ?? -1
    if (row < 0) return
    const last = row + (this.heads[row] ?? 0)
    for (let one = row + 1; one <= last; one += 1) {
      const head = this.heads[one] ?? 0
      sums[head] = (sums[head] ?? 0) + (this.weights[one] ?? 0) * value
    }
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
