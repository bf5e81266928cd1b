import type { KeptMessage, SeenMessage } from './seen-message'

/** Under this distance of two neighbours, numbers are given anew: halves of halves run out of digits. */
const LEAST_GAP = 1e-6
const MINUTE = 60_000

/**
 * Puts messages among those already placed. A known key stays where it is and is the anchor of its neighbours;
 * the others go right behind the neighbour before them, else right before the one after, else by their time.
 */
export function placeReadings(placed: readonly KeptMessage[], seen: readonly SeenMessage[]): KeptMessage[] {
  const order: SeenMessage[] = [...placed].sort((a, b) => a.seq - b.seq)
  const now = new Map(seen.map((message) => [message.key, message]))
  const known = new Set(order.map((message) => message.key))
  for (const [index, message] of seen.entries()) {
    if (known.has(message.key)) continue
    order.splice(placeOf(message, index, { order, seen, known }), 0, message)
    known.add(message.key)
  }
  const seqs = new Map(placed.map((message) => [message.key, message.seq]))
  return number(
    order.map((message) => now.get(message.key) ?? message),
    seqs,
  )
}

interface Places {
  order: SeenMessage[]
  seen: readonly SeenMessage[]
  known: ReadonlySet<string>
}

function placeOf(message: SeenMessage, index: number, { order, seen, known }: Places): number {
  const indexOf = (anchor: SeenMessage) => order.findIndex((one) => one.key === anchor.key)
  const isAnchor = (one: SeenMessage) => one.origin === 'thread' && known.has(one.key)
  if (message.origin === 'list') return byTime(message, order)
  const before = seen.slice(0, index).findLast(isAnchor)
  if (before) return pastEarlier(indexOf(before) + 1, message, order)
  const after = seen.slice(index + 1).find(isAnchor)
  return after ? beforeLater(indexOf(after), message, order) : byTime(message, order)
}

/** What this reading left out and is certainly earlier comes first: it may show less than is stored. */
function pastEarlier(from: number, message: SeenMessage, order: SeenMessage[]): number {
  let place = from
  for (let next = order[place]; next && isEarlier(next, message); next = order[place]) place += 1
  return place
}

function beforeLater(from: number, message: SeenMessage, order: SeenMessage[]): number {
  let place = from
  for (let last = order[place - 1]; last && isEarlier(message, last); last = order[place - 1]) place -= 1
  return place
}

/** A `minute` ends 60 s after it began (definitions, fine print 2). */
function isEarlier(one: SeenMessage, other: SeenMessage): boolean {
  return one.at + (one.precision === 'minute' ? MINUTE - 1 : 0) < other.at
}

function byTime(message: SeenMessage, order: SeenMessage[]): number {
  return order.findLastIndex((one) => one.at <= message.at) + 1
}

/** Old numbers stay; a new one lies between its neighbours, whole where there is room. */
function number(order: readonly SeenMessage[], seqs: ReadonlyMap<string, number>): KeptMessage[] {
  let last: number | null = null
  const numbered: KeptMessage[] = []
  for (const [index, message] of order.entries()) {
    const seq: number = seqs.get(message.key) ?? between(last, nextSeq(order, index, seqs))
    if (last !== null && seq - last < LEAST_GAP) return order.map((one, place) => ({ ...one, seq: place }))
    numbered.push({ ...message, seq })
    last = seq
  }
  return numbered
}

function nextSeq(
  order: readonly SeenMessage[],
  index: number,
  seqs: ReadonlyMap<string, number>,
): number | null {
  for (const message of order.slice(index + 1)) {
    const seq = seqs.get(message.key)
    if (seq !== undefined) return seq
  }
  return null
}

function between(before: number | null, after: number | null): number {
  if (after === null) return before === null ? 0 : Math.floor(before) + 1
  if (before === null) return Math.ceil(after) - 1
  return Math.floor(before) + 1 < after ? Math.floor(before) + 1 : (before + after) / 2
}
