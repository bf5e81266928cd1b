import { computed, effect } from '@preact/signals'
import type { CoachActs } from '@/components/overlay/coach-view'
import type { CoachParts } from './coach-view'
import type { FocusReturn } from './focus-return'
import type { OverlayInputs } from './inputs'
import type { InsertionDesk } from './insertion-desk'
import type { SavedOffer } from './offers'
import type { OutcomeDesk } from './outcome-desk'

/** How long Alt+1…3 stay dead after what they stand for has changed, in milliseconds. */
const DEAD = 600

interface Parts extends CoachParts {
  inputs: OverlayInputs
  desk: OutcomeDesk
  focus: FocusReturn
  insertion: InsertionDesk
  /** Whether the panel, and so what the keys stand for, is to be seen. */
  panelSeen: () => boolean
}

/** What the coaching does by the keys that work anywhere on the page. Each answers whether it had anything to do. */
export interface CoachChords {
  pick(number: number): boolean
  replies(): boolean
  hintAct(): boolean
}

/** Buttons and keys of the coaching. */
export class CoachControl {
  private changedAt = 0

  constructor(
    private readonly parts: Parts,
    stop: AbortSignal,
  ) {
    const onKeys = computed(
      () =>
        this.onKeys()
          .map(({ id }) => id)
          .join('\n') + parts.coach.shown.value?.id,
    )
    const end = effect(() => {
      if (onKeys.value !== '') this.changedAt = Date.now()
    })
    stop.addEventListener('abort', end, { once: true })
  }

  readonly chords: CoachChords = {
    pick: (number) => this.pick(number),
    replies: () => this.togglePalette(),
    hintAct: () => this.actOnHint(),
  }

  acts(): CoachActs {
    const { coach, palette, draft, insertion } = this.parts
    return {
      dismissCard: () => coach.dismiss(),
      correctCard: () => void this.kept(coach.correct()),
      markSignal: () => void this.kept(coach.mark()),
      holdCard: (held) => {
        coach.held.value = held
      },
      insertOffer: ({ id }) => {
        const offer = this.onKeys().find((one) => one.id === id)
        if (offer) insertion.choose(offer)
      },
      openPalette: () => void this.openPalette(null),
      closePalette: () => this.closePalette(),
      searchReplies: (query) => palette.find(query),
      selectRow: (place) => palette.select(place),
      drawMoreRows: () => palette.drawMore(),
      insertRow: (place) => {
        const row = palette.rowAt(place)
        if (row) insertion.choose(row)
      },
      productFills: (name) => insertion.productFills(name),
      insertFilled: (values) => insertion.fill(values),
      hintAct: () => void this.actOnHint(),
      muteHint: () => draft.mute(),
    }
  }

  /** Closes the innermost of the palette; answers whether anything was open. */
  closePalette(): boolean {
    const { palette, focus } = this.parts
    if (!palette.isOpen) return false
    palette.close()
    if (!palette.isOpen) focus.giveBack()
    return true
  }

  /** What stands on Alt+1…3 now. */
  private onKeys(): readonly SavedOffer[] {
    const { coach, offers } = this.parts
    return coach.shown.value ? offers.ofCard.value : offers.suggestions.value
  }

  private pick(number: number): boolean {
    const { palette, desk, insertion, panelSeen } = this.parts
    if (palette.isOpen || desk.card.peek() || !panelSeen()) return false
    const offer = this.onKeys()[number - 1]
    if (!offer) return false
    // A key that was meant for what stood here a moment ago must not insert something else.
    if (Date.now() - this.changedAt >= DEAD) insertion.choose(offer)
    return true
  }

  private togglePalette(): boolean {
    return this.closePalette() || this.openPalette(null)
  }

  private openPalette(label: Parameters<CoachParts['palette']['open']>[0]): boolean {
    const { inputs, palette, focus } = this.parts
    if (inputs.page.peek() !== 'thread-open' || !inputs.composer()) return false
    focus.remember()
    palette.open(label)
    return true
  }

  private actOnHint(): boolean {
    const { draft, offers, insertion } = this.parts
    const kind = draft.hint.peek()?.kind
    if (kind === 'bare-price') return this.openPalette('move:value')
    if (kind === 'discount') return this.openPalette('move:follow-up')
    const [form] = offers.ofCard.peek()
    if (kind !== 'no-close' || !form) return false
    insertion.choose(form)
    return true
  }

  private async kept(correction: Promise<boolean>): Promise<void> {
    const kept = await correction.catch(() => false)
    if (!kept) this.parts.desk.tell('not-corrected')
  }
}
