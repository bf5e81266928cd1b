import { authorOf, bears, type LabelledMessage, promptsOf } from './labelled-message'

export interface Objection {
  at: number
  /** Who replied to it; `null` while nobody did. */
  by: 'me' | 'teammate' | null
  /** `null`: nobody has replied yet. */
  answered: boolean | null
}

/**
 * The objections of one enquiry, in order. Answered: the next message of a person makes a sales move (a value,
 * a price, another offer, a question, the close) and does not merely let the doubt stand.
 */
export function objectionsIn(messages: readonly LabelledMessage[]): Objection[] {
  return promptsOf(messages, 'objection:').map((prompt) => ({
    at: prompt.asked.at,
    by: authorOf(prompt),
    answered: prompt.reply && bears(prompt.reply, 'move:'),
  }))
}
