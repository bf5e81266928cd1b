import type { ReadonlySignal } from '@preact/signals'
import type { Language } from '@/components/language/language'
import type { Mending } from '@/components/overlay/drift-notice'
import type { Trouble } from '@/components/overlay/trouble-notice'
import type { Detection } from '@/sales/detector'
import type { DraftHintKind, PricedProduct } from '@/sales/draft-hints'
import type { Drift } from '@/sales/drift'
import type { Keys } from '@/sales/keys'
import type { CustomerWriting } from '@/sales/language-of'
import type { MeantMessage } from '@/sales/meaning'
import type { PlaceholderValues } from '@/sales/placeholders'
import type { Platform, Site } from '@/sales/platform'
import type { QuickReply, ReplyVariant } from '@/sales/quick-replies'
import type { ReplyContext } from '@/sales/reply-ranking'
import type { ReplySearch } from '@/sales/reply-search'
import type { Live } from '@/storage/live'
import type { Ask, ConversationState, Outcome } from '@/storage/requests'
import type { Correction } from '@/storage/requests/coaching'
import type { ReplySuggestion } from '@/storage/requests/replies'
import type { Settings } from '@/storage/settings'
import type { Pressed } from '../browser-keys'
import type { PageLayout, PageState } from '../chat-platform'
import type { Corner, Size } from './place'

/** Where the operator has moved the overlay, per site and window size. */
export interface KeptCorners {
  load(window: Size): Promise<Corner | null>
  save(window: Size, corner: Corner): Promise<void>
}

/** Uses and decided enquiries of one tactic of one reply. */
export interface TacticRecord {
  replyId: string
  tactic: string
  used: number
  decided: number
  won: number
}

/** A saved reply with its title in the interface's language. */
export interface ShelfReply extends QuickReply {
  title: string
}

/** A product with what it fills, in each language that a reply can be written in. */
export interface ShelfProduct extends PricedProduct {
  values: Record<Language, PlaceholderValues>
}

/**
 * The saved replies and the catalogue, and what is known of languages and searching. Nothing of them is there
 * while the background does not answer.
 */
export interface ReplyShelf {
  suggest(
    context: Ask<'replies.suggest'>,
    language: Language,
  ): Promise<(Omit<ReplySuggestion, 'reply'> & { reply: ShelfReply })[]>
  all(language: Language): Promise<ShelfReply[]>
  records(): Promise<TacticRecord[]>
  products(): Promise<ShelfProduct[]>
  /** How the customer writes, by their messages, oldest first; `null`: none shows it. */
  writingOf(texts: readonly string[]): CustomerWriting | null
  /** The text of a reply for the open chat; `null`: it has none. */
  variantFor(reply: ShelfReply, chat: Pick<ReplyContext, 'writing' | 'conversationId'>): ReplyVariant | null
  /** Finds what was read so far; `whole` resolves when that is all. */
  searchIn(replies: readonly ShelfReply[]): ReplySearch & { whole: Promise<void> }
  /** Where the found words stand in a text. */
  marksIn(text: string, terms: readonly string[]): [start: number, end: number][]
  /** The picture of a reply as a data address; `null` where it cannot be had. */
  picture(replyId: string): Promise<string | null>
  /** Counts that a reply was put into the composer. */
  used(use: Ask<'reply.used'>): void
}

/** All that the overlay is told, and all that it can ask for. */
export interface OverlayInputs {
  settings: ReadonlySignal<Settings>
  live: ReadonlySignal<Live>
  /** The open chat; `null` when there is none, `state: null` while it is not known yet. */
  open: ReadonlySignal<{
    customer: string
    platform: Platform | null
    state: ConversationState | null
  } | null>
  page: ReadonlySignal<PageState>
  /** The last words of those who wait, by the conversation's id, of this site's list only. */
  previews: ReadonlySignal<ReadonlyMap<string, string>>
  /** What of the page cannot be read, and since when. */
  drift: ReadonlySignal<readonly Drift[]>
  /** What stands in the way of reading and keeping. */
  troubles: ReadonlySignal<readonly Trouble[]>
  /** The day of the page pack in use; `null`: the built-in reading is. */
  packMade: ReadonlySignal<string | null>
  mending: Omit<Mending, 'packMade'>
  /** Reads the page's boxes; called once per change, never per frame. */
  layout: () => PageLayout | null
  /** What holds the messages and the chats, in which nothing else stands. */
  longParts: () => readonly Element[]
  /** Counts up whenever the page's layout may have changed. */
  pageChanged: ReadonlySignal<number>
  theme: ReadonlySignal<'light' | 'dark'>
  /** The keys in force, and each press of one that the browser itself listens for. */
  keys: ReadonlySignal<Keys>
  pressed: ReadonlySignal<Pressed | null>
  site: Site
  corners: KeptCorners
  /** The last messages of the open thread and what they mean; `null` when none is open. */
  meaning: ReadonlySignal<readonly MeantMessage[] | null>
  /** The words now in the composer. */
  draft: ReadonlySignal<string>
  /** The composer of the open thread, looked up anew, and the words in it. */
  composer(): HTMLElement | null
  composerText(): string
  /** `null`: nobody answered. */
  readDraft(text: string): Promise<Detection[] | null>
  correctLabel(correction: Correction): Promise<boolean>
  muteHint(kind: DraftHintKind): Promise<void>
  replies: ReplyShelf
  recordOutcome(outcome: Outcome): Promise<boolean>
  undoOutcome(id: string): Promise<boolean>
  dismissWait(conversationId: string): Promise<boolean>
}
