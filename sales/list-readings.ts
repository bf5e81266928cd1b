import type { SeenMessage } from './seen-message'

const MINUTE = 60_000
/** Within this time one arrival is seen in a list, in a thread and in another tab, in milliseconds; pages show no finer than seconds. */
const SEEN_APART = 3_000

/** The stretch in which a message of the thread was written, both ends included; pages cut off what is finer than a second. */
function spanOf({ at, precision }: SeenMessage): [from: number, to: number] {
  if (precision === 'minute') return [at, at + MINUTE - 1]
  return precision === 'exact' && at % 1_000 === 0 ? [at, at + 999] : [at, at]
}

/** From when the list dates a message: its key names the minute that the list showed, its `at` the latest instant. */
function listedFrom({ key, at, precision }: SeenMessage): number {
  const minute = Number(/^list:\w+:(\d+)/.exec(key)?.[1])
  return precision === 'exact' || Number.isNaN(minute) ? at : Math.min(at, minute * MINUTE)
}

/** Both the customer's, or both of ours: the list does not tell a person's words from an automatic answer. */
export function sameSide(a: SeenMessage, b: SeenMessage): boolean {
  return (a.author === 'customer') === (b.author === 'customer')
}

/**
 * Whether a reading of the thread, just made, tells all that the list could tell: it goes past the moment that
 * the list dates its message to, and back to it. What came after the reading's last message stays.
 * `isNew`: whether a message was not known before this reading.
 */
export function isCovered<M extends SeenMessage>(
  listed: SeenMessage,
  read: readonly M[],
  isNew: (message: M) => boolean,
): boolean {
  if (read.length === 0 || listed.at < Math.min(...read.map(earliest))) return false
  const spans = read.map(spanOf)
  if (listed.precision !== 'exact') return listedFrom(listed) <= Math.max(...spans.map(([, to]) => to))
  return (
    listed.at <= Math.max(...spans.map(([from]) => from)) ||
    read.some((message) => isLike(message, listed) && (isNew(message) || !isParted(message, listed, read)))
  )
}

/** A message that the page dates only by what follows it may be as old as the list says. */
function earliest(message: SeenMessage): number {
  return message.precision === 'bound' ? Number.NEGATIVE_INFINITY : message.at
}

/** Whether the list only repeats what the thread is already known to hold. */
export function isRedundant(listed: SeenMessage, thread: readonly SeenMessage[]): boolean {
  const last = thread.at(-1)
  if (!last) return false
  if (listed.precision === 'exact')
    return thread.some((message) => isLike(message, listed) && !isParted(message, listed, thread))
  const [from, to] = spanOf(last)
  return listed.at < from || (sameSide(last, listed) && listedFrom(listed) <= to)
}

/** Whether an instant that the list saw can be that of this message of the thread. */
function isLike(message: SeenMessage, listed: SeenMessage): boolean {
  if (!sameSide(message, listed)) return false
  if (message.precision !== 'exact') return contains(message, listed.at)
  return Math.abs(message.at - listed.at) <= SEEN_APART
}

/** Whether the other side wrote between the two: then they are two turns. */
function isParted(message: SeenMessage, listed: SeenMessage, thread: readonly SeenMessage[]): boolean {
  const place = thread.indexOf(message)
  const others = (one: SeenMessage) => !sameSide(one, listed)
  if (listed.at < message.at) return thread.slice(0, place).some((one) => others(one) && one.at >= listed.at)
  return thread.slice(place + 1).some((one) => others(one) && one.at <= listed.at)
}

function contains(message: SeenMessage, at: number): boolean {
  const [from, to] = spanOf(message)
  return from <= at && at <= to
}

/**
 * Gives the instants that the list saw to the messages of the thread that they were, among those that are new in
 * this reading: what was known when the list changed is not what it told of. It is the first of that side in that
 * minute (or, where the page shows no time, in that gap), unless it could have been another one.
 */
export function creditList<M extends SeenMessage>(
  thread: readonly M[],
  lists: readonly SeenMessage[],
  isNew: (message: M) => boolean,
): M[] {
  const clear = lists.filter((listed) => !lists.some((before) => hides(before, listed)))
  return clear.reduce<M[]>((messages, listed) => credit(messages, listed, isNew), [...thread])
}

/** How many had come before, in the same minute, was not seen: so it is not known which of them came then. */
function hides(before: SeenMessage, listed: SeenMessage): boolean {
  if (before.precision !== 'bound' || listed.precision !== 'exact' || !sameSide(before, listed)) return false
  return before.at <= listed.at && listed.at - (listed.at % MINUTE) <= before.at
}

function credit<M extends SeenMessage>(
  messages: M[],
  listed: SeenMessage,
  isNew: (message: M) => boolean,
): M[] {
  const places = messages.flatMap((message, index) =>
    isNew(message) && couldBe(messages, index, listed) ? [index] : [],
  )
  const [first] = places
  if (first === undefined || !isOneRun(places)) return messages
  const untimed = places.some((place) => messages[place]?.precision === 'bound')
  if (untimed && messages.some((message) => isTimedLike(message, listed))) return messages
  return messages.map((message, index) =>
    index === first ? { ...message, at: listed.at, precision: listed.precision } : message,
  )
}

function couldBe(messages: readonly SeenMessage[], index: number, listed: SeenMessage): boolean {
  const message = messages[index]
  if (!message || !sameSide(message, listed)) return false
  if (message.precision === 'minute') return listed.precision === 'exact' && contains(message, listed.at)
  return message.precision === 'bound' && listed.at <= message.at && liesBetween(messages, index, listed.at)
}

/** Whether an instant lies between those around a message that have a time: a bound says only how late one may be. */
function liesBetween(messages: readonly SeenMessage[], index: number, at: number): boolean {
  const isTimed = ({ precision }: SeenMessage) => precision !== 'bound'
  const before = messages.slice(0, index).findLast(isTimed)
  const after = messages.slice(index + 1).find(isTimed)
  return (!before || before.at <= at) && (!after || at <= spanOf(after)[1])
}

/** Whether the list may have told of this message, whose time the page shows. */
function isTimedLike(message: SeenMessage, listed: SeenMessage): boolean {
  if (message.precision === 'bound' || !sameSide(message, listed)) return false
  const [from, to] = spanOf(message)
  const seenTo = message.precision === 'exact' ? to + SEEN_APART : to
  return from <= listed.at && listedFrom(listed) <= seenTo
}

function isOneRun(places: number[]): boolean {
  return places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1)
}
