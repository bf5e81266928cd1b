import type { Week } from '@/components/language/format-week'
import type { Language } from '@/components/language/language'
import type { DraftHintKind } from '@/sales/draft-hints'
import type { OwnPhrase } from '@/sales/own-phrases'

export interface LostReason {
  id: string
  /** `null`: a built-in reason under its own name. */
  label: string | null
  retired: boolean
}

/** Each kind of coaching can be switched off. */
export interface CoachSettings {
  signals: boolean
  objections: boolean
  escalations: boolean
  suggestions: boolean
  draftHints: boolean
  /** Put away for good by the × of the hint. */
  mutedHints: DraftHintKind[]
  phrases: OwnPhrase[]
}

/** What a shop can set, as these views need it. Milliseconds unless the name says otherwise. */
export interface ShopSettings {
  operator: string
  language: Language | 'auto'
  timeZone: string
  week: Week
  country: string
  holidays: string[]
  firstReplyMs: number
  nextReplyMs: number
  enquiryGapDays: number
  autoReplies: string[]
  retentionDays: number
  lostReasons: LostReason[]
  currency: string
  notify: boolean
  autoExport: boolean
  coach: CoachSettings
}

export interface SectionProps {
  settings: ShopSettings
  /** Takes valid values only, and saves them at once. */
  change: (part: Partial<ShopSettings>) => void
}
