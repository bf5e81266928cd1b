import type { Label } from '@/sales/labels'
import type { MeantMessage } from '@/sales/meaning'

let count = 0

/** One message of a thread with these labels; `at` in epoch milliseconds. */
export function said(
  author: MeantMessage['author'],
  text: string,
  labels: readonly Label[] = [],
  at = 0,
): MeantMessage {
  count += 1
  const detections = labels.map((label) => ({ label, score: 0.9, spans: [[0, 2]] as [number, number][] }))
  return { key: `m${count}`, author, at, precision: 'exact', text, detections }
}
