import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '@/components/language/language'
import type { PaletteRow, PaletteView } from '@/components/overlay/coach-view'
import { soldOf } from '@/sales/experiments'
import type { Label } from '@/sales/labels'
import type { ReplySearch } from '@/sales/reply-search'
import type { OverlayInputs, ShelfProduct, ShelfReply, TacticRecord } from './inputs'
import type { Offers, SavedOffer } from './offers'

const MOST_ROWS = 50

interface Shelf {
  replies: readonly ShelfReply[]
  byId: ReadonlyMap<string, ShelfReply>
  records: readonly TacticRecord[]
  products: readonly ShelfProduct[]
  search: ReplySearch
}

type Row = SavedOffer & PaletteRow

/** What stands in the palette: the search over all replies, or the open places of the one that was chosen. */
export class PaletteDesk {
  readonly fill = signal<{ offer: SavedOffer; missing: string[]; values: Record<string, string> } | null>(
    null,
  )
  private readonly opened = signal<{ label: Label | null } | null>(null)
  private readonly shelf = signal<Shelf | null>(null)
  private readonly query = signal('')
  private readonly selected = signal(0)

  constructor(
    private readonly inputs: OverlayInputs,
    private readonly offers: Offers,
    private readonly language: ReadonlySignal<Language>,
  ) {}

  get isOpen(): boolean {
    return this.opened.peek() !== null || this.fill.peek() !== null
  }

  get products(): readonly ShelfProduct[] {
    return this.shelf.value?.products ?? []
  }

  /** `label`: only the replies that bear it. */
  open(label: Label | null): void {
    this.query.value = ''
    this.selected.value = 0
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
  }

  select(place: number): void {
    this.selected.value = place
  }

  rowAt(place: number): SavedOffer | null {
    return this.rows.peek()[place] ?? null
  }

  /** Reads library and catalogue; what was read shortly before is still good. */
  async load(): Promise<void> {
    const { replies: shelf } = this.inputs
    const language = this.language.peek()
    const [replies, records, products] = await Promise.all([
      shelf.all(language),
      shelf.records(),
      shelf.products(),
    ])
    const before = this.shelf.peek()
    const same = before !== null && sameReplies(before.replies, replies)
    const search = same ? before.search : shelf.searchIn(replies)
    const byId = new Map(replies.map((reply) => [reply.id, reply]))
    this.shelf.value = { replies, byId, records, products, search }
  }

  private readonly rows: ReadonlySignal<readonly Row[]> = computed(() => {
    const [shelf, opened, query] = [this.shelf.value, this.opened.value, this.query.value.trim()]
    if (!shelf || !opened) return []
    const fits = (reply: ShelfReply) => opened.label === null || reply.labels.includes(opened.label)
    if (query === '') return this.rowsOf(shelf, shelf.replies.filter(fits).slice(0, MOST_ROWS), () => [])
    const found = shelf.search.find(query, MOST_ROWS)
    const terms = new Map(found.map((one) => [one.id, one.terms]))
    const replies = found.flatMap(({ id }) => shelf.byId.get(id) ?? []).filter(fits)
    return this.rowsOf(shelf, replies, (reply) => terms.get(reply.id) ?? [])
  })

  readonly view: ReadonlySignal<PaletteView | null> = computed(() => {
    const [fill, opened, shelf] = [this.fill.value, this.opened.value, this.shelf.value]
    if (fill) {
      const { title, text } = fill.offer
      const { missing, values } = fill
      return { kind: 'fill', title, text, missing, values, products: this.products.map(({ name }) => name) }
    }
    if (!opened || !shelf) return null
    const total = shelf.replies.length
    return {
      kind: 'search',
      query: this.query.value,
      rows: this.rows.value,
      total,
      selected: this.selected.value,
    }
  })

  private rowsOf(shelf: Shelf, replies: ShelfReply[], termsOf: (reply: ShelfReply) => string[]): Row[] {
    const conversationId = this.inputs.open.value?.state?.conversationId ?? null
    const context = { conversationId, writing: this.offers.writing.value }
    return replies.flatMap((reply) => {
      const variant = this.inputs.replies.variantFor(reply, context)
      if (!variant) return []
      const offer = this.offers.saved(reply, variant, recordOf(reply.id, shelf.records))
      const terms = termsOf(reply)
      const marks = terms.length > 0 ? this.inputs.replies.marksIn(offer.shown, terms) : []
      return [{ ...offer, marks }]
    })
  }
}

function recordOf(replyId: string, records: readonly TacticRecord[]) {
  const own = records.filter((one) => one.replyId === replyId)
  const sum = (count: (one: TacticRecord) => number) => own.reduce((all, one) => all + count(one), 0)
  const record = {
    used: sum((one) => one.used),
    decided: sum((one) => one.decided),
    won: sum((one) => one.won),
  }
  return { used: record.used, sold: soldOf(record) }
}

/** A shelf that was read again is most often the very same. */
function sameReplies(before: readonly ShelfReply[], now: readonly ShelfReply[]): boolean {
  return before.length === now.length && before.every((one, place) => isSame(one, now[place]))
}

function isSame(one: ShelfReply, other: ShelfReply | undefined): boolean {
  return one.id === other?.id && one.version === other.version && one.title === other.title
}
