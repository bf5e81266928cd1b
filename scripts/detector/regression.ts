import { seeded, shuffled } from './random'

/** An example: rows of the weights with their values, and which heads are true. */
export interface Example {
  places: Int32Array
  values: Float32Array
  truth: Uint8Array
  weight: number
}

export interface Settings {
  heads: number
  rows: number
  rate: number
  l1: number
  l2: number
  seed: number
}

/** Smaller errors than this are not worth a correction. */
const SMALLEST_ERROR = 0.02

/**
 * One-vs-rest logistic regression by FTRL-proximal (McMahan 2013): its L1 leaves most weights at nought. All
 * heads of an example are scored in one walk over its rows.
 */
export class Regression {
  private readonly weights: Float32Array
  private readonly pull: Float32Array
  private readonly squares: Float32Array
  private readonly errors: Float64Array
  private readonly fixed: Uint8Array

  constructor(private settings: Settings) {
    const size = settings.rows * settings.heads
    this.weights = new Float32Array(size)
    this.pull = new Float32Array(size)
    this.squares = new Float32Array(size)
    this.errors = new Float64Array(settings.heads)
    this.fixed = new Uint8Array(size)
  }

  train(examples: readonly Example[], epochs: number): void {
    const random = seeded(this.settings.seed)
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (const example of shuffled(examples, random)) this.learn(example)
    }
  }

  /** Lets only some weights live; the others are nought for good, and further training makes up for them. */
  prune(keeps: (row: number, head: number) => boolean): void {
    for (let row = 0; row < this.settings.rows; row += 1) {
      for (let head = 0; head < this.settings.heads; head += 1) {
        const at = row * this.settings.heads + head
        if (keeps(row, head)) continue
        this.fixed[at] = 1
        this.weights[at] = 0
      }
    }
  }

  weight(row: number, head: number): number {
    return this.weights[row * this.settings.heads + head] ?? 0
  }

  /** The sum of the squared gradients that a weight has had: how much the examples pulled at it. */
  pulls(row: number, head: number): number {
    return this.squares[row * this.settings.heads + head] ?? 0
  }

  private learn(example: Example): void {
    this.score(example)
    const wrong: number[] = []
    for (let head = 0; head < this.settings.heads; head += 1) {
      const likely = 1 / (1 + Math.exp(-(this.errors[head] ?? 0)))
      const error = (likely - (example.truth[head] ?? 0)) * example.weight
      this.errors[head] = error
      if (Math.abs(error) > SMALLEST_ERROR) wrong.push(head)
    }
    if (wrong.length > 0) this.correct(example, wrong)
  }

  private score({ places, values }: Example): void {
    const { weights, errors } = this
    const { heads } = this.settings
    errors.fill(0)
    for (let one = 0; one < places.length; one += 1) {
      const row = (places[one] ?? 0) * heads
      const value = values[one] ?? 0
      for (let head = 0; head < heads; head += 1) {
        errors[head] = (errors[head] ?? 0) + (weights[row + head] ?? 0) * value
      }
    }
  }

  /** A step against the error for every weight that had a part in it (FTRL-proximal). */
  private correct({ places, values }: Example, wrong: readonly number[]): void {
    const { weights, pull, squares, errors, fixed } = this
    const { heads, rate, l1, l2 } = this.settings
    for (let one = 0; one < places.length; one += 1) {
      const row = (places[one] ?? 0) * heads
      const value = values[one] ?? 0
      for (const head of wrong) {
        const at = row + head
        if (fixed[at] !== 0) continue
        const gradient = (errors[head] ?? 0) * value
        const before = squares[at] ?? 0
        const after = before + gradient * gradient
        const root = Math.sqrt(after)
        const pulled = (pull[at] ?? 0) + gradient - ((root - Math.sqrt(before)) / rate) * (weights[at] ?? 0)
        squares[at] = after
        pull[at] = pulled
        weights[at] =
          Math.abs(pulled) <= l1 ? 0 : -(pulled - Math.sign(pulled) * l1) / ((1 + root) / rate + l2)
      }
    }
  }
}
