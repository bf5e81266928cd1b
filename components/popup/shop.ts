/** What the scorecard needs of the settings to explain its figures. Milliseconds. */
export interface Shop {
  operator: string
  firstReplyMs: number
  nextReplyMs: number
  enquiryGapDays: number
  /** "Mon–Sat 10:00–19:00", empty when there are none. */
  hours: string
  currency: string
  /** Those that can still be chosen, worded. */
  reasons: readonly { id: string; label: string }[]
  /** Words any reason, a retired one too. */
  reasonLabel(id: string): string
}

export type Who = 'everyone' | 'me'
