import { BUCKETS } from '@/sales/language/features'
import { DIGITS, packNumber, packWeight } from '@/sales/language/packed'
import type { Trained } from './train-sender'

/** Weights smaller than this change no decision. */
const SMALLEST = 0.1

/** A trained model as the string that ships (read by `Weights`): its largest weights, at most so many characters. */
export function packModel(model: Trained, most: number): string {
  let smallest = SMALLEST
  let packed = packAbove(model, smallest)
  while (packed.length > most) {
    smallest += 0.01
    packed = packAbove(model, smallest)
  }
  return packed
}

function packAbove({ heads, weight }: Trained, smallest: number): string {
  let packed = ''
  let last = 0
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const row = packRow(heads, (head) => weight(bucket, head), smallest)
    if (row === '') continue
    packed += packNumber(bucket - last) + row
    last = bucket
  }
  return packed
}

function packRow(heads: number, weight: (head: number) => number, smallest: number): string {
  const told = Array.from({ length: heads }, (_, head) => head).filter(
    (head) => Math.abs(weight(head)) >= smallest,
  )
  if (told.length === 0) return ''
  return (
    DIGITS.charAt(told.length) + told.map((head) => DIGITS.charAt(head) + packWeight(weight(head))).join('')
  )
}
