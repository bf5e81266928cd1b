import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '@/components/language/language'
import type { Offer } from '@/components/overlay/coach-view'
import { orderFormIn, wordingOf } from '@/components/overlay/overlay-words'
import { shownText } from '@/components/overlay/shown-text'
import { isReady } from '@/sales/coach'
import type { Label } from '@/sales/labels'
import type { CustomerWriting } from '@/sales/language-of'
import { unanswered } from '@/sales/meaning'
import type { OrderPieces } from '@/sales/order-pieces'
import type { Writing } from '@/sales/quick-replies'
import type { Ask } from '@/storage/requests'
import type { CoachDesk } from './coach-desk'
import type { OverlayInputs } from './inputs'

/** An offer, and what is counted when it is used; nothing is where it is no saved reply. */
export interface SavedOffer extends Offer {
  use: { replyId: string; tactic: string; writing: Writing } | null
  language: Language
}

interface Wanted {
  /** What is asked for, and in which language it is shown; the same as long as nothing changed. */
  key: string
  context: Ask<'replies.suggest'>
  most: number
}

/** The labels whose replies a card offers, and how many: the order form, two answers, the reply that passes it on. */
const OF_CARD = { signal: 1, objection: 2, escalation: 1 } as const
const MOST_SUGGESTED = 3

/** The replies that stand on Alt+1…3: those of the card, else three suggestions while nothing is being written. */
export class Offers {
  private readonly found = signal<{ key: string; offers: SavedOffer[] }>({ key: '', offers: [] })

  constructor(
    private readonly inputs: OverlayInputs,
    private readonly desk: CoachDesk,
    private readonly language: ReadonlySignal<Language>,
    stop: AbortSignal,
  ) {
    stop.addEventListener(
      'abort',
      effect(() => void this.ask(this.wanted.value)),
      { once: true },
    )
  }

  /** How the customer of the open chat writes. */
  readonly writing: ReadonlySignal<CustomerWriting | null> = computed(() =>
    this.inputs.replies.writingOf(
      this.desk.messages.filter(({ author }) => author === 'customer').map(({ text }) => text),
    ),
  )

  private readonly key = computed(() => JSON.stringify([this.want(), this.language.value]))
  private readonly wanted: ReadonlySignal<Wanted | null> = computed(() => {
    const key = this.key.value
    const [want] = JSON.parse(key) as [ReturnType<Offers['want']>]
    return want && { key, ...want }
  })

  /** What the card in the slot offers. */
  readonly ofCard: ReadonlySignal<readonly SavedOffer[]> = computed(() => {
    const card = this.desk.shown.value
    if (!card) return []
    const offers = this.current()
    if (card.kind !== 'signal' || isReady(card)) return card.kind === 'signal' ? [] : offers
    return offers.length > 0 ? offers : [this.ownOrderForm(card.pieces)]
  })

  /** Only while the composer is empty and the customer waits for words. */
  readonly suggestions: ReadonlySignal<readonly SavedOffer[]> = computed(() => {
    const quiet = this.desk.shown.value === null && this.inputs.draft.value.trim() === ''
    return quiet && this.inputs.settings.value.coach.suggestions ? this.current() : []
  })

  private current(): SavedOffer[] {
    const { key, offers } = this.found.value
    return key === this.key.value ? offers : []
  }

  private want(): Omit<Wanted, 'key'> | null {
    const card = this.desk.shown.value
    const open = unanswered(this.desk.messages)
    if (!card && open.length === 0) return null
    const context = {
      conversationId: this.inputs.open.value?.state?.conversationId ?? null,
      stage: null,
      writing: this.writing.value,
    }
    if (!card) {
      const labels = [...new Set(open.flatMap(({ detections }) => detections.map(({ label }) => label)))]
      return { context: { ...context, labels }, most: MOST_SUGGESTED }
    }
    const label: Label = card.kind === 'signal' ? 'signal:order' : card.meant.label
    return { context: { ...context, labels: [label] }, most: OF_CARD[card.kind] }
  }

  private async ask(wanted: Wanted | null): Promise<void> {
    if (!wanted) return
    const language = this.language.peek()
    const suggestions = await this.inputs.replies.suggest(wanted.context, language).catch(() => [])
    // An answer that comes late must not take the place of what is asked for now.
    if (wanted.key !== this.key.peek()) return
    const offers = suggestions
      .filter(({ reply }) => isFor(reply.labels, wanted))
      .slice(0, wanted.most)
      .map(({ reply, variant, used, sold }) => this.saved(reply, variant, { used, sold }))
    this.found.value = { key: wanted.key, offers }
  }

  /** A saved text as it is offered in the open chat. */
  saved(
    reply: { id: string; title: string; picture: boolean },
    { writing, tactic, text }: { writing: Writing; tactic: string; text: string },
    record: Pick<Offer, 'used' | 'sold'>,
  ): SavedOffer {
    const { words } = wordingOf(this.language.peek(), this.inputs.settings.peek().timeZone)
    return {
      id: JSON.stringify([reply.id, tactic, writing]),
      title: reply.title,
      picture: reply.picture,
      text,
      shown: shownText(text, knownOf(this.inputs), words),
      ...record,
      use: { replyId: reply.id, tactic, writing },
      language: writing === 'ka-Latn' ? 'ka' : writing,
    }
  }

  /** In the customer's language, and asking only for what is still missing. */
  private ownOrderForm(pieces: OrderPieces | null): SavedOffer {
    const language = this.writing.value?.language ?? this.language.value
    const all = ['name', 'phone', 'address'] as const
    const text = orderFormIn(
      language,
      all.filter((one) => (pieces?.[one] ?? null) === null),
    )
    return {
      id: 'order form',
      title: '',
      picture: false,
      text,
      shown: text,
      used: 0,
      sold: null,
      use: null,
      language,
    }
  }
}

/** A card offers only what is saved for its label; the ranking may fall back to anything. */
function isFor(labels: readonly Label[], { context, most }: Wanted): boolean {
  return most === MOST_SUGGESTED || labels.some((label) => context.labels.includes(label))
}

/** What is known without asking. A phone number in the place of a name is no name. */
export function knownOf({ open }: OverlayInputs): Record<string, string> {
  const customer = open.peek()?.customer ?? ''
  return /\p{L}{2}/u.test(customer) ? { customer } : {}
}
