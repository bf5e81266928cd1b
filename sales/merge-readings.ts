import { creditList, isCovered, isRedundant } from './list-readings'
import { AUTHORS, type Author, PRECISIONS } from './platform'
import { placeReadings } from './reading-places'
import type { KeptMessage, SeenMessage } from './seen-message'

/**
 * What is kept of a conversation after one more reading of it, in the page's order. A message read twice keeps
 * the more precise instant (definitions, "Precision"); what only the chat list told gives way to the thread,
 * which says it message by message. The same reading again changes nothing; neither input is changed.
 */
export function mergeReadings(stored: readonly KeptMessage[], seen: readonly SeenMessage[]): KeptMessage[] {
  const read = seen.filter((message) => message.origin === 'thread')
  const listed = seen.filter((message) => message.origin === 'list')
  const thread = stored.filter((message) => message.origin === 'thread')
  const fromList = stored.filter((message) => message.origin === 'list')
  const known = new Map(thread.map((message) => [message.key, message]))
  const better = read.map((message) => combine(known.get(message.key), message))
  const pending = mergeLists(fromList, listed)
  const isNew = (message: SeenMessage) => !known.has(message.key)
  const covered = pending.filter((one) => isCovered(one, better, isNew))
  const merged = creditList(placeReadings(thread, better), covered, isNew)
  const kept = pending.filter((one) => !covered.includes(one) && !isRedundant(one, merged))
  return placeReadings(merged, kept)
}

/** Two readings of one chat's last message: the earlier instant, as the clock starts at the first of a run. */
function mergeLists(stored: readonly KeptMessage[], seen: readonly SeenMessage[]): SeenMessage[] {
  const lists = new Map<string, SeenMessage>()
  for (const message of [...stored, ...seen]) {
    const before = lists.get(message.key)
    if (!before || isBefore(message, before)) lists.set(message.key, bare(message))
  }
  return [...lists.values()].sort((a, b) => a.at - b.at)
}

function isBefore(a: SeenMessage, b: SeenMessage): boolean {
  return a.at === b.at ? rankOf(a) < rankOf(b) : a.at < b.at
}

const rankOf = ({ precision }: SeenMessage) => PRECISIONS.indexOf(precision)

function combine(before: SeenMessage | undefined, now: SeenMessage): SeenMessage {
  if (!before) return bare(now)
  const time = isMorePrecise(now, before) ? now : before
  const words = now.length === null ? before : now
  return {
    key: now.key,
    at: time.at,
    precision: time.precision,
    author: knownAuthor(before.author, now.author),
    origin: 'thread',
    length: words.length,
    courtesy: words.courtesy,
    labels: isUnread(now, before) ? before.labels : words.labels,
  }
}

/** No labels: nobody has read what it means, so the same words keep what is known of them. */
function isUnread(now: SeenMessage, before: SeenMessage): boolean {
  return now.labels.length === 0 && now.length === before.length
}

function isMorePrecise(now: SeenMessage, before: SeenMessage): boolean {
  return rankOf(now) === rankOf(before) ? now.at < before.at : rankOf(now) < rankOf(before)
}

/** "teammate" only means that this browser did not see it sent: whoever knows more is right. */
function knownAuthor(before: Author, now: Author): Author {
  if ((before === 'customer') !== (now === 'customer')) return before
  return AUTHORS.indexOf(now) < AUTHORS.indexOf(before) || before === 'teammate' ? now : before
}

function bare({ key, at, precision, author, origin, length, courtesy, labels }: SeenMessage): SeenMessage {
  return { key, at, precision, author, origin, length, courtesy, labels }
}
