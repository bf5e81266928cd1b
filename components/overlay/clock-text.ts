import type { ClockState, RunningWait } from '@/sales/service-level'
import { formatMinutes, formatSpan, NO_VALUE } from '../language/format'
import type { AnsweredReply, ClockFace } from './overlay-view'
import type { Wording } from './overlay-words'
import { sayWhen } from './say-when'
import { spanText } from './span-text'

/** The words of one clock face. */
export interface ClockText {
  state: ClockState['state'] | 'done'
  kind: string
  time: string
  precision: RunningWait['precision']
  left: string
  note: string | null
  /** Part of the limit used: 0 to 1, and beyond when it is over. */
  share: number
}

type RunningFace = Extract<ClockFace, { kind: 'running' }>

export function runningText(face: RunningFace, wording: Wording): ClockText {
  const { wait, clock } = face
  const kind = wording.words.kinds[wait.kind]
  if (clock.state === 'off') return { ...offText(face, wording), kind, state: 'off', share: 0 }
  return {
    state: clock.state,
    kind,
    time: spanText(clock.usedMs, wait.precision, wording.language),
    precision: wait.precision,
    left: leftText(clock, wait.precision, wording),
    note: noteText(face, wording),
    share: clock.usedMs / clock.limitMs,
  }
}

/** The shop is closed and the clock has not started. */
function offText({ wait, clock, now }: RunningFace, wording: Wording) {
  const { words } = wording
  const left =
    clock.opensAt === null ? words.neverOpens : words.startsAt(sayWhen(clock.opensAt, now, wording))
  const note = words.wroteAt(sayWhen(wait.since, now, wording))
  return { time: NO_VALUE, precision: 'exact' as const, left, note }
}

function leftText(clock: ClockState, precision: RunningWait['precision'], wording: Wording): string {
  const { words, language } = wording
  // By whole seconds, so that what is used and what is left add up to the limit on the screen too.
  const rest = clock.limitMs - Math.floor(clock.usedMs / 1_000) * 1_000
  if (clock.state === 'over') {
    return precision === 'exact' && rest <= 0 ? words.over(formatSpan(-rest, language)) : words.overUnsure
  }
  if (precision === 'exact') return words.left(formatSpan(rest, language))
  const minutes = formatMinutes(Math.max(0, rest), language)
  return precision === 'minute' ? words.leftAbout(minutes) : words.leftAtMost(minutes)
}

function noteText({ wait, clock, now }: RunningFace, wording: Wording): string {
  const { words, language } = wording
  if (clock.opensAt !== null) return words.pausedUntil(sayWhen(clock.opensAt, now, wording))
  if (wait.precision === 'minute') return words.minutesOnly
  if (wait.precision === 'bound') return words.listOnly
  return words.since(sayWhen(wait.since, now, wording), formatSpan(clock.limitMs, language))
}

/** A reply that fell wholly outside the working hours is told by the wall clock and not judged. */
export function answeredText(reply: AnsweredReply, wording: Wording): ClockText {
  const { words, language } = wording
  const offHours = reply.workingMs <= 0
  return {
    state: 'done',
    kind: words.kinds[reply.kind],
    time: spanText(offHours ? reply.wallMs : reply.workingMs, reply.precision, language),
    precision: reply.precision,
    left: verdict(reply, offHours, wording),
    note: words.repliedBy[reply.kind][reply.author],
    share: reply.workingMs / reply.limitMs,
  }
}

function verdict(reply: AnsweredReply, offHours: boolean, { words, language }: Wording): string {
  if (reply.met === true) return words.inTime
  if (reply.met === null) return offHours ? words.repliedOffHours : words.notJudged
  const late = reply.workingMs - reply.limitMs
  return reply.precision === 'exact' && late > 0 ? words.over(formatSpan(late, language)) : words.overUnsure
}
