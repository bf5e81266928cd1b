import { BUCKETS } from '@/sales/language/features'
import { seeded, shuffled } from './random'

/** An example: places in the weights with their values, and which heads are true. */
export interface Example {
  places: Int32Array
  values: Float32Array
  truth: Uint8Array
  weight: number
}

export interface Settings {
  heads: number
  epochs: number
  rate: number
  l1: number
  l2: number
  seed: number
}

/** One-vs-rest logistic regression by FTRL-proximal (McMahan 2013): its L1 leaves most weights at nought. */
export class Regression {
  private z: Float32Array
  private n: Float32Array

  constructor(private settings: Settings) {
    this.z = new Float32Array(BUCKETS * settings.heads)
    this.n = new Float32Array(BUCKETS * settings.heads)
  }

  train(examples: readonly Example[]): void {
    const random = seeded(this.settings.seed)
    for (let epoch = 0; epoch < this.settings.epochs; epoch += 1) {
      for (const example of shuffled(examples, random)) this.learn(example)
    }
  }

  weight(bucket: number, head: number): number {
    const { rate, l1, l2, heads } = this.settings
    const at = bucket * heads + head
    const z = this.z[at] ?? 0
    if (Math.abs(z) <= l1) return 0
    return -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(this.n[at] ?? 0)) / rate + l2)
  }

  score(example: Pick<Example, 'places' | 'values'>, head: number): number {
    let sum = 0
    for (let one = 0; one < example.places.length; one += 1) {
      sum += this.weight(example.places[one] ?? 0, head) * (example.values[one] ?? 0)
    }
    return sum
  }

  private learn(example: Example): void {
    for (let head = 0; head < this.settings.heads; head += 1) {
      const error = 1 / (1 + Math.exp(-this.score(example, head))) - (example.truth[head] ?? 0)
      if (Math.abs(error) > 0.01) this.correct(example, head, error * example.weight)
    }
  }

  private correct({ places, values }: Example, head: number, error: number): void {
    const { rate, heads } = this.settings
    for (let one = 0; one < places.length; one += 1) {
      const bucket = places[one] ?? 0
      const at = bucket * heads + head
      const gradient = error * (values[one] ?? 0)
      const before = this.n[at] ?? 0
      const after = before + gradient * gradient
      const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate
      this.z[at] = (this.z[at] ?? 0) + gradient - sigma * this.weight(bucket, head)
      this.n[at] = after
    }
  }
}
