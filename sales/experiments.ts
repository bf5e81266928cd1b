import type { QuickReply, Writing } from './quick-replies'
import { rateOf } from './wilson-interval'

/** One time that a saved reply was put into a composer. `won` is `null` while its enquiry is undecided. */
export interface ReplyUse {
  at: number
  replyId: string
  tactic: string
  writing: Writing
  /** `null` where the customer was erased. */
  conversationId: string | null
  /** Several uses in one enquiry are one case. `null` where it is not known any more. */
  enquiryId: string | null
  won: boolean | null
}

/** How a reply has done: put in so often, and of the enquiries that are decided so many were won. */
export interface ReplyRecord {
  used: number
  decided: number
  won: number
}

/** Counts uses, and each enquiry once; of one that is not known any more every use counts for itself. */
export function recordOf(uses: readonly ReplyUse[]): ReplyRecord {
  const cases = new Map<string, boolean>()
  for (const [place, { enquiryId, won }] of uses.entries()) {
    if (won !== null) cases.set(enquiryId ?? `use ${place}`, won)
  }
  return { used: uses.length, decided: cases.size, won: [...cases.values()].filter(Boolean).length }
}

/** "Sold `won` of `decided`", or `null` when they are too few to say. */
export function soldOf({ won, decided }: ReplyRecord): { won: number; of: number } | null {
  return rateOf(won, decided) && { won, of: decided }
}

/**
 * The tactic of a conversation: always the same one for the same reply and pair, and half and half over many
 * conversations. Without an experiment it is the first.
 */
export function tacticFor(
  { id, experiment, variants }: Pick<QuickReply, 'id' | 'experiment' | 'variants'>,
  conversationId: string | null,
): string | null {
  if (!experiment || conversationId === null) return variants[0]?.tactic ?? null
  return experiment[hashOf(`${conversationId}\n${id}`) & 1] ?? null
}

/** FNV-1a with the finish of MurmurHash3, so that the lowest bit depends on every letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

interface TacticRecord extends ReplyRecord {
  tactic: string
  /** Share of the decided enquiries that were won, with its 95 % interval; `null`: too few to say. */
  rate: { rate: number; low: number; high: number } | null
}

export interface ExperimentRecord {
  tactics: [TacticRecord, TacticRecord]
  /** The tactic whose interval lies wholly above the other's; `null` while nothing can be said. */
  better: string | null
}

type Tested = Pick<QuickReply, 'experiment' | 'variants'>

/** The uses that compare: in a language that has only one of the tactics there was nothing to choose between. */
export function comparedUses({ experiment, variants }: Tested, uses: readonly ReplyUse[]): ReplyUse[] {
  const written = (writing: Writing, tactic: string) =>
    variants.some((variant) => variant.writing === writing && variant.tactic === tactic)
  return uses.filter(
    ({ writing, tactic }) => experiment?.includes(tactic) && experiment.every((one) => written(writing, one)),
  )
}

/** The two tactics of an experiment side by side; `null` while none runs. `uses` are those of the reply. */
export function experimentRecord(reply: Tested, uses: readonly ReplyUse[]): ExperimentRecord | null {
  if (!reply.experiment) return null
  const [first, second] = reply.experiment
  const compared = comparedUses(reply, uses)
  const tactics: [TacticRecord, TacticRecord] = [
    tacticRecord(first, compared),
    tacticRecord(second, compared),
  ]
  return { tactics, better: betterOf(...tactics) }
}

function tacticRecord(tactic: string, uses: readonly ReplyUse[]): TacticRecord {
  const record = recordOf(uses.filter((use) => use.tactic === tactic))
  return { tactic, ...record, rate: rateOf(record.won, record.decided) }
}

/** Of two records the tactic whose interval lies wholly above the other's; `null` while nothing can be said. */
export function betterOf(one: TacticCount, other: TacticCount): string | null {
  const [first, second] = [rateOf(one.won, one.decided), rateOf(other.won, other.decided)]
  if (!first || !second) return null
  if (first.low > second.high) return one.tactic
  return second.low > first.high ? other.tactic : null
}

type TacticCount = Pick<TacticRecord, 'tactic' | 'won' | 'decided'>
