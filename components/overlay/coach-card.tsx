import { useEffect } from 'preact/hooks'
import { cardKind } from './card-kind'
import type { CoachCardProps } from './coach-card-body'
import { EscalationCard } from './escalation-card'
import { ObjectionCard } from './objection-card'
import { SignalCard } from './signal-card'

/** The card that the customer's words ask for. It takes no focus, and stays as it is while a hand is in it. */
export function CoachCard({ card, wording, acts }: CoachCardProps) {
  // A card that goes while the pointer is in it never hears the pointer leave.
  useEffect(() => () => acts.holdCard(false), [card.id, acts])
  return (
    <section
      class="card"
      data-kind={card.kind}
      aria-label={cardKind(card, wording)}
      onPointerEnter={() => acts.holdCard(true)}
      onPointerLeave={() => acts.holdCard(false)}
      onFocusIn={() => acts.holdCard(true)}
      onFocusOut={() => acts.holdCard(false)}
    >
      {card.kind === 'signal' && <SignalCard card={card} wording={wording} acts={acts} />}
      {card.kind === 'objection' && <ObjectionCard card={card} wording={wording} acts={acts} />}
      {card.kind === 'escalation' && <EscalationCard card={card} wording={wording} acts={acts} />}
    </section>
  )
}
