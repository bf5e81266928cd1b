import type { Detection } from './detector'
import type { Author, Precision } from './platform'

/** One message of the open thread with what it means. Its words are in memory only and never kept. */
export interface MeantMessage {
  key: string
  author: Author
  /** Epoch milliseconds. */
  at: number
  precision: Precision
  text: string
  detections: readonly Detection[]
}

export type CardKind = 'escalation' | 'signal' | 'objection'

/** The labels for which each kind of card stands. */
export const PREFIXES: Record<CardKind, string> = {
  escalation: 'escalate:',
  signal: 'signal:',
  objection: 'objection:',
}

export function isOfPerson({ author }: Pick<MeantMessage, 'author'>): boolean {
  return author === 'me' || author === 'teammate'
}

/** What the message bears of one kind, the surest first. */
export function meantAs(message: MeantMessage, prefix: string): readonly Detection[] {
  return message.detections.filter(({ label }) => label.startsWith(prefix)).sort((a, b) => b.score - a.score)
}

/** Everything after the last message of a person: what has not been answered yet. */
export function unanswered(messages: readonly MeantMessage[]): readonly MeantMessage[] {
  const answered = messages.findLastIndex(isOfPerson)
  return messages.slice(answered + 1).filter(({ author }) => author === 'customer')
}
