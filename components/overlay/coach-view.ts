import type { DraftHint } from '@/sales/draft-hints'
import type { Label } from '@/sales/labels'
import type { CardKind } from '@/sales/meaning'
import type { OrderPieces } from '@/sales/order-pieces'

export type Temperature = 'hot' | 'warm' | 'cold'
type Spans = readonly (readonly [start: number, end: number])[]

/** A saved reply as it is offered: its text still has its placeholders. */
export interface Offer {
  /** Of the reply and its text. */
  id: string
  title: string
  /** A picture goes with it, by the clipboard. */
  picture: boolean
  text: string
  /** The text as it is read before: known places filled, open ones by name. */
  shown: string
  used: number
  /** `null`: too few to say. */
  sold: { won: number; of: number } | null
}

/** The card that the customer's words ask for. */
export interface CoachCardView {
  id: string
  kind: CardKind
  label: Label
  said: string
  spans: Spans
  /** Signals only. */
  pieces: OrderPieces | null
  /** Signals only: working milliseconds, below 0 when it is too late. */
  leftMs: number | null
  /** Signals: the order form; objections: two answers; escalations: the reply that passes it on. */
  offers: readonly Offer[]
}

export interface PaletteRow extends Offer {
  /** What the search found in the shown text, and in the title. */
  marks: Spans
  titleMarks: Spans
}

/** The palette over the thread: the search, or the places to fill of the reply that was chosen. */
export type PaletteView =
  | {
      kind: 'search'
      query: string
      /** The first of those found: more are drawn when they come into view. */
      rows: readonly PaletteRow[]
      found: number
      /** `null`: the library is still being read. */
      total: number | null
      selected: number
    }
  | {
      kind: 'fill'
      title: string
      text: string
      missing: readonly string[]
      values: Readonly<Record<string, string>>
      products: readonly string[]
    }

export interface CoachView {
  card: CoachCardView | null
  /** Another card that waits until the hand has left this one. */
  newcomer: CardKind | null
  suggestions: readonly Offer[]
  /** The customer waits and no card stands: the operator may say that it was a signal. */
  markable: boolean
  /** Of the open chat; `null`: not known. */
  temperature: { of: Temperature; reasons: readonly TemperatureReason[] } | null
  hint: DraftHint | null
  palette: PaletteView | null
}

/** What was meant, and the customer's words that said it. */
export interface TemperatureReason {
  label: Label
  words: string
}

export interface CoachActs {
  dismissCard(): void
  /** "Not a signal", "Not an objection": never again for these words. */
  correctCard(): void
  /** "This is a signal": the customer's last words were one. */
  markSignal(): void
  /** The card is under the hand, or has been left. */
  holdCard(held: boolean): void
  insertOffer(offer: Offer): void
  openPalette(): void
  closePalette(): void
  searchReplies(query: string): void
  selectRow(place: number): void
  /** The end of the drawn rows has come into view. */
  drawMoreRows(): void
  insertRow(place: number): void
  /** A product that fills more than its own place; answers what it fills. */
  productFills(name: string): Readonly<Record<string, string>>
  insertFilled(values: Readonly<Record<string, string>>): void
  hintAct(): void
  muteHint(): void
}
