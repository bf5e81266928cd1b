import type { Drift } from '@/sales/drift'
import type { Platform } from '@/sales/platform'
import type { ClockState, RunningWait } from '@/sales/service-level'
import type { CoachActs, CoachView, Temperature } from './coach-view'
import type { Mending } from './drift-notice'
import type { Wording } from './overlay-words'
import type { Trouble } from './trouble-notice'

/** The last reply that was measured in the open enquiry. Milliseconds. */
export interface AnsweredReply {
  kind: 'first' | 'later'
  author: 'me' | 'teammate'
  wallMs: number
  workingMs: number
  limitMs: number
  /** `null`: not judged. */
  met: boolean | null
  precision: RunningWait['precision']
}

/** The clock of the open chat. `now` is the instant for which `clock` was computed. */
export type ClockFace =
  | { kind: 'running'; customer: string; wait: RunningWait; clock: ClockState; now: number }
  | { kind: 'answered'; customer: string; reply: AnsweredReply }

export interface QueueChat {
  conversationId: string
  customer: string
  platform: Platform | null
  /** Last words as the list shows them; `null` when the chat is not on this page. */
  said: string | null
  wait: RunningWait
  clock: ClockState
  /** The chat that is open now. */
  open: boolean
  /** `null`: its thread has not been read. */
  temperature: Temperature | null
}

interface Money {
  value: number
  currency: string
}

/** What was recorded for the open enquiry. */
export type RecordedOutcome = { kind: 'order'; money: Money | null } | { kind: 'lost'; reason: string }

export interface LostReason {
  id: string
  label: string
  /** 1–9, 0; `null` beyond the tenth. */
  key: string | null
}

/** The card in the panel's one slot. It stays bound to the customer for whom it was opened. */
export type OutcomeCard =
  | { kind: 'order'; customer: string; money: Money | null; currencies: readonly string[]; failed: boolean }
  | { kind: 'lost'; customer: string; reasons: readonly LostReason[]; failed: boolean }

export interface ToastView {
  text: string
  /** `null`: nothing to undo. */
  secondsLeft: number | null
}

/** Everything that the overlay shows at one instant. */
export interface OverlayView {
  form: 'nothing' | 'edge' | 'chip' | 'panel' | 'not-recognised'
  wording: Wording
  queue: readonly QueueChat[]
  face: ClockFace | null
  /** `null`: no enquiry is open, so there is no outcome to record. */
  enquiry: { outcome: RecordedOutcome | null } | null
  card: OutcomeCard | null
  coach: CoachView
  /** The queue has the slot back although a card is open. */
  queueUnfolded: boolean
  toast: ToastView | null
  /** What of the page cannot be read, longest first. */
  drift: readonly Drift[]
  troubles: readonly Trouble[]
  mending: Mending
  now: number
}

/** What the operator can do in it. */
export interface OverlayActs extends CoachActs {
  openPanel(): void
  collapse(): void
  toggleHidden(): void
  openOrder(): void
  openLost(): void
  /** Opens the card that fits the recorded outcome. */
  correct(): void
  closeCard(): void
  unfoldQueue(): void
  recordOrder(money: Money | null): void
  recordLost(reason: string, note: string | null): void
  undo(): void
  noReplyNeeded(conversationId: string): void
}
