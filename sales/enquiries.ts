import type { WorkingHours } from './working-hours'

export type TimedMessage = {
  at: number
  seq?: number
  from: 'customer' | 'operator' | 'automation'
  text?: string
  courtesy?: boolean
  precision?: 'exact' | 'minute' | 'bound'
}
export type Outcome = { at: number; kind: 'order' | 'lost' }
export type Rules = { hours: WorkingHours; firstReplyMs: number; nextReplyMs: number; enquiryGapMs: number }
export type Span = { wallMs: number; workingMs: number; met: boolean | null }
export type EnquiryTiming = {
  openedAt: number
  openedBy: 'customer' | 'operator'
  offHours: boolean
  firstResponse: Span | null
  responses: (Span & { afterSilence: boolean })[]
  waiting: { since: number; wallMs: number; workingMs: number; missed: boolean } | null
}

export function measureEnquiries(
  _messages: TimedMessage[],
  _outcomes: Outcome[],
  _rules: Rules,
  _now: number,
): EnquiryTiming[] {
  throw new Error('not yet')
}
