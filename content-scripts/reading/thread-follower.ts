import { isCourtesy } from '@/sales/courtesy'
import type { Author } from '@/sales/platform'
import type { Observation, ObservedMessage } from '@/storage/requests'
import type { ChatPlatform, ConversationRef, ReadMessage, ThreadReading } from '../chat-platform'
import { asShown, type Instant, latest, seenArriving } from './page-time'
import { PATIENCE } from './sendings'

type ThreadObservation = Observation['messages']

interface Options {
  site: ChatPlatform['site']
  /** Whether this outgoing text was just sent from this browser's composer. */
  sentHere(text: string): boolean
  /** Whether the text is one of the configured automatic replies. */
  isAutoReply(text: string): boolean
  /** What the text means, as far as it has been read; none while it has not. */
  labelsOf(text: string, author: Author): string[]
}

/** Turns readings of the open thread into observations; says only what is new or better known. */
export class ThreadFollower {
  readonly #options: Options
  readonly #threads = new Map<string, Map<string, ObservedMessage>>()
  #watched: string | null = null

  constructor(options: Options) {
    this.#options = options
  }

  /** `null`: nothing new. `now` is the instant of the reading. */
  follow(reading: ThreadReading | null, now: number): Observation | null {
    if (!reading || reading.kind === 'other') {
      this.#watched = null
      return null
    }
    const id = threadKey(reading.conversation)
    // Only what is added to a thread that we were already looking at was seen arriving.
    const known = this.#knownOf(id)
    const opened = this.#watched !== id
    const watching = !opened && isContinued(reading, known)
    this.#watched = id
    const seen = this.#observe(reading, known, watching, now)
    // What ends the thread is told at each opening: a list may have claimed something behind it meanwhile.
    const changed = seen.map(
      (message, index) => !same(known.get(message.key), message) || (opened && index === seen.length - 1),
    )
    for (const message of seen) known.set(message.key, message)
    const messages = withNeighbours(seen, changed)
    if (messages.length === 0) return null
    const whole = isWhole(reading) && messages.length === seen.length
    return {
      site: this.#options.site,
      conversation: reading.conversation,
      messages,
      ...(whole ? { whole } : {}),
    }
  }

  /** The messages of this thread as they were last told, by key. */
  toldOf({ conversation }: ThreadReading): ReadonlyMap<string, ObservedMessage> {
    return this.#knownOf(threadKey(conversation))
  }

  #knownOf(id: string): Map<string, ObservedMessage> {
    const known = this.#threads.get(id) ?? new Map<string, ObservedMessage>()
    this.#threads.set(id, known)
    return known
  }

  #observe(
    reading: ThreadReading,
    known: Map<string, ObservedMessage>,
    watching: boolean,
    now: number,
  ): ThreadObservation {
    const readable = reading.messages.filter(isReadable)
    const tail = readable.findLastIndex((message) => known.has(message.key))
    const mine = this.#sentHere(readable, known, now)
    let bounds: readonly Instant[] | undefined
    const bound = (index: number) => {
      bounds ??= boundsOf(readable, now)
      return bounds[index] ?? { at: now, precision: 'bound' }
    }
    return readable.map((message, index) => {
      const before = known.get(message.key)
      const arrived = watching && index > tail ? seenArriving(message.shown, now) : null
      const time = before ?? arrived ?? asShown(message.shown) ?? bound(index)
      return this.#message(message, time, before, mine.has(message.key))
    })
  }

  /**
   * Keys of the messages that were sent from this browser. A bubble may be drawn before the composer is seen
   * emptied, so that one which just arrived is asked about again; new ones come first, as repeats of old words.
   */
  #sentHere(
    readable: ReadMessage[],
    known: ReadonlyMap<string, ObservedMessage>,
    now: number,
  ): ReadonlySet<string> {
    const outgoing = readable.filter(
      ({ direction, automation, text }) => direction === 'out' && !automation && text,
    )
    const fresh = outgoing.filter(({ key }) => !known.has(key))
    const recent = outgoing.filter(({ key }) => isDoubtful(known.get(key), now))
    const mine = [...fresh, ...recent].filter(({ text }) => this.#options.sentHere(text ?? ''))
    return new Set(mine.map(({ key }) => key))
  }

  #message(
    message: ReadMessage,
    time: Instant,
    before: ObservedMessage | undefined,
    mine: boolean,
  ): ObservedMessage {
    const text = message.text ?? ''
    const author = mine ? 'me' : this.#author(message, before)
    const labels = message.text === null ? [] : this.#options.labelsOf(text, author)
    return {
      key: message.key,
      at: time.at,
      precision: time.precision,
      author,
      origin: 'thread',
      length: message.text === null ? (before?.length ?? null) : text.length,
      courtesy: message.text === null ? (before?.courtesy ?? false) : isMereCourtesy(message),
      labels: labels.length === 0 && before ? before.labels : labels,
    }
  }

  #author(message: ReadMessage, before: ObservedMessage | undefined): Author {
    if (message.direction === 'in') return 'customer'
    if (before?.author === 'me' || before?.author === 'automation') return before.author
    if (message.automation) return 'automation'
    return this.#options.isAutoReply(message.text ?? '') ? 'automation' : 'teammate'
  }
}

/** WhatsApp begins every chat with a notice about encryption; a row that is not drawn hides what it holds. */
function isWhole({ messages }: ThreadReading): boolean {
  return messages[0]?.kind === 'notice' && messages.every(({ drawn }) => drawn)
}

/** A namesake's chat has the same key, but none of the messages. */
function isContinued({ messages }: ThreadReading, known: ReadonlyMap<string, ObservedMessage>): boolean {
  return known.size === 0 || messages.some(({ key }) => known.has(key))
}

/** Seen arriving a short while ago, and by no one of here as far as was known then. */
function isDoubtful(message: ObservedMessage | undefined, now: number): boolean {
  return message?.author === 'teammate' && message.precision === 'exact' && now - message.at < PATIENCE
}

/** A notice is no message; an empty shell and an unknown direction count nowhere. */
function isReadable(message: ReadMessage): boolean {
  return message.kind !== 'notice' && message.drawn && message.direction !== null
}

/** A message without a time of its own came no later than the next one that has one (or than now). */
function boundsOf(messages: readonly ReadMessage[], now: number): Instant[] {
  let bound: Instant = { at: now, precision: 'bound' }
  const bounds = messages.toReversed().map(({ shown }) => {
    const own = bound
    if (shown) bound = { at: latest(shown, now), precision: 'bound' }
    return own
  })
  return bounds.reverse()
}

const courtesies = new WeakMap<ReadMessage, boolean>()

/** Asked of each message at every reading; the words of one message are always the same. */
function isMereCourtesy(message: ReadMessage): boolean {
  const known = courtesies.get(message) ?? isCourtesy(message.text ?? '')
  courtesies.set(message, known)
  return known
}

/** The changed ones, each with its neighbours, by which the keeper knows their place in the thread. */
function withNeighbours(seen: ObservedMessage[], changed: boolean[]): ObservedMessage[] {
  return seen.filter((_, index) => changed[index] || changed[index - 1] || changed[index + 1])
}

function same(before: ObservedMessage | undefined, now: ObservedMessage): boolean {
  return (
    before !== undefined &&
    before.author === now.author &&
    before.length === now.length &&
    (before.labels === now.labels || before.labels.join() === now.labels.join())
  )
}

/** Tells the threads of one page apart while it lives; the lasting identity is the storage's affair. */
export function threadKey(conversation: ConversationRef): string {
  const { platform, account, threadId, customer } = conversation
  return JSON.stringify([platform, account, threadId, customer])
}
