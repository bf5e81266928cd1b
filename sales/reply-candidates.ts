import type { Label } from './labels'
import type { QuickReply, ReplyKind } from './quick-replies'
import { type Stage, stepOf } from './stages'

/**
 * What may be offered at all. Objection answers and follow-ups never come without their label, nor does what
 * answers a complaint, a loss or an order when nobody spoke of one.
 */
export function candidatesFor(
  replies: readonly QuickReply[],
  { labels, stage, open }: { labels: readonly Label[]; stage: Stage | null; open: boolean },
): QuickReply[] {
  const fitting = replies.filter(({ kind }) => kind !== 'auto-reply' || !open)
  const matching = fitting.filter((reply) => reply.labels.some((label) => labels.includes(label)))
  if (matching.length > 0 || labels.some((label) => label.startsWith('objection:'))) return matching
  return fitting.filter(
    (reply) => UNASKED.includes(reply.kind) && !reply.labels.some(isBound) && stageFits(reply, stage),
  )
}

const UNASKED: readonly ReplyKind[] = ['reply', 'auto-reply']
const BOUND: readonly Label[] = [
  'move:discount',
  'move:upsell',
  'move:cod-confirm',
  'move:follow-up',
  'move:handoff',
  'move:apology',
]
const isBound = (label: Label) => /^(escalate|lost):/.test(label) || BOUND.includes(label)

/** Until the price is named a customer may ask for anything; what closes the sale or comes after it waits its turn. */
function stageFits(reply: QuickReply, stage: Stage | null): boolean {
  return reply.stage === null || stepOf(reply.stage) <= Math.max(stepOf(stage), stepOf('offered'))
}
