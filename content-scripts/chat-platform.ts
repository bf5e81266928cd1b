import type { Platform, Site } from '@/sales/platform'
import type { KnownElement } from './host-page/known-element'
import type { Steps } from './host-page/slices'

/**
 * An instant as the page shows it. `minute`: the page cut the seconds off, so it lies in [at, at + 60 s).
 * `day`: only the local day is shown ("Yesterday"); `at` is its midnight.
 */
export interface ShownTime {
  at: number
  precision: 'exact' | 'minute' | 'day'
}

/** One message of the open thread, as the page has it now. `null` always means: could not be read. */
export interface ReadMessage {
  /** The page's own id; a numbered `id#1` where several bubbles share one; a weak hash where there is none. */
  key: string
  weakKey: boolean
  /** `notice`: a system row, a call, a reaction; it is no message and opens, stops and breaks nothing. */
  kind: 'message' | 'deleted' | 'notice'
  /** A notice that may be one only because nothing on it can be read but its words. */
  unclear?: boolean
  direction: 'in' | 'out' | null
  shown: ShownTime | null
  /** The page's own mark of an automatic answer. */
  automation: boolean
  /** `null`: no words (picture, voice, sticker), or not drawn at the moment. */
  text: string | null
  /** False for an off-screen shell that keeps its id and lost its contents. */
  drawn: boolean
}

/** Which conversation a reading belongs to, by what the page gives away. */
export interface ConversationRef {
  platform: Platform | null
  /** Account key: the Page's asset id in Business Suite; `null` where the page does not tell. */
  account: string | null
  /** The page's own thread id, where it has one. */
  threadId: string | null
  /** The customer's name as shown; may be a phone number; is not unique. `''` only where a thread is left out. */
  customer: string
}

/**
 * The open thread. `kind: 'other'` is a group, channel, broadcast or comment, or messages of nobody who is named: it
 * is left out.
 */
export interface ThreadReading {
  conversation: ConversationRef
  kind: 'customer' | 'other'
  /** In the page's own order, oldest first. */
  messages: ReadMessage[]
}

/** One row of the chat list. `null` always means: could not be read. */
export interface ListRow {
  conversation: ConversationRef
  kind: 'customer' | 'other'
  /** When the last thing happened in the chat. */
  shown: ShownTime | null
  /** Who wrote last; `null` while a draft, "typing…" or a reaction stands in the preview's place. */
  lastFrom: 'customer' | 'us' | null
  /** `some`: unread, but the page does not say how many. */
  unread: number | 'some' | null
  /** The last words as shown, perhaps shortened; `null` when the preview is no message. */
  preview: string | null
  /** The chat that is open now. */
  open: boolean
}

export interface ListReading {
  rows: ListRow[]
}

/** `elsewhere`: a part of the site that holds no chats, where we stay idle. */
export type PageState =
  | 'loading'
  | 'signed-out'
  | 'elsewhere'
  | 'no-thread'
  | 'thread-open'
  | 'not-recognised'

/** Boxes in client pixels that the overlay must know to stand in nobody's way. */
export interface PageLayout {
  thread: DOMRect
  header: DOMRect | null
  composer: DOMRect | null
  lastMessage: DOMRect | null
  /** The column at the right of the thread (Business Suite's details), where there is one. */
  details: DOMRect | null
}

/**
 * All that is known of one chat site. It only reads: it never clicks, scrolls, focuses, hovers or opens
 * anything, never throws, and answers `null` where it would have to guess.
 */
export interface ChatPlatform {
  readonly site: Site
  /** Every part of the page that is known by ways; a page pack can replace them by name. */
  readonly knowledge: readonly KnownElement[]
  pageState(): PageState
  /** `null`: there is no list, or it is not recognised. */
  readList(): ListReading | null
  /**
   * What makes the next `readThread` cheap where a long thread is new on screen, in steps of well under a
   * millisecond, so that the page's own work can come in between. It may be left at any step.
   */
  readAhead(): Steps
  /** `null`: no thread is open, it is not recognised, or it is just being replaced by another. */
  readThread(): ThreadReading | null
  /** The editor of the open thread, looked up anew at each call: pages remount it. */
  composer(): HTMLElement | null
  /** The words now in the composer, line breaks as "\n"; "" when it is empty or absent. */
  composerText(): string
  /**
   * Calls back, at most once per frame, when something that the readings depend on has changed; `at`: when that was
   * seen, in epoch milliseconds. `flooded`: the page changes faster than it can be read, and is left alone until
   * it calms.
   */
  watch(signal: AbortSignal, changed: (at: number) => void, flooded?: (is: boolean) => void): void
  /** `null` while no thread is open. */
  layout(): PageLayout | null
  /** What holds the messages and the chats: most of the page, in which nothing else stands. */
  longParts(): readonly Element[]
  theme(): 'light' | 'dark'
}
