import type { TracedEnquiry } from '@/sales/traced-enquiry'
import { findConversation, type Sighting } from './conversation-identity'
import type { Database } from './database'
import type { ConversationState } from './requests'
import type { Measure } from './rules'
import { enquiryId, traceConversation } from './trace-conversation'
import { runningWait } from './waiting'

/** What the overlay shows of the open chat as of `now`; `null` when nothing of it is on record. */
export async function readConversation(
  db: Database,
  sighting: Sighting,
  measure: Measure,
  now: number,
): Promise<ConversationState | null> {
  const conversation = await findConversation(db, sighting)
  if (!conversation) return null
  const { timeline } = await traceConversation(db, conversation.id, measure, now)
  const enquiry = timeline.at(-1)
  const row = enquiry && (await db.enquiries.get(enquiryId(conversation.id, enquiry)))
  return {
    conversationId: conversation.id,
    waiting: enquiry ? runningWait(enquiry, conversation, measure, now) : null,
    lastReply: enquiry ? lastReply(enquiry) : null,
    enquiry: enquiry
      ? {
          id: enquiryId(conversation.id, enquiry),
          openedAt: enquiry.openedAt,
          open: enquiry.closedBy === null,
        }
      : null,
    outcome: enquiry?.closedBy ?? null,
    temperature: (conversation.proven && row?.coached.temperature) || null,
  }
}

function lastReply({ firstResponse, responses }: TracedEnquiry): ConversationState['lastReply'] {
  const later = responses.at(-1)
  if (later) return { kind: 'later', ...later }
  return firstResponse && { kind: 'first', ...firstResponse }
}
