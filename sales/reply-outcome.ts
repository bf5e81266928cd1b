const DAY = 24 * 60 * 60 * 1_000
/** An enquiry in which nothing was said for so long has not been won: definitions, "Enquiry". */
const GIVEN_UP_AFTER = 14 * DAY

interface Enquiry {
  id: string
  openedAt: number
  lastMessageAt: number
  closedBy: { kind: 'order' | 'lost' } | null
}

/**
 * The enquiry in which a reply was put in at `at`, and whether it was won: an order wins it; a lost outcome, a
 * next enquiry or 14 days of silence do not; `null` while it is still open, or where it is not known.
 */
export function outcomeOfUse(
  enquiries: readonly Enquiry[],
  at: number,
  now: number,
): { enquiryId: string | null; won: boolean | null } {
  const sorted = enquiries.toSorted((a, b) => a.openedAt - b.openedAt)
  const place = sorted.findLastIndex(({ openedAt }) => openedAt <= at)
  const enquiry = sorted[place]
  if (!enquiry) return { enquiryId: null, won: null }
  if (enquiry.closedBy) return { enquiryId: enquiry.id, won: enquiry.closedBy.kind === 'order' }
  const over = place < sorted.length - 1 || now - Math.max(enquiry.lastMessageAt, at) >= GIVEN_UP_AFTER
  return { enquiryId: enquiry.id, won: over ? false : null }
}
