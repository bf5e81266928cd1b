import type { CoachCardView, CoachView, TemperatureReason } from '@/components/overlay/coach-view'
import { type DueCard, leftToCatch } from '@/sales/coach'
import type { MeantMessage } from '@/sales/meaning'
import type { WorkingHours } from '@/sales/working-hours'
import type { CoachDesk } from './coach-desk'
import type { DraftWatch } from './draft-watch'
import type { OverlayInputs } from './inputs'
import type { Offers } from './offers'
import type { PaletteDesk } from './palette-desk'

/** All that coaches in the overlay. */
export interface CoachParts {
  coach: CoachDesk
  offers: Offers
  palette: PaletteDesk
  draft: DraftWatch
}

const MOST_REASONS = 3
/** Of a reason's words, in characters: it is read in a line. */
const LONGEST_QUOTE = 60

/** What the coaching shows at `now`. Read inside an effect, it follows every signal that it reads. */
export function coachViewOf(inputs: OverlayInputs, parts: CoachParts, now: number): CoachView {
  const { coach, offers, palette, draft } = parts
  const card = coach.shown.value
  return {
    card: card && cardView(card, inputs, parts, now),
    newcomer: coach.newcomer.value,
    suggestions: offers.suggestions.value,
    markable: coach.markable.value,
    temperature: temperatureOf(inputs, coach.messages),
    hint: draft.hint.value,
    palette: palette.view.value,
  }
}

function cardView(card: DueCard, inputs: OverlayInputs, parts: CoachParts, now: number): CoachCardView {
  const { id, kind, asked, meant, spans, pieces } = card
  const hours: WorkingHours = inputs.settings.value
  const leftMs = kind === 'signal' ? leftToCatch(parts.coach.messages, hours, now) : null
  const offers = parts.offers.ofCard.value
  return { id, kind, label: meant.label, said: asked.text, spans, pieces, leftMs, offers }
}

/** As on record of the open enquiry, with the customer's words that made it so, the newest first. */
function temperatureOf(inputs: OverlayInputs, messages: readonly MeantMessage[]): CoachView['temperature'] {
  const state = inputs.open.value?.state
  if (!state?.temperature) return null
  const since = state.enquiry?.openedAt ?? 0
  const reasons = messages.filter(({ author, at }) => author === 'customer' && at >= since).flatMap(reasonsIn)
  const newest = new Map(reasons.map((reason) => [reason.label, reason]))
  return { of: state.temperature, reasons: [...newest.values()].slice(-MOST_REASONS).reverse() }
}

function reasonsIn({ text, detections }: MeantMessage): TemperatureReason[] {
  return detections
    .filter(({ label }) => /^(signal|objection):/.test(label))
    .map(({ label, spans }) => ({ label, words: wordsAround(text, spans) }))
}

/** From the first word that decided to the last. */
function wordsAround(text: string, spans: readonly (readonly [start: number, end: number])[]): string {
  if (spans.length === 0) return ''
  const said = text.slice(
    Math.min(...spans.map(([start]) => start)),
    Math.max(...spans.map(([, end]) => end)),
  )
  return said.length > LONGEST_QUOTE ? `${said.slice(0, LONGEST_QUOTE).trimEnd()}…` : said
}
