import type { OutcomeRow } from './records'

/** Undone and corrected outcomes stay as events, and count nowhere. */
export function counts(outcome: OutcomeRow): boolean {
  return outcome.undoneAt === null && outcome.replacedBy === null
}
