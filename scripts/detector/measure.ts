import type { Label } from '@/sales/labels'

/** One judged message: what it bears, and what was found. */
export interface Judged {
  lang: string
  text: string
  truth: readonly Label[]
  found: readonly Label[]
}

export interface Quality {
  precision: number
  recall: number
  f1: number
  n: number
}

/** Precision, recall, F1 and the number of true cases of one yes-or-no question over judged messages. */
export function quality(judged: readonly Judged[], is: (label: Label) => boolean): Quality {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { truth, found } of judged) {
    const [borne, said] = [truth.some(is), found.some(is)]
    if (borne && said) right += 1
    else if (said) wrong += 1
    else if (borne) missed += 1
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    n: right + missed,
  }
}

/** The mean F1 of the labels that occur at all. */
export function macroF1(judged: readonly Judged[], labels: readonly Label[]): number {
  const each = labels.map((label) => quality(judged, (one) => one === label)).filter(({ n }) => n > 0)
  return each.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, each.length)
}

/** The share of messages that bear nothing and were labelled all the same. */
export function falseAlarms(judged: readonly Judged[]): { alarms: number; n: number; share: number } {
  const silent = judged.filter(({ truth }) => truth.length === 0)
  const alarms = silent.filter(({ found }) => found.length > 0).length
  return { alarms, n: silent.length, share: silent.length === 0 ? 0 : alarms / silent.length }
}
