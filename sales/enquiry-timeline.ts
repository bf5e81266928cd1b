import { orderMessages } from './message-order'
import type { Outcome, Rules } from './timing-rules'
import type { TracedEnquiry, TracerMessage } from './traced-enquiry'
import { ConversationFollower } from './turns'

/**
 * Follows one conversation, in whatever order and however often its messages are given, and says what each
 * enquiry went through (definitions, "Conversation, enquiry, turn" and the fine print). `now` is in epoch
 * milliseconds: later messages and outcomes have not yet come. Sorted by `openedAt`; the input is not changed.
 * Throws a RangeError for an unknown zone or unreadable working hours.
 */
export function traceEnquiries<O extends Outcome>(
  messages: readonly TracerMessage[],
  outcomes: readonly O[],
  rules: Rules,
  now: number,
): TracedEnquiry<O>[] {
  const follower = new ConversationFollower<O>(rules)
  const due = sortOutcomes(outcomes.filter((outcome) => outcome.at <= now))
  let next = 0
  const closeBefore = (when: number) => {
    for (let outcome = due[next]; outcome && outcome.at < when; outcome = due[next]) {
      follower.close(outcome)
      next += 1
    }
  }
  for (const { message, when } of orderMessages(messages.filter((candidate) => candidate.at <= now))) {
    closeBefore(when)
    follower.take(message)
  }
  closeBefore(Number.POSITIVE_INFINITY)
  follower.finish(now)
  return follower.enquiries.sort((a, b) => a.openedAt - b.openedAt)
}

/** A repeated outcome finds its enquiry closed and changes nothing, so equal ones need no care. */
function sortOutcomes<O extends Outcome>(outcomes: O[]): O[] {
  const identity = (outcome: O) => JSON.stringify(Object.entries(outcome).sort())
  return outcomes.sort((a, b) => a.at - b.at || (identity(a) < identity(b) ? -1 : 1))
}
