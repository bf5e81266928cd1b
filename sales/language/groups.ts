import { isEscalation, isLost, isObjection, isSignal, type Label, type Sender } from '../labels'

/** Labels that answer one question together ("does it bear any signal?"), and the model's own answer to it. */
export interface Group {
  name: string
  has: (label: Label) => boolean
  /** Which of the gates behind the labels answers the question. */
  gate: number
}

const GROUPS: Record<Sender, readonly Group[]> = {
  customer: [
    { name: 'signal', has: isSignal, gate: 0 },
    { name: 'objection', has: isObjection, gate: 1 },
    { name: 'escalate', has: isEscalation, gate: 2 },
    { name: 'lost', has: isLost, gate: 3 },
  ],
  operator: [{ name: 'move', has: () => true, gate: 0 }],
}

export const groupsOf = (from: Sender) => GROUPS[from]

/** How many gates stand behind the labels of a sender. */
export const GATES: Record<Sender, number> = {
  customer: GROUPS.customer.length,
  operator: GROUPS.operator.length,
}

/** The gate that answers for the group of a label. */
export const gateOf = (from: Sender, label: Label): number =>
  GROUPS[from].find((group) => group.has(label))?.gate ?? 0

/**
 * How sure it is that a message bears any label of a group, from 0 to 1: the mean, as log odds, of the gate's word and
 * of its surest label's, which counts double: on authors that the model has not seen they find more at the same
 * precision than either alone.
 */
export function sureOf(group: Group, labels: readonly Label[], likely: ArrayLike<number>): number {
  const surest = labels.reduce(
    (most, label, head) => (group.has(label) ? Math.max(most, likely[head] ?? 0) : most),
    0,
  )
  const odds = logOdds(likely[labels.length + group.gate] ?? 0) + 2 * logOdds(surest)
  return 1 / (1 + Math.exp(-odds / 3))
}

const SURE = 1e-5

function logOdds(likely: number): number {
  const within = Math.min(1 - SURE, Math.max(SURE, likely))
  return Math.log(within / (1 - within))
}

/**
 * The labels of a group that a message bears, as heads: none unless the group is sure enough, then every label that
 * is sure enough of its own, and at least the surest.
 */
export function borneOf(
  group: Group,
  labels: readonly Label[],
  likely: ArrayLike<number>,
  thresholdOf: (name: string) => number,
): number[] {
  if (sureOf(group, labels, likely) < thresholdOf(`any:${group.name}`)) return []
  const heads = [...labels.keys()].filter((head) => group.has(labels[head] as Label))
  const sure = heads.filter((head) => (likely[head] ?? 0) >= thresholdOf(labels[head] ?? ''))
  if (sure.length > 0) return sure
  return [heads.reduce((best, head) => ((likely[head] ?? 0) > (likely[best] ?? 0) ? head : best))]
}
