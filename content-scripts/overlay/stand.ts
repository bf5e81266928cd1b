import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { OverlayInputs } from './inputs'
import { pageDialogs } from './page-dialogs'
import { type Corner, type Place, place, type Size, SMALLEST_CARD } from './place'

interface Needs {
  inputs: OverlayInputs
  /** False while the overlay stands nowhere, so that the page need not be measured. */
  standing: ReadonlySignal<boolean>
  /** The height of what the operator has asked for, a card or the panel. */
  asked: ReadonlySignal<number | null>
  /** Focus is inside: a panel neither folds nor leaves its corner under the hand. */
  inUse: () => boolean
}

/** Where the overlay stands now. Placed anew only when page, window or the operator's hand asks for it. */
export class Stand {
  readonly place = signal<Place>({ form: 'chip', right: 0, top: 0, width: 0, maxHeight: 0 })
  readonly viewport = signal<Size>(windowSize())
  private readonly kept = signal<Corner | null>(null)
  private settledAt: Corner | null = null

  constructor(
    private readonly needs: Needs,
    stop: AbortSignal,
  ) {
    window.addEventListener('resize', () => void this.resized(), { signal: stop })
    void this.recall()
    stop.addEventListener(
      'abort',
      effect(() => this.settle()),
      { once: true },
    )
  }

  /** Hangs it at another corner; kept for this site and window size once the hand lets go. */
  hang(corner: Corner): void {
    this.kept.value = corner
  }

  keep(): void {
    const { right, top } = this.place.peek()
    void this.needs.inputs.corners.save(this.viewport.peek(), { right, top })
  }

  private settle(): void {
    const { inputs, standing, asked, inUse } = this.needs
    inputs.pageChanged.value
    const [viewport, kept, height] = [this.viewport.value, this.kept.value, asked.value]
    if (!standing.value) return
    const layout = untracked(inputs.layout)
    const around = { layout, viewport, dialogs: pageDialogs(layout?.composer ?? null, inputs.longParts()) }
    const before = this.place.peek()
    const movedByHand = kept !== this.settledAt
    this.settledAt = kept
    const held = before.form === 'panel' && inUse() && !movedByHand
    const next = place({ ...around, kept: held ? before : kept, asked: held ? SMALLEST_CARD : height })
    if (held && next.form === 'chip') return
    if (!same(before, next)) this.place.value = next
  }

  private async resized(): Promise<void> {
    this.viewport.value = windowSize()
    await this.recall()
  }

  private async recall(): Promise<void> {
    const size = this.viewport.peek()
    const corner = await this.needs.inputs.corners.load(size).catch(() => null)
    if (size === this.viewport.peek()) this.kept.value = corner
  }
}

function windowSize(): Size {
  return { width: window.innerWidth, height: window.innerHeight }
}

function same(a: Place, b: Place): boolean {
  return (
    a.form === b.form &&
    a.right === b.right &&
    a.top === b.top &&
    a.width === b.width &&
    a.maxHeight === b.maxHeight
  )
}
