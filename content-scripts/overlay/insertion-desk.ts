import type { Offer } from '@/components/overlay/coach-view'
import { fillPlaceholders, missingIn } from '@/sales/placeholders'
import { copyPicture } from '../host-page/copy-picture'
import { insertText } from '../host-page/insert-text'
import type { FocusReturn } from './focus-return'
import type { OverlayInputs } from './inputs'
import { knownOf, type SavedOffer } from './offers'
import type { OutcomeDesk } from './outcome-desk'
import type { PaletteDesk } from './palette-desk'

interface Parts {
  inputs: OverlayInputs
  palette: PaletteDesk
  desk: OutcomeDesk
  focus: FocusReturn
}

/** Puts replies into the composer. The operator sends them; nothing half-filled goes in. */
export class InsertionDesk {
  /** What was last typed for a place, so that a delivery price is asked for once. */
  private readonly remembered = new Map<string, string>()
  private busy = false

  constructor(private readonly parts: Parts) {}

  /** Inserts the offer, or asks first for what it needs. */
  choose(offer: SavedOffer): void {
    const { inputs, palette, focus } = this.parts
    const values = knownOf(inputs)
    const missing = missingIn(offer.text, values)
    if (missing.length === 0) {
      this.insertFilled(offer, values)
      return
    }
    focus.remember()
    const asked = Object.fromEntries(missing.map((name) => [name, this.remembered.get(name) ?? '']))
    palette.fill.value = { offer, missing, values: { ...values, ...asked } }
    void palette.load()
  }

  /** From the form, with every place filled. */
  fill(values: Readonly<Record<string, string>>): void {
    const fill = this.parts.palette.fill.peek()
    if (!fill || missingIn(fill.offer.text, values).length > 0) return
    for (const name of fill.missing) this.remembered.set(name, values[name] ?? '')
    this.insertFilled(fill.offer, values)
  }

  /** What a product of the catalogue fills, in the language of the reply that is open. */
  productFills(name: string): Readonly<Record<string, string>> {
    const { palette } = this.parts
    const product = palette.products.find((one) => one.name === name)
    return product?.values[palette.fill.peek()?.offer.language ?? 'ka'] ?? {}
  }

  private insertFilled(offer: SavedOffer, values: Readonly<Record<string, string>>): void {
    this.parts.palette.closeAll()
    this.parts.focus.giveBack()
    void this.insert(offer, fillPlaceholders(offer.text, values).text)
  }

  private async insert(offer: Offer & Pick<SavedOffer, 'use'>, text: string): Promise<void> {
    const { inputs, desk } = this.parts
    const composer = inputs.composer()
    if (this.busy) return
    if (!composer) return desk.tell('not-inserted')
    this.busy = true
    const arrived = await insertText(composer, text, () => inputs.composerText()).catch(
      () => 'not-whole' as const,
    )
    this.busy = false
    if (arrived !== 'inserted') return desk.tell(await copied(text, arrived))
    this.count(offer.use)
    if (offer.picture && offer.use) desk.tell(await this.copyPictureOf(offer.use.replyId))
  }

  /** The text is in; its picture cannot be put in for the operator, who pastes it. */
  private async copyPictureOf(replyId: string) {
    const done = await copyPicture(this.parts.inputs.replies.picture(replyId)).catch(() => false)
    return done ? ('picture-copied' as const) : ('picture-not-copied' as const)
  }

  private count(use: SavedOffer['use']): void {
    const { inputs } = this.parts
    const conversationId = inputs.open.peek()?.state?.conversationId
    if (!use || !conversationId) return
    inputs.replies.used({ id: crypto.randomUUID(), at: Date.now(), conversationId, ...use })
  }
}

/** Still within the operator's own act, so that the clipboard may be written without any permission. */
async function copied(text: string, arrived: 'nothing-arrived' | 'not-whole') {
  try {
    await navigator.clipboard.writeText(text)
    return arrived === 'nothing-arrived' ? ('copied' as const) : ('copied-not-whole' as const)
  } catch {
    return 'not-inserted' as const
  }
}
