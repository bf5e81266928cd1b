import { effect, signal } from '@preact/signals'
import { type DraftHint, type DraftHintKind, draftHint } from '@/sales/draft-hints'
import type { CoachDesk } from './coach-desk'
import type { OverlayInputs } from './inputs'

/** A draft is read when nothing was typed for so long, in milliseconds. */
const REST = 500
/** What can be said of a draft before anybody has read what it means. */
const WITHOUT_MEANING: readonly DraftHintKind[] = ['placeholder', 'wrong-price']

/** Watches the draft, gently: one hint at a time, once the operator rests, and none of a kind that was put away. */
export class DraftWatch {
  readonly hint = signal<DraftHint | null>(null)
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly inputs: OverlayInputs,
    private readonly desk: CoachDesk,
    stop: AbortSignal,
  ) {
    const end = effect(() => this.follow())
    stop.addEventListener('abort', () => this.end(end), { once: true })
  }

  /** Never again: the kind is put away in the settings. */
  mute(): void {
    const hint = this.hint.peek()
    this.hint.value = null
    if (hint) void this.inputs.muteHint(hint.kind)
  }

  private follow(): void {
    const text = this.inputs.draft.value
    const { draftHints } = this.inputs.settings.value.coach
    clearTimeout(this.timer)
    if (!draftHints || text.trim() === '') this.hint.value = null
    else this.timer = setTimeout(() => void this.look(text), REST)
  }

  private async look(text: string): Promise<void> {
    const { inputs, desk } = this
    const [detections, products] = await Promise.all([inputs.readDraft(text), inputs.replies.products()])
    if (inputs.draft.peek() !== text) return
    const { mutedHints } = inputs.settings.peek().coach
    const known = (kind: DraftHintKind) => detections !== null || WITHOUT_MEANING.includes(kind)
    this.hint.value = draftHint(
      { text, detections: detections ?? [], messages: desk.messages, products, now: Date.now() },
      (kind) => known(kind) && !mutedHints.includes(kind),
    )
  }

  private end(stopFollowing: () => void): void {
    clearTimeout(this.timer)
    stopFollowing()
  }
}
