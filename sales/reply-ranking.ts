import { type ReplyRecord, type ReplyUse, recordOf, tacticFor } from './experiments'
import type { Label } from './labels'
import { type CustomerWriting, writingsFor } from './language-of'
import type { QuickReply, ReplyVariant } from './quick-replies'
import { candidatesFor } from './reply-candidates'
import { type Stage, stepOf } from './stages'

/** What is known of the open chat. `null`: not known, and then it counts for nothing. */
export interface ReplyContext {
  /** `null` while the chat has no record yet. */
  conversationId: string | null
  labels: readonly Label[]
  stage: Stage | null
  writing: CustomerWriting | null
  /** Whether the shop is working now: what says that it is closed is offered only while it is. */
  open: boolean
  /** Epoch milliseconds. */
  now: number
}

export interface RankedReply {
  reply: QuickReply
  /** The text to insert: the customer's writing, and the conversation's side of an experiment. */
  variant: ReplyVariant
  record: ReplyRecord
}

/** As many as have a key (Alt+1…3). */
const MOST_SUGGESTED = 3

const DAY = 24 * 60 * 60 * 1_000
/** After so long a use counts half as recent. */
const HALF_LIFE = 14 * DAY
/** Until a reply has so many cases of its own, the average of the others speaks for it. */
const PRIOR_CASES = 20

/** In the order of their importance: a foreign language costs more than any record can make good. */
const WEIGHTS = {
  label: 100,
  closed: 50,
  stage: 20,
  writing: 15,
  outcome: 20,
  recent: 8,
  repeated: -60,
} as const
/** A reply for a stage that is behind fits less with each step; one for any stage fits half as well as the right one. */
const STEP_BEHIND = 0.25
const ANY_STAGE = 0.5

/**
 * The best replies for the open chat, by label, stage, the customer's language and script, outcome and recent
 * use. When the customer's message bears labels, only what answers them is offered. The same input always
 * gives the same list. `uses` are those of the given replies.
 */
export function rankReplies(
  replies: readonly QuickReply[],
  uses: readonly ReplyUse[],
  context: ReplyContext,
): RankedReply[] {
  const offered = candidatesFor(replies, context)
  const byReply = new Map<string, ReplyUse[]>()
  for (const use of uses) {
    const known = byReply.get(use.replyId)
    if (known) known.push(use)
    else byReply.set(use.replyId, [use])
  }
  const usesOf = ({ id }: QuickReply) => byReply.get(id) ?? []
  const average = recordOf(offered.flatMap(usesOf))
  const scored = offered.flatMap((reply) => {
    const variant = variantFor(reply, context)
    if (!variant) return []
    const record = recordOf(usesOf(reply))
    const score =
      fitOf(reply, variant, context) + outcomeOf(record, average) + habitOf(usesOf(reply), context)
    return [{ reply, variant, record, score }]
  })
  return scored
    .sort((a, b) => b.score - a.score || a.reply.order - b.reply.order || (a.reply.id < b.reply.id ? -1 : 1))
    .slice(0, MOST_SUGGESTED)
    .map(({ reply, variant, record }) => ({ reply, variant, record }))
}

/** The customer's writing first; among its texts the conversation's tactic. `null`: it has no text at all. */
export function variantFor(
  reply: QuickReply,
  { writing, conversationId }: Pick<ReplyContext, 'writing' | 'conversationId'>,
): ReplyVariant | null {
  const tactic = tacticFor(reply, conversationId)
  const wanted = writing ? writingsFor(writing) : []
  for (const one of wanted) {
    const texts = reply.variants.filter((variant) => variant.writing === one)
    const text = texts.find((variant) => variant.tactic === tactic) ?? texts[0]
    if (text) return text
  }
  return reply.variants.find((variant) => variant.tactic === tactic) ?? reply.variants[0] ?? null
}

function fitOf(reply: QuickReply, variant: ReplyVariant, { labels, stage, writing }: ReplyContext): number {
  const met = reply.labels.filter((label) => labels.includes(label)).length
  const label = met > 0 ? WEIGHTS.label + met : 0
  const closed = reply.kind === 'auto-reply' ? WEIGHTS.closed : 0
  return (
    label + closed + stageFit(reply, stage) * WEIGHTS.stage + writingFit(variant, writing) * WEIGHTS.writing
  )
}

/** 1 for a reply that the stage wants, less for those of any or a former one, 0 for what is still to come. */
function stageFit(reply: QuickReply, stage: Stage | null): number {
  if (reply.stage === null) return ANY_STAGE
  const behind = stepOf(stage) - stepOf(reply.stage)
  return behind < 0 ? 0 : Math.max(0, 1 - behind * STEP_BEHIND)
}

/** 1 in the customer's language and script, less in the language alone, below 0 in a foreign one. */
function writingFit(variant: ReplyVariant, writing: CustomerWriting | null): number {
  const wanted = writing ? writingsFor(writing) : []
  if (wanted.length === 0) return 0
  const place = wanted.indexOf(variant.writing)
  return place < 0 ? -3 : place === 0 ? 1 : 0.6
}

/** The share won, drawn towards the average while its own cases are few; under five in a hundred is no difference. */
function outcomeOf(record: ReplyRecord, average: ReplyRecord): number {
  const usual = average.decided === 0 ? 0 : average.won / average.decided
  const share = (record.won + PRIOR_CASES * usual) / (record.decided + PRIOR_CASES)
  return WEIGHTS.outcome * (Math.round(share * 20) / 20)
}

/** What the shop uses these days comes first, but what this customer has already read comes last. */
function habitOf(uses: readonly ReplyUse[], { conversationId, now }: ReplyContext): number {
  const read = conversationId !== null && uses.some((use) => use.conversationId === conversationId)
  const fresh = uses.reduce((sum, { at }) => sum + 0.5 ** (Math.max(0, now - at) / HALF_LIFE), 0)
  return WEIGHTS.recent * (1 - 1 / (1 + fresh)) + (read ? WEIGHTS.repeated : 0)
}
