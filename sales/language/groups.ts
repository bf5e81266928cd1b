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
 * How sure it is that a message bears any label of a group: the gate's word, and what the labels say together, which
 * counts double: on authors that the model has not seen they find more at the same precision.
 */
export function sureOf(group: Group, labels: readonly Label[], likely: ArrayLike<number>): number {
  let none = 1
  labels.forEach((label, head) => {
    if (group.has(label)) none *= 1 - (likely[head] ?? 0)
  })
  return Math.cbrt((likely[labels.length + group.gate] ?? 0) * (1 - none) ** 2)
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
