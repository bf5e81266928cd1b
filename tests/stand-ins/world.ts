import type { Author, Platform } from '@/sales/platform'
import type { Chaos } from './chaos'

/** What both stand-in sites are about: chats with invented people, and who said what when. */

export interface Said {
  id: string
  chat: string
  author: Author
  text: string
  /** Epoch milliseconds: the truth, finer than what the page shows. */
  at: number
  /** Whether the page bears its own mark of an automatic answer. */
  marked: boolean
  kind: 'text' | 'picture' | 'album' | 'voice' | 'sticker' | 'call' | 'notice'
  /** Its words were changed after it was sent; the id stays. */
  edited?: boolean
  /** Taken back: the page keeps the row and its id. */
  deleted?: boolean
  /** Groups only: which of the members wrote it. */
  sender?: string
  /** Id of the message that this one quotes. */
  quotes?: string
  /** Further bubbles under the same id (Business Suite). */
  more?: string[]
  /** A notice that is a reaction: the id of the message it answers; `text` is the emoji. */
  reactsTo?: string
  /** The advertisement that led the customer here, shown above the first words. */
  ad?: { title: string; text: string; host: string }
}

export type PastMessage = Pick<Said, 'author' | 'text' | 'at'> &
  Partial<
    Pick<
      Said,
      'id' | 'marked' | 'kind' | 'sender' | 'quotes' | 'more' | 'reactsTo' | 'ad' | 'edited' | 'deleted'
    >
  >

export interface ChatSetup {
  id: string
  name: string
  kind?: 'customer' | 'group' | 'channel'
  /** Business Suite only: the channel of the chat; Messenger when unset. */
  platform?: Platform
  past?: PastMessage[]
  /** Incoming messages that nobody has opened yet. */
  unread?: number
  /** Business Suite: too long ago to be answered; the editor is locked. */
  closed?: boolean
  muted?: boolean
  pinned?: boolean
  /** Business Suite's column at the right. */
  details?: { stage?: string; labels?: string[]; note?: string }
}

/**
 * WhatsApp: 2026 with test ids and bare message ids; 2024 without test ids, with `true_…` ids and `message-in`;
 * 2021 also without tab numbers, and with bare quotes. Business Suite: "bizweb" with `data-surface`; September
 * 2026 with pagelets alone and no `data-utime`; November 2024 with rows that are links, and older editors.
 */
export type Generation = '2026' | '2024' | '2021' | 'bizweb' | 'pagelets' | 'links'

export interface StandInSetup {
  /** Language of the interface's words. */
  language: 'en' | 'ru' | 'ka'
  /** Language of dates and weekdays, which need not be that of the words. */
  dates?: 'en' | 'ru' | 'ka'
  dark?: boolean
  /** Name of the shop's own profile or Page. */
  shop?: string
  /** Business Suite: the Page's asset id. WhatsApp: the number of the linked phone; unset, the page keeps none. */
  account?: string
  /** Business Suite: whether the address names the open thread (default), or only the channel's tab does. */
  urlNamesThread?: boolean
  /** Business Suite: whether the warning stands above the list, as it does by default. */
  banner?: boolean
  /** Which of the pages that are, or were, served; the present one when unset. */
  generation?: Generation
  /** What a release has changed over night. */
  chaos?: Chaos
  /** Business Suite: nobody is signed in, or the inbox takes ten seconds. */
  state?: 'signed-out' | 'loading'
  /** Business Suite: what is sent is refused, and its bubble vanishes again. */
  refuses?: boolean
  /** Business Suite: the page also demands Trusted Types, which is not known of the real one. */
  trustedTypes?: boolean
  /** WhatsApp: a page from right to left, as in Arabic or Hebrew; the words stay as they are. */
  rightToLeft?: boolean
  /** WhatsApp: the linked phone runs the Business app. */
  business?: boolean
  chats: ChatSetup[]
  /** Id of the chat that is open at the start. */
  open?: string
}

