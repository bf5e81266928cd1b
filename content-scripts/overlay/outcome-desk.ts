import { batch, signal } from '@preact/signals'
import type { ConversationState, Outcome } from '@/storage/requests'

export const UNDO_MS = 10_000
const NOTICE_MS = 4_000
/** What the operator has to do with the keyboard stays longer. */
const COPIED_MS = 8_000

export interface OpenChat {
  customer: string
  state: ConversationState | null
}

/** A card is bound to the conversation for which it was opened, whichever chat is open meanwhile. */
export interface OpenCard {
  kind: Outcome['kind']
  conversationId: string
  customer: string
  /** The outcome that is being corrected. */
  former: Outcome | null
  failed: boolean
}

export type Told = { kind: 'recorded'; outcome: Outcome; until: number } | { kind: Notice; until: number }

/** What could not be done, in one line. */
export type Notice =
  | 'not-undone'
  | 'not-dismissed'
  | 'not-corrected'
  | 'not-inserted'
  | 'copied'
  | 'copied-not-whole'
  | 'picture-copied'
  | 'picture-not-copied'

interface Recorder {
  recordOutcome(outcome: Outcome): Promise<boolean>
  undoOutcome(id: string): Promise<boolean>
}

/** Records how an enquiry ended, takes it back within ten seconds, and corrects what was recorded before. */
export class OutcomeDesk {
  readonly card = signal<OpenCard | null>(null)
  readonly told = signal<Told | null>(null)
  private busy = false

  constructor(private readonly recorder: Recorder) {}

  /** False: there is no enquiry whose outcome could be recorded. */
  open(kind: Outcome['kind'], chat: OpenChat | null): boolean {
    const state = chat?.state
    if (!chat || !state || !hasOutcome(state)) return false
    const { conversationId, outcome } = state
    this.card.value = { kind, conversationId, customer: chat.customer, former: outcome, failed: false }
    return true
  }

  close(): void {
    this.card.value = null
  }

  /** Answers whether it was recorded; when not, the card stays as it is and says so. */
  async record(what: Pick<Outcome, 'money' | 'reason' | 'note'>): Promise<boolean> {
    const card = this.card.value
    if (!card || this.busy) return false
    this.busy = true
    const outcome = outcomeOf(card, what)
    const ok = await this.recorder.recordOutcome(outcome).catch(() => false)
    this.busy = false
    const stillOpen = this.card.value?.conversationId === card.conversationId
    batch(() => {
      if (stillOpen) this.card.value = ok ? null : { ...card, failed: true }
      if (ok) this.told.value = { kind: 'recorded', outcome, until: Date.now() + UNDO_MS }
    })
    return ok
  }

  async undo(): Promise<void> {
    const told = this.told.value
    if (told?.kind !== 'recorded' || Date.now() >= told.until) return
    this.told.value = null
    const ok = await this.recorder.undoOutcome(told.outcome.id).catch(() => false)
    if (!ok) this.tell('not-undone')
  }

  tell(kind: Notice): void {
    const stays = kind.startsWith('copied') ? COPIED_MS : NOTICE_MS
    this.told.value = { kind, until: Date.now() + stays }
  }

  /** To be called as time passes: what was told goes when its time is over. */
  forget(now: number): void {
    if (this.told.value && now >= this.told.value.until) this.told.value = null
  }
}

/** There is an enquiry, and it is open or has ended in an outcome that can be corrected. */
export function hasOutcome({ enquiry, outcome }: ConversationState): boolean {
  return enquiry !== null && (enquiry.open || outcome !== null)
}

/** A correction keeps the instant of the former, so that it stays in the same enquiry and on the same day. */
function outcomeOf(card: OpenCard, what: Pick<Outcome, 'money' | 'reason' | 'note'>): Outcome {
  const { conversationId, kind, former } = card
  return { id: crypto.randomUUID(), conversationId, at: former?.at ?? Date.now(), kind, ...what }
}
