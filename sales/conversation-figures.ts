import { coachEnquiry } from './coached-enquiry'
import { type CoachingFigures, noCoaching } from './coaching-figures'
import { type DayFigures, emptyFigures, mergeFigures, type ReplyFigures } from './day-figures'
import { messagesOfEnquiry } from './enquiry-messages'
import type { LabelledMessage } from './labelled-message'
import { localDay } from './local-time'
import { metaOfReply, metaOfWait } from './meta-badge'
import { offHoursLead } from './off-hours-leads'
import { sketchOf } from './quantile-sketch'
import type { Outcome, Rules } from './timing-rules'
import type { TracedEnquiry, TracedResponse, TracedSpan, TracedWait } from './traced-enquiry'

type Credit = 'me' | 'teammate'

/** An outcome with what the figures need of it. `value` in units of the currency, an ISO 4217 code. */
export interface ValuedOutcome extends Outcome {
  money: { value: number; currency: string } | null
  reason: string | null
}

export interface ConversationInput {
  timeline: readonly TracedEnquiry<ValuedOutcome>[]
  /** Every message once; those later than `now` have not yet come. */
  messages: readonly (LabelledMessage & { key: string })[]
  rules: Rules
  now: number
}

export interface Contribution {
  /** Local day, "YYYY-MM-DD". */
  day: string
  credit: Credit
  figures: DayFigures
}

/**
 * What one conversation adds to each day, so that the rows of `me` and `teammate` together are the account's.
 *
 * A figure belongs to the local day on which its clock started, an enquiry's outcome to the day on which it
 * opened, a message to its own. A reply is credited to who wrote it; an enquiry to who replied to it first, and
 * to `me` while nobody did; a missed wait to `me`. `unanswered` are enquiries without a person's reply (and not
 * closed by hand) at the end of their day. Replies read as `bound` are no times but bounds: they count in
 * `readAs.bound`, and in the SLA where it can be said, but in no median, mean or percentile (fine print 3).
 * While somebody waits the answer depends on `now`: ask again. At most one contribution per day and credit.
 */
export function conversationFigures({ timeline, messages, rules, now }: ConversationInput): Contribution[] {
  const { timeZone } = rules.hours
  const parts = [
    ...timeline.flatMap((enquiry) => enquiryParts(enquiry, timeZone)),
    ...timeline.flatMap((enquiry) => coachingParts(enquiry, messages, rules, now)),
    ...messages.filter(({ at }) => at <= now).flatMap((message) => messageParts(message, timeZone)),
  ]
  const rows = new Map<string, Contribution>()
  for (const part of parts) {
    const key = part.day + part.credit
    const row = rows.get(key)
    rows.set(key, row ? { ...row, figures: mergeFigures(row.figures, part.figures) } : part)
  }
  return [...rows.values()].sort((a, b) => (a.day + a.credit < b.day + b.credit ? -1 : 1))
}

function contribution(day: string, credit: Credit, figures: Partial<DayFigures>): Contribution {
  return { day, credit, figures: { ...emptyFigures(), ...figures } }
}

function messageParts({ at, author }: LabelledMessage, zone: string): Contribution[] {
  if (author === 'automation') return []
  const incoming = author === 'customer'
  const counts = { messagesIn: Number(incoming), messagesOut: Number(!incoming) }
  return [contribution(localDay(at, zone), incoming ? 'me' : author, counts)]
}

function enquiryParts(enquiry: TracedEnquiry<ValuedOutcome>, zone: string): Contribution[] {
  const { firstResponse, responses, waiting } = enquiry
  return [
    enquiryPart(enquiry, zone),
    ...(firstResponse ? [replyPart('first', firstResponse, true, zone)] : []),
    ...responses.map((reply: TracedResponse) => replyPart('later', reply, reply.afterSilence, zone)),
    ...(waiting ? [waitPart(waiting, zone)] : []),
  ]
}

function enquiryPart(enquiry: TracedEnquiry<ValuedOutcome>, zone: string): Contribution {
  const { openedAt, openedBy, firstReply, closedBy } = enquiry
  const day = localDay(openedAt, zone)
  return contribution(day, firstReply?.author ?? 'me', {
    enquiries: 1,
    openedByOperator: Number(openedBy === 'operator'),
    replied: Number(firstReply !== null),
    unanswered: Number(isUnanswered(enquiry, day, zone)),
    offHours: offHoursLead(enquiry),
    ...(closedBy && outcomeFigures(closedBy)),
  })
}

function isUnanswered({ firstReply, dismissedAt }: TracedEnquiry, day: string, zone: string): boolean {
  const settled = [firstReply?.at, dismissedAt].filter((at) => typeof at === 'number')
  return settled.every((at) => localDay(at, zone) > day)
}

function outcomeFigures({ kind, money, reason }: ValuedOutcome): Partial<DayFigures> {
  if (kind === 'lost') return { lost: 1, lostReasons: reason === null ? {} : { [reason]: 1 } }
  return { orders: 1, orderValue: money ? { [money.currency]: money.value } : {} }
}

function replyPart(
  kind: 'first' | 'later',
  span: TracedSpan,
  countsForMeta: boolean,
  zone: string,
): Contribution {
  return contribution(localDay(span.startedAt, zone), span.author, {
    [kind]: replyFigures(span),
    ...(countsForMeta && { meta: metaOfReply(span) }),
  })
}

function replyFigures({ wallMs, workingMs, met, offTheClock, precision }: TracedSpan): ReplyFigures {
  const isTime = precision !== 'bound'
  return {
    wall: sketchOf(isTime ? [wallMs] : []),
    working: sketchOf(isTime && !offTheClock ? [workingMs] : []),
    met: Number(met === true),
    missed: Number(met === false),
    readAs: { exact: 0, minute: 0, bound: 0, [precision]: 1 },
  }
}

function waitPart(wait: TracedWait, zone: string): Contribution {
  const missed = { ...emptyFigures()[wait.kind], missed: Number(wait.missed) }
  return contribution(localDay(wait.since, zone), 'me', {
    [wait.kind]: missed,
    ...((wait.kind === 'first' || wait.afterSilence) && { meta: metaOfWait(wait) }),
  })
}

/** Signals and objections count on their own day, for whoever replied; the rest on the day the enquiry opened. */
function coachingParts(
  enquiry: TracedEnquiry<ValuedOutcome>,
  messages: ConversationInput['messages'],
  { hours }: Rules,
  now: number,
): Contribution[] {
  const orderedAt = enquiry.closedBy?.kind === 'order' ? enquiry.closedBy.at : null
  const coached = coachEnquiry(messagesOfEnquiry(enquiry, messages), { hours, orderedAt, now })
  const part = (at: number, by: Credit | null, counts: Partial<CoachingFigures>) =>
    contribution(localDay(at, hours.timeZone), by ?? 'me', { coaching: { ...noCoaching(), ...counts } })
  const { temperature, qualified, signals, objections } = coached
  return [
    part(enquiry.openedAt, enquiry.firstReply?.author ?? 'me', {
      [temperature]: 1,
      qualified: Number(qualified),
    }),
    ...signals.map(({ at, by, caught }) =>
      part(at, by, { signals: 1, caught: Number(caught === true), missed: Number(caught === false) }),
    ),
    ...objections.map(({ at, by, answered }) =>
      part(at, by, { objections: 1, answered: Number(answered === true) }),
    ),
  ]
}
