import { CATCH_MS } from './buying-signals'
import type { Detection } from './detector'
import { type CardKind, type MeantMessage, meantAs, PREFIXES, unanswered } from './meaning'
import { isComplete, type OrderPieces, orderPieces } from './order-pieces'
import { type WorkingHours, workingMs } from './working-hours'

/** The one card that is due, and the message that asks for it. */
export interface DueCard {
  /** Of the kind and the message: the same card as long as both are the same. */
  id: string
  kind: CardKind
  asked: MeantMessage
  /** What decided, the surest first. */
  meant: Detection
  spans: [start: number, end: number][]
  /** Signals only. */
  pieces: OrderPieces | null
}

interface Options {
  /** Which kinds the shop wants. */
  wanted: Record<CardKind, boolean>
  /** Ids of the cards that the operator has put away. */
  closed: ReadonlySet<string>
  /** Instant of the recorded order or loss that closed the enquiry; `null` while it is open. */
  outcomeAt: number | null
}

const ORDER: readonly CardKind[] = ['escalation', 'signal', 'objection']

/**
 * The card that the customer's unanswered messages ask for: escalation before signal before objection (design,
 * "Card"). None once a person has replied, the outcome is on record, or the operator has put it away. Of
 * several messages of one kind the newest is shown: it says most of what the customer wants now.
 */
export function dueCard(messages: readonly MeantMessage[], options: Options): DueCard | null {
  const open = unanswered(messages).filter(({ at }) => options.outcomeAt === null || at > options.outcomeAt)
  for (const kind of ORDER.filter((one) => options.wanted[one])) {
    const asked = open.findLast((message) => meantAs(message, PREFIXES[kind]).length > 0)
    const card = asked && cardOf(kind, asked, messages)
    if (card && !options.closed.has(card.id)) return card
  }
  return null
}

function cardOf(kind: CardKind, asked: MeantMessage, messages: readonly MeantMessage[]): DueCard | null {
  const all = meantAs(asked, PREFIXES[kind])
  const [meant] = all
  if (!meant) return null
  return {
    id: `${kind} ${asked.key}`,
    kind,
    asked,
    meant,
    spans: joined(all.flatMap(({ spans }) => spans).map((span) => toWordEnd(asked.text, span))).filter(
      isSeen,
    ),
    pieces: kind === 'signal' ? orderPieces(messages) : null,
  }
}

/** All pieces are there: the order can be recorded. */
export function isReady({ pieces }: DueCard): boolean {
  return pieces !== null && isComplete(pieces)
}

/**
 * Working milliseconds left to catch the buying signal, from the first message of the run that bears one
 * (definitions, "Buying signal caught"); below 0 once it is too late, `null` when there is none.
 */
export function leftToCatch(
  messages: readonly MeantMessage[],
  hours: WorkingHours,
  now: number,
): number | null {
  const first = unanswered(messages).find((message) => meantAs(message, PREFIXES.signal).length > 0)
  return first ? CATCH_MS - workingMs(first.at, now, hours) : null
}

/** A single letter, such as "I", says nothing to who reads it. */
const isSeen = ([start, end]: [number, number]) => end - start > 1

/** What was found of a word may end before its ending. */
function toWordEnd(text: string, [start, end]: [number, number]): [number, number] {
  const within = /[\p{L}\p{N}]$/u.test(text.slice(start, end))
  const rest = within ? (/^[\p{L}\p{M}]+/u.exec(text.slice(end))?.[0].length ?? 0) : 0
  return [start, end + rest]
}

/** Sorted and without overlaps, so that each word is marked once. */
function joined(spans: readonly [number, number][]): [number, number][] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const apart: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = apart.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else if (end > start) apart.push([start, end])
  }
  return apart
}
