import { bears, isPerson, type LabelledMessage } from './labelled-message'

/** In the order in which a sale goes: definitions, "Stage". */
export const STAGES = ['new', 'replied', 'qualified', 'offered', 'ready', 'ordered'] as const
export type Stage = (typeof STAGES)[number]

/** How far the sale has come, from 0; a conversation that has no record yet is at its first step. */
export const stepOf = (stage: Stage | null) => Math.max(0, STAGES.indexOf(stage ?? 'new'))

/** The furthest stage that an enquiry has reached, as its messages and its outcome prove it. */
export function stageOf(messages: readonly LabelledMessage[], ordered: boolean): Stage {
  if (ordered) return 'ordered'
  if (messages.some((message) => message.author === 'customer' && bears(message, 'signal:'))) return 'ready'
  if (messages.some((message) => isPerson(message) && message.labels.includes('move:price'))) return 'offered'
  if (isQualified(messages)) return 'qualified'
  return messages.some(isPerson) ? 'replied' : 'new'
}

/** The operator's structured question was answered: definitions, "Qualified lead". */
export function isQualified(messages: readonly LabelledMessage[]): boolean {
  const asked = messages.findIndex((one) => isPerson(one) && one.labels.includes('move:qualify'))
  return asked >= 0 && messages.slice(asked + 1).some((message) => message.author === 'customer')
}
