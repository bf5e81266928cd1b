import { CUSTOMER_LABELS, type Label, OPERATOR_LABELS, type Sender } from '../labels'
import { GATES, gateOf } from './groups'
import type { Heads } from './packed'

const LABELS: Record<Sender, readonly Label[]> = { customer: CUSTOMER_LABELS, operator: OPERATOR_LABELS }

export const labelsOf = (from: Sender) => LABELS[from]

/** The heads of a sender's model: a label each, and then the gates. */
export const headsOf = (from: Sender): Heads => ({
  labels: LABELS[from].length,
  gates: GATES[from],
  gateOf: (head) => gateOf(from, LABELS[from][head] as Label),
})
