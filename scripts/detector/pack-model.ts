import { BUCKETS } from '@/sales/language/features'
import { DIGITS, HEADS, packNumber, packWeight } from '@/sales/language/packed'
import type { Trained } from './train-sender'

/** Weights smaller than this change no decision. */
const SMALLEST = 0.03

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
  const [only] = told
  if (only === undefined) return ''
  if (told.length === 1) return DIGITS.charAt(only) + packWeight(weight(only))
  const each = told.map((head) => DIGITS.charAt(head) + packWeight(weight(head)))
  return DIGITS.charAt(HEADS + told.length) + each.join('')
}
