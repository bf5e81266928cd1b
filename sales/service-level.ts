import type { Rules } from './enquiries'
import type { Precision } from './platform'

export interface RunningWait {
  since: number
  kind: 'first' | 'later'
  precision: Precision
}

/** A running clock as the overlay shows it. */
export interface ClockState {
  /** calm < 2/3 of the limit <= close <= limit < over; off: closed now, and no working second passed yet. */
  state: 'calm' | 'close' | 'over' | 'off'
  /** Working time since `since`. */
  usedMs: number
  wallMs: number
  limitMs: number
  /** Part of the limit that is certainly used (0 to 1, and beyond when over). */
  share: number
  /** The next opening while it is closed now; `null` when open, or when it never opens. */
  opensAt: number | null
  /** The first instant at which it is over, past or to come; `null` when it never opens. */
  passesLimitAt: number | null
}

export function clockState(_wait: RunningWait, _rules: Rules, _now: number): ClockState {
  throw new Error('not yet')
}
