/** What was recorded of an enquiry's end; `at` is when it was recorded, epoch milliseconds. */
export interface RecordedOutcome {
  id: string
  conversationId: string
  customer: string
  at: number
  /** "HH:MM" in the business's zone. */
  time: string
  kind: 'order' | 'lost'
  money: { value: number; currency: string } | null
  reason: string | null
  note: string | null
}
