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
