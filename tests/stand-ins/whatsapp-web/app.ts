import { type Chat, type Said, type StandInSetup, World } from '../world'
import { newMessageId } from './ids'
import { PageTimes } from './page-times'
import { type Words, wordsOf } from './words'

export type Status = 'pending' | 'sent' | 'delivered' | 'read'

/** Milliseconds after sending at which the ticks change, the id staying the same. */
const STEPS: readonly [Exclude<Status, 'pending'>, number][] = [
  ['sent', 150],
  ['delivered', 600],
  ['read', 1500],
]

/** A customer looks into the chat within two hours: older own messages count as read. */
const READ_AFTER_MS = 7_200_000

/** What the parts of the page share: the world, the account's language, ticks, drafts and counts. */
export class App {
  readonly world: World
  readonly words: Words
  readonly times: PageTimes
  /** The account's profile name, which own messages bear in `data-pre-plain-text`. */
  readonly profile: string
  readonly business: boolean
  readonly rightToLeft: boolean
  readonly drafts = new Map<string, string>()
  readonly counts = { sent: 0, hoverActions: 0, opened: 0 }
  /** First message that was unread when the chat was opened: the unread divider stands above it. */
  unreadFrom: { id: string; count: number } | null = null
  readonly #statuses = new Map<string, Status>()

  constructor(setup: StandInSetup) {
    this.words = wordsOf(setup.language)
    this.times = new PageTimes(setup.dates ?? setup.language, this.words)
    this.profile = setup.shop ?? 'Shop'
    this.rightToLeft = setup.rightToLeft ?? false
    this.business = setup.business ?? false
    const { open, ...closed } = setup
    this.world = new World(closed, newMessageId)
    if (open) this.open(open)
  }

  get openChat(): Chat | null {
    return this.world.openId ? this.world.chat(this.world.openId) : null
  }

  open(id: string | null): void {
    if (id !== this.world.openId) this.unreadFrom = id ? firstUnread(this.world.chat(id)) : null
    this.world.open(id)
  }

  status(said: Said): Status {
    const known = this.#statuses.get(said.id)
    if (known) return known
    const answered = this.world
      .chat(said.chat)
      .said.some((other) => other.author === 'customer' && other.at > said.at)
    return answered || Date.now() - said.at > READ_AFTER_MS ? 'read' : 'delivered'
  }

  /** Sends what the composer holds: at once on the page, later on its way. */
  send(chat: string, text: string): void {
    this.counts.sent += 1
    this.unreadFrom = null
    this.say(chat, 'me', text, 'pending')
  }

  /** An outgoing message and its ticks; those from other devices arrive as already sent. */
  say(
    chat: string,
    author: Exclude<Said['author'], 'customer'>,
    text: string,
    first: 'pending' | 'sent',
    marked = false,
  ): string {
    const id = newMessageId(author)
    this.#statuses.set(id, first)
    this.world.say(chat, author, text, { id, marked })
    for (const [status, after] of STEPS) {
      if (status !== first) setTimeout(() => this.#setStatus(id, status), after)
    }
    return id
  }

  #setStatus(id: string, status: Status): void {
    this.#statuses.set(id, status)
    this.world.changed()
  }
}

export function isOwn(said: Said): boolean {
  return said.author !== 'customer'
}

function firstUnread(chat: Chat): App['unreadFrom'] {
  if (chat.unread === 0) return null
  const first = chat.said.filter((said) => said.author === 'customer').at(-chat.unread)
  return first ? { id: first.id, count: chat.unread } : null
}
