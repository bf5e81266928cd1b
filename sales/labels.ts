/** What a customer's message can mean: buying signals, objections, escalations, and a deal called off. */
export const CUSTOMER_LABELS = [
  'signal:order',
  'signal:payment',
  'signal:availability',
  'signal:delivery',
  'signal:contact',
  'signal:reserve',
  'signal:visit',
  'objection:price',
  'objection:competitor',
  'objection:trust',
  'objection:later',
  'objection:delivery',
  'objection:fit',
  'objection:prepayment',
  'escalate:frustration',
  'escalate:bulk',
  'escalate:custom',
  'escalate:human',
  'lost:price',
  'lost:delivery',
  'lost:stock',
  'lost:bought-elsewhere',
  'lost:changed-mind',
] as const

/** The moves an operator makes in a sale. */
export const OPERATOR_LABELS = [
  'move:qualify',
  'move:value',
  'move:price',
  'move:discount',
  'move:close',
  'move:upsell',
  'move:cod-confirm',
  'move:follow-up',
  'move:handoff',
  'move:apology',
] as const

export type CustomerLabel = (typeof CUSTOMER_LABELS)[number]
export type OperatorLabel = (typeof OPERATOR_LABELS)[number]
export type Label = CustomerLabel | OperatorLabel
export type Sender = 'customer' | 'operator'

export const LABELS: readonly Label[] = [...CUSTOMER_LABELS, ...OPERATOR_LABELS]

export const isSignal = (label: string) => label.startsWith('signal:')
export const isObjection = (label: string) => label.startsWith('objection:')
export const isEscalation = (label: string) => label.startsWith('escalate:')
export const isLost = (label: string) => label.startsWith('lost:')
