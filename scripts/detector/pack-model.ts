import type { Sender } from '@/sales/labels'
import { headsOf } from '@/sales/language/heads'
import { CONTEXTS, nearest, RowCoder } from '@/sales/language/packed'
import { BUCKETS } from '@/sales/language/places'
import { BitWriter } from './bit-writer'
import type { Trained } from './train-sender'

/** Weights smaller than this change no decision. */
const SMALLEST = 0.035

/** A trained model as the string that ships (read by `Weights`). */
export function packModel({ heads, weight }: Trained, from: Sender): string {
  const writer = new BitWriter(CONTEXTS)
  const coder = new RowCoder(writer, headsOf(from))
  const row = new Float32Array(heads)
  let last = -1
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    let told = 0
    for (let head = 0; head < heads; head += 1) {
      row[head] = packed(weight(bucket, head))
      if (row[head] !== 0) told += 1
    }
    if (told === 0) continue
    coder.step(bucket - last)
    coder.row(row)
    last = bucket
  }
  coder.step(0)
  return writer.text()
}

const packed = (weight: number) => (Math.abs(weight) < SMALLEST ? 0 : nearest(weight))
