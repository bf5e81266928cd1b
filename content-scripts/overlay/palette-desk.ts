import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '@/components/language/language'
import type { PaletteRow, PaletteView } from '@/components/overlay/coach-view'
import type { Label } from '@/sales/labels'
import type { OverlayInputs, ShelfProduct, ShelfReply } from './inputs'
import type { Offers, SavedOffer } from './offers'
import { type PaletteShelf, readShelf } from './palette-shelf'

/** Rows drawn at first, and more at a time when they come into view: each costs a part of a frame. */
const DRAWN = 10
/** As many as anybody reads through. */
const MOST_FOUND = 300

type Row = SavedOffer & PaletteRow

/** A reply of the list, and the words of it that were looked for. */
interface Found {
  reply: ShelfReply
  terms: readonly string[]
}

/** What stands in the palette: the search over all replies, or the open places of the one that was chosen. */
export class PaletteDesk {
  readonly fill = signal<{ offer: SavedOffer; missing: string[]; values: Record<string, string> } | null>(
    null,
  )
  private readonly opened = signal<{ label: Label | null } | null>(null)
  private readonly shelf = signal<PaletteShelf | null>(null)
  private readonly query = signal('')
  private readonly selected = signal(0)
  private readonly drawn = signal(DRAWN)

  constructor(
    private readonly inputs: OverlayInputs,
    private readonly offers: Offers,
    private readonly language: ReadonlySignal<Language>,
    stop: AbortSignal,
  ) {
    const end = language.subscribe(() => {
      if (this.isOpen) void this.load()
    })
    stop.addEventListener('abort', end, { once: true })
  }

  get isOpen(): boolean {
    return this.opened.peek() !== null || this.fill.peek() !== null
  }

  get products(): readonly ShelfProduct[] {
    return this.shelf.value?.products ?? []
  }

  /** `label`: only the replies that bear it. */
  open(label: Label | null): void {
    this.find('')
    this.fill.value = null
    this.opened.value = { label }
    void this.load()
  }

  close(): void {
    if (this.fill.peek()) this.fill.value = null
    else this.opened.value = null
  }

  closeAll(): void {
    this.fill.value = null
    this.opened.value = null
  }

  find(query: string): void {
    this.query.value = query
    this.selected.value = 0
    this.drawn.value = DRAWN
  }

  /** Goes to the nearest row that there is. */
  select(place: number): void {
    this.selected.value = Math.max(0, Math.min(this.found.peek().length - 1, place))
    while (this.drawn.peek() < this.selected.peek() + 2) this.drawMore()
  }

  drawMore(): void {
    this.drawn.value += DRAWN
  }

  rowAt(place: number): SavedOffer | null {
    return this.rows.peek()[place] ?? null
  }

  /** Reads library and catalogue; what was read shortly before is still good. */
  async load(): Promise<void> {
    const before = this.shelf.peek()
    const shelf = await readShelf(this.inputs.replies, this.language.peek(), before)
    this.shelf.value = shelf
    if (shelf.search === before?.search) return
    await shelf.search.whole
    // What has been read meanwhile is found now.
    if (this.shelf.peek() === shelf) this.shelf.value = { ...shelf }
  }

  private readonly found: ReadonlySignal<readonly Found[]> = computed(() => {
    const [shelf, opened, query] = [this.shelf.value, this.opened.value, this.query.value.trim()]
    if (!shelf || !opened) return []
    const fits = ({ reply }: Found) => opened.label === null || reply.labels.includes(opened.label)
    if (query === '') return shelf.replies.map((reply) => ({ reply, terms: [] })).filter(fits)
    return shelf.search
      .find(query, MOST_FOUND)
      .flatMap(({ id, terms }) => {
        const reply = shelf.byId.get(id)
        return reply ? [{ reply, terms }] : []
      })
      .filter(fits)
  })

  private readonly rows: ReadonlySignal<readonly Row[]> = computed(() => {
    const conversationId = this.inputs.open.value?.state?.conversationId ?? null
    const context = { conversationId, writing: this.offers.writing.value }
    return this.found.value.slice(0, this.drawn.value).flatMap((found) => this.rowOf(found, context))
  })

  private rowOf(
    { reply, terms }: Found,
    context: Parameters<typeof this.inputs.replies.variantFor>[1],
  ): Row[] {
    const { replies } = this.inputs
    const variant = replies.variantFor(reply, context)
    if (!variant) return []
    const record = this.shelf.value?.recordOf(reply.id) ?? { used: 0, sold: null }
    const offer = this.offers.saved(reply, variant, record)
    const marks = (text: string) => (terms.length > 0 ? replies.marksIn(text, terms) : [])
    return [{ ...offer, marks: marks(offer.shown), titleMarks: marks(offer.title) }]
  }

  readonly view: ReadonlySignal<PaletteView | null> = computed(() => {
    const fill = this.fill.value
    if (fill) {
      const { title, text } = fill.offer
      const { missing, values } = fill
      return { kind: 'fill', title, text, missing, values, products: this.products.map(({ name }) => name) }
    }
    if (!this.opened.value) return null
    return {
      kind: 'search',
      query: this.query.value,
      rows: this.rows.value,
      found: this.found.value.length,
      total: this.shelf.value?.replies.length ?? null,
      selected: this.selected.value,
    }
  })
}
