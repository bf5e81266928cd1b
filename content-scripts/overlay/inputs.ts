import type { ReadonlySignal } from '@preact/signals'
import type { Platform, Site } from '@/sales/platform'
import type { Live } from '@/storage/live'
import type { ConversationState, Outcome } from '@/storage/requests'
import type { Settings } from '@/storage/settings'
import type { PageLayout, PageState } from '../chat-platform'
import type { Corner, Size } from './place'

/** Where the operator has moved the overlay, per site and window size. */
export interface KeptCorners {
  load(window: Size): Promise<Corner | null>
  save(window: Size, corner: Corner): Promise<void>
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
  /** Last words by the customer's name, of this site's list only. */
  previews: ReadonlySignal<ReadonlyMap<string, string>>
  /** Since when the chat list cannot be read; `null` while it can. */
  listPausedSince?: ReadonlySignal<number | null>
  /** Reads the page's boxes; called once per change, never per frame. */
  layout: () => PageLayout | null
  /** Counts up whenever the page's layout may have changed. */
  pageChanged: ReadonlySignal<number>
  theme: ReadonlySignal<'light' | 'dark'>
  site: Site
  corners: KeptCorners
  recordOutcome(outcome: Outcome): Promise<boolean>
  undoOutcome(id: string): Promise<boolean>
  dismissWait(conversationId: string): Promise<boolean>
}
