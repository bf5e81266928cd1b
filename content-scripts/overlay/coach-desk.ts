import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { type DueCard, dueCard } from '@/sales/coach'
import { type CardKind, type MeantMessage, meantAs, PREFIXES, unanswered } from '@/sales/meaning'
import { MOST_CHARACTERS } from '@/sales/most-characters'
import type { OverlayInputs } from './inputs'

/** Which card stands, which waits, and what was put away. */
export class CoachDesk {
  /** The card in the slot. It never changes while a hand is in it, unless another chat is opened. */
  readonly shown = signal<DueCard | null>(null)
  readonly held = signal(false)
  private readonly closed = signal<ReadonlySet<string>>(new Set())

  constructor(
    private readonly inputs: OverlayInputs,
    stop: AbortSignal,
  ) {
    stop.addEventListener(
      'abort',
      effect(() => this.follow()),
      { once: true },
    )
  }

  /** The open chat's messages that the coaching goes by. */
  get messages(): readonly MeantMessage[] {
    return this.inputs.meaning.value ?? []
  }

  private readonly due: ReadonlySignal<DueCard | null> = computed(() => {
    const { coach } = this.inputs.settings.value
    return dueCard(this.messages, {
      wanted: { signal: coach.signals, objection: coach.objections, escalation: coach.escalations },
      closed: this.closed.value,
      outcomeAt: this.inputs.open.value?.state?.outcome?.at ?? null,
    })
  })

  /** The kind of a card that waits until the hand has left the one that stands. */
  readonly newcomer: ReadonlySignal<CardKind | null> = computed(() => {
    const [due, shown] = [this.due.value, this.shown.value]
    return due && shown && due.id !== shown.id ? due.kind : null
  })

  /** The customer waits for words, and nothing in theirs was taken for a signal. */
  readonly markable: ReadonlySignal<boolean> = computed(
    () =>
      this.inputs.settings.value.coach.signals &&
      this.inputs.draft.value.trim() === '' &&
      this.shown.value === null &&
      this.lastWords() !== null,
  )

  /** "This is a signal": the customer's last words were a decision to buy. */
  mark(): Promise<boolean> {
    const text = this.lastWords()
    if (text === null) return Promise.resolve(true)
    return this.inputs.correctLabel({ text, from: 'customer', label: 'signal:order', is: true })
  }

  private lastWords(): string | null {
    const last = unanswered(this.messages).at(-1)
    if (!last || last.text.trim() === '' || meantAs(last, PREFIXES.signal).length > 0) return null
    return last.text.slice(0, MOST_CHARACTERS)
  }

  dismiss(): void {
    const shown = this.shown.peek()
    if (!shown) return
    this.closed.value = new Set([...this.closed.peek(), shown.id])
    this.held.value = false
  }

  /** "Not a signal": whatever of the kind was found in these words is taken back, and the card goes at once. */
  correct(): Promise<boolean> {
    const shown = this.shown.peek()
    if (!shown) return Promise.resolve(true)
    const { text, detections } = shown.asked
    const prefix = `${shown.meant.label.split(':')[0]}:`
    const wrong = detections.filter(({ label }) => label.startsWith(prefix))
    this.dismiss()
    const kept = wrong.map(({ label }) =>
      this.inputs.correctLabel({ text: text.slice(0, MOST_CHARACTERS), from: 'customer', label, is: false }),
    )
    return Promise.all(kept).then((all) => all.every(Boolean))
  }

  private follow(): void {
    const [due, held] = [this.due.value, this.held.value]
    const shown = this.shown.peek()
    // Another chat is another matter: its answers would go to the wrong customer.
    const ofThisChat = this.messages.some(({ key }) => key === shown?.asked.key)
    if (held && ofThisChat && shown?.id !== due?.id) return
    this.shown.value = due
  }
}
