/** Parts of a chat page that the figures depend on, each with a word of its own for the user. */
export const DRIFT_PARTS = ['list', 'thread', 'sides', 'times'] as const
export type DriftPart = (typeof DRIFT_PARTS)[number]

/** A part that cannot be read any more, and since when (epoch milliseconds). */
export interface Drift {
  part: DriftPart
  since: number
}

/**
 * How long a part must be unreadable before it is said, in milliseconds: pages take their time to draw, and a
 * false alarm teaches people to overlook the true one.
 */
export const DRIFT_PATIENCE = 10_000

/** Remembers since when each part is doubtful; what becomes readable again is forgotten at once. */
export class DriftWatch {
  readonly #since = new Map<DriftPart, number>()

  /** Those of the doubtful parts that lasted, longest first. `now` in epoch milliseconds. */
  look(doubtful: readonly DriftPart[], now: number): Drift[] {
    for (const part of DRIFT_PARTS) {
      if (!doubtful.includes(part)) this.#since.delete(part)
      else if (!this.#since.has(part)) this.#since.set(part, now)
    }
    return [...this.#since]
      .map(([part, since]) => ({ part, since }))
      .filter(({ since }) => now - since >= DRIFT_PATIENCE)
      .sort((a, b) => a.since - b.since)
  }

  /** Something is doubtful, so that it is worth looking again though the page does not change. */
  get doubts(): boolean {
    return this.#since.size > 0
  }
}