/** What a test or the demo can make happen; the page holds it as `window.standIn`. */
export interface StandInApi {
  customerWrites(chat: string, text: string, kind?: Said['kind']): string
  /** A customer wrote at that instant, in epoch milliseconds, but line or page slept: it comes only now. */
  comesLate(chat: string, text: string, at: number): void
  /** What another tab of the same account shows: all that was said and changed there is here too. */
  follow(said: Said[]): void
  /** A colleague or the phone answers: an outgoing message without any typing here. */
  teammateAnswers(chat: string, text: string): string
  automationAnswers(chat: string, text: string, marked?: boolean): string
  /** What the operator's own click on a chat does, unread count included; `null` closes the thread. */
  open(chat: string | null): void
  /** Somebody reads the chat on another device: the unread count goes, nothing is opened here. */
  readElsewhere(chat: string): void
  typing(chat: string, on: boolean): void
  /** The writer changes the words of a message; its id stays. */
  edit(message: string, text: string): void
  /** The writer takes a message back: its place and id stay. */
  takeBack(message: string): void
  /** The operator saves the contact under another name. */
  rename(chat: string, name: string): void
  /** Everything that was ever said, in order: what the extension's database is compared with. */
  truth(): Said[]
  /** Page-side counts of what a guest must never do, and of messages sent through the composer. */
  counts(): { sent: number; hoverActions: number; opened: number }
}

declare global {
  interface Window {
    standIn: StandInApi
  }
}

/** A chat's state on the page. */
export interface Chat extends Required<Omit<ChatSetup, 'past'>> {
  said: Said[]
  typing: boolean
}

/** Holds the chats; the page draws them and is told of each change. */
export class World {
  readonly chats: Chat[]
  readonly #listeners = new Set<() => void>()
  readonly #newId: (author: Author, chat: string) => string
  openId: string | null

  constructor(setup: StandInSetup, newId: (author: Author, chat: string) => string) {
    this.#newId = newId
    this.chats = setup.chats.map((chat) => ({
      id: chat.id,
      name: chat.name,
      kind: chat.kind ?? 'customer',
      platform: chat.platform ?? 'messenger',
      unread: chat.unread ?? 0,
      closed: chat.closed ?? false,
      muted: chat.muted ?? false,
      pinned: chat.pinned ?? false,
      details: chat.details ?? {},
      typing: false,
      said: (chat.past ?? []).map((past) => this.#said(chat.id, past)),
    }))
    this.openId = setup.open ?? null
  }

  #said(chat: string, past: PastMessage): Said {
    return { id: this.#newId(past.author, chat), marked: false, kind: 'text', ...past, chat }
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  changed(): void {
    for (const listener of this.#listeners) listener()
  }

  chat(id: string): Chat {
    const chat = this.chats.find((candidate) => candidate.id === id)
    if (!chat) throw new Error(`The stand-in has no chat "${id}"`)
    return chat
  }

  say(chatId: string, author: Author, text: string, more: Partial<PastMessage> = {}): string {
    const chat = this.chat(chatId)
    const said = this.#said(chatId, { author, text, at: Date.now(), ...more })
    chat.said.push(said)
    chat.typing = false
    if (author === 'customer' && this.openId !== chatId) chat.unread += 1
    if (author === 'me' || author === 'teammate') chat.unread = 0
    this.changed()
    return said.id
  }

  follow(said: readonly Said[]): void {
    for (const one of said) {
      const chat = this.chat(one.chat)
      const here = chat.said.find(({ id }) => id === one.id)
      if (here) Object.assign(here, one)
      else {
        chat.said.push({ ...one })
        chat.unread = one.author === 'customer' && this.openId !== chat.id ? chat.unread + 1 : 0
      }
    }
    this.changed()
  }

  change(id: string, what: Pick<Partial<Said>, 'text' | 'edited' | 'deleted'>): void {
    const said = this.chats.flatMap((chat) => chat.said).find((one) => one.id === id)
    if (!said) throw new Error(`The stand-in has no message "${id}"`)
    Object.assign(said, what)
    this.changed()
  }

  rename(id: string, name: string): void {
    this.chat(id).name = name
    this.changed()
  }

  /** As though it had never been said. */
  forget(id: string): void {
    for (const chat of this.chats) chat.said = chat.said.filter((said) => said.id !== id)
    this.changed()
  }

  open(id: string | null): void {
    this.openId = id
    if (id) this.chat(id).unread = 0
    this.changed()
  }

  truth(): Said[] {
    return this.chats.flatMap((chat) => chat.said).sort((a, b) => a.at - b.at)
  }
}
