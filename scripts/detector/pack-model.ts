import { BUCKETS } from '@/sales/language/features'
import { DIGITS, packNumber, packWeight } from '@/sales/language/packed'
import type { Trained } from './train-sender'

/** Weights smaller than this change no decision. */
const SMALLEST = 0.12

/** A trained model as the string that ships (read by `Weights`). */
export function packModel({ heads, weight }: Trained): string {
  let packed = ''
  let last = 0
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const row = packRow(heads, (head) => weight(bucket, head))
    if (row === '') continue
    packed += packNumber(bucket - last) + row
    last = bucket
  }
  return packed
}

function packRow(heads: number, weight: (head: number) => number): string {
  const told = Array.from({ length: heads }, (_, head) => head).filter(
    (head) => Math.abs(weight(head)) >= SMALLEST,
  )
  if (told.length === 0) return ''
  return (
    DIGITS.charAt(told.length) + told.map((head) => DIGITS.charAt(head) + packWeight(weight(head))).join('')
  )
}
