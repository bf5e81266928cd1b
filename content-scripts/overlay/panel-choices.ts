import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { OverlayView } from '@/components/overlay/overlay-view'
import type { CoachDesk } from './coach-desk'
import type { OverlayInputs } from './inputs'
import type { OutcomeDesk } from './outcome-desk'

/**
 * Which form the overlay has: what the operator chose, and what the state of things asks for. A panel opens by
 * itself as soon as somebody waits or a card is due, and stays folded once it was folded, until the operator opens it again.
 */
export class PanelChoices {
  readonly hidden = signal(false)
  readonly queueUnfolded = signal(false)
  /** `null`: nothing chosen, so a panel while somebody waits and a chip else. */
  private readonly chosen = signal<'panel' | 'chip' | null>(null)
  /** The operator has opened it: it may stand where it would not come by itself. */
  readonly opened: ReadonlySignal<boolean> = computed(() => this.chosen.value === 'panel')

  constructor(
    private readonly inputs: OverlayInputs,
    private readonly desk: OutcomeDesk,
    private readonly coach: Pick<CoachDesk, 'shown'>,
  ) {}

  /** The form that is wanted; where it finds no room, a chip stands (place.ts). */
  readonly form: ReadonlySignal<OverlayView['form']> = computed(() => {
    const page = this.inputs.page.value
    if (page === 'loading' || page === 'signed-out' || page === 'elsewhere') return 'nothing'
    if (this.hidden.value) return 'edge'
    if (page === 'not-recognised') return 'not-recognised'
    if (this.desk.card.value) return 'panel'
    return this.chosen.value ?? (this.needed() ? 'panel' : 'chip')
  })

  private needed(): boolean {
    if (this.coach.shown.value || this.inputs.troubles.value.length > 0) return true
    return this.inputs.live.value.waiting.length > 0 || this.inputs.drift.value.length > 0
  }

  choose(form: 'panel' | 'chip'): void {
    this.hidden.value = false
    this.chosen.value = form
  }
}
