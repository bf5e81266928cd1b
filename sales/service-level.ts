import type { Precision } from './platform'
import type { Rules, Span } from './timing-rules'
import { isOpen, nextOpening, type WorkingHours, whenWorked, workingMs } from './working-hours'

/** An instant as it was read. A `minute` lies in [at, at + 60 s): the page cuts the seconds off. */
export interface Reading {
  at: number
  precision: Precision
}

/** A wait that still runs, as the live list has it. */
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
  /** Part of the limit that is certainly used: 0 to 1, and beyond 1 when over. */
  share: number
  /** The next opening while it is closed now; `null` when open, or when it never opens. */
  opensAt: number | null
  /** The first instant at which it is over, past or to come; `null` when it never opens. */
  passesLimitAt: number | null
}

const LAST_OF_MINUTE_MS = 59_999
const CLOSE_FROM = 2 / 3

export function limitOf(kind: 'first' | 'later', rules: Rules): number {
  return kind === 'first' ? rules.firstReplyMs : rules.nextReplyMs
}

/** A `bound` start may have been earlier, never later. */
function latest({ at, precision }: Reading): number {
  return precision === 'minute' ? at + LAST_OF_MINUTE_MS : at
}

/**
 * Measures one answered wait, in milliseconds, and judges it against `limitMs` of working time (definitions,
 * "SLA" and fine print 1, 2, 3 and 10). `met` is null where it cannot be said: nobody was at work
 * (`offTheClock`), or a `bound` end leaves it open.
 */
export function measureReply(
  asked: Reading,
  answered: Reading,
  limitMs: number,
  hours: WorkingHours,
): Span & { offTheClock: boolean } {
  const wallMs = Math.max(0, answered.at - asked.at)
  const worked = workingMs(asked.at, answered.at, hours)
  const offTheClock = worked === 0 && !isOpen(asked.at, hours)
  const over = workingMs(latest(asked), answered.at, hours) > limitMs
  const met = offTheClock ? null : judge(over, asked.precision === 'bound', answered.precision === 'bound')
  return { wallMs, workingMs: worked, met, offTheClock }
}

/** Fine print 3: a bound start makes the wait "at least", a bound reply "at most" so long. */
function judge(over: boolean, startIsBound: boolean, endIsBound: boolean): boolean | null {
  if (startIsBound && endIsBound) return null
  if (startIsBound) return over ? false : null
  if (endIsBound) return over ? null : true
  return !over
}

/** A wait up to an instant: missed once the working time from its latest possible start has passed the limit. */
export function measureWait(
  since: Reading,
  until: number,
  limitMs: number,
  hours: WorkingHours,
): { wallMs: number; workingMs: number; missed: boolean } {
  return {
    wallMs: Math.max(0, until - since.at),
    workingMs: workingMs(since.at, until, hours),
    missed: workingMs(latest(since), until, hours) > limitMs,
  }
}

/**
 * The state of a running clock at `now`. `usedMs` and `wallMs` run from `since` as read; the state, the share
 * and `passesLimitAt` from its latest possible instant, so that "over" is shown exactly when the wait is missed.
 */
export function clockState(wait: RunningWait, rules: Rules, now: number): ClockState {
  const { hours } = rules
  const limitMs = limitOf(wait.kind, rules)
  const start = latest({ at: wait.since, precision: wait.precision })
  const usedMs = workingMs(wait.since, now, hours)
  const share = workingMs(start, now, hours) / limitMs
  const open = isOpen(now, hours)
  return {
    state: !open && usedMs === 0 ? 'off' : stateOf(share),
    usedMs,
    wallMs: Math.max(0, now - wait.since),
    limitMs,
    share,
    opensAt: open ? null : nextOpening(now, hours),
    passesLimitAt: whenWorked(start, limitMs + 1, hours),
  }
}

function stateOf(share: number): 'calm' | 'close' | 'over' {
  if (share > 1) return 'over'
  return share >= CLOSE_FROM ? 'close' : 'calm'
}
