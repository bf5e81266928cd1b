import { isComplete, type OrderPieces } from '@/sales/order-pieces'
import { Icon } from '../icon'
import { formatSpan } from '../language/format'
import { CoachCardBody, type CoachCardProps } from './coach-card-body'
import { KeyCap } from './key-cap'
import type { Wording } from './overlay-words'

/** "Take the order now": what is still missing, the order form on one key, and the time left to catch it. */
export function SignalCard({ card, wording, acts }: CoachCardProps) {
  const { coach } = wording.words
  const ready = card.pieces !== null && isComplete(card.pieces)
  return (
    <CoachCardBody
      card={card}
      wording={wording}
      acts={acts}
      icon="bag"
      title={ready ? coach.allThere : coach.takeOrder}
    >
      {card.pieces && <Pieces pieces={card.pieces} wording={wording} />}
      <div class="card-actions">
        {ready ? (
          <RecordOrder card={card} wording={wording} acts={acts} />
        ) : (
          <OrderForm card={card} wording={wording} acts={acts} />
        )}
      </div>
      <div class="card-foot">
        <span class="num">{leftText(card.leftMs, wording)}</span>
        <button type="button" class="link" onClick={acts.correctCard}>
          {coach.notSignal}
        </button>
      </div>
    </CoachCardBody>
  )
}

function RecordOrder({ wording, acts }: CoachCardProps) {
  return (
    <button
      type="button"
      class="btn"
      data-kind="primary"
      data-wide
      aria-keyshortcuts={wording.keys.order}
      onClick={acts.openOrder}
    >
      {wording.words.coach.recordOrder}
      <KeyCap>{wording.keys.order}</KeyCap>
    </button>
  )
}

function OrderForm({ card, wording, acts }: CoachCardProps) {
  const [form] = card.offers
  return (
    <button
      type="button"
      class="btn"
      data-kind="primary"
      data-wide
      aria-keyshortcuts={wording.keys['insert-1']}
      disabled={!form}
      title={form?.shown}
      onClick={() => form && acts.insertOffer(form)}
    >
      {wording.words.coach.insertForm}
      <KeyCap>{wording.keys['insert-1']}</KeyCap>
    </button>
  )
}

const PIECES = ['phone', 'address', 'name'] as const

function Pieces({ pieces, wording }: { pieces: OrderPieces; wording: Wording }) {
  const { coach } = wording.words
  return (
    <ul class="pieces" aria-label={coach.missing}>
      {PIECES.map((name) => {
        const value = pieces[name]
        return (
          <li key={name} class="piece" data-missing={value === null || undefined}>
            <span class="tick" data-on={value !== null || undefined} aria-hidden="true">
              <Icon name="check" />
            </span>
            <span class="piece-name">{coach.pieces[name]}</span>
            <span class="sr">{value === null ? coach.notGiven : coach.given}</span>
            {value !== null && (
              <span class="value clip" dir="auto" title={value}>
                {value}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function leftText(leftMs: number | null, { words, language }: Wording): string {
  if (leftMs === null) return ''
  return leftMs < 0 ? words.coach.tooLate : words.coach.leftToCatch(formatSpan(leftMs, language))
}
