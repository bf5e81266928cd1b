import { CoachCardBody, type CoachCardProps } from './coach-card-body'
import { KeyCap } from './key-cap'

/** What is to be passed on, and why the operator should not answer it alone. */
export function EscalationCard({ card, wording, acts }: CoachCardProps) {
  const { coach } = wording.words
  const kind = card.label.replace('escalate:', '') as keyof typeof coach.escalations
  const [reply] = card.offers
  return (
    <CoachCardBody card={card} wording={wording} acts={acts} icon="pass" title={coach.passOn[kind]}>
      <p class="card-text">{coach.why[kind]}</p>
      <div class="card-actions">
        {reply && (
          <button
            type="button"
            class="btn"
            data-wide
            aria-keyshortcuts={wording.keys['insert-1']}
            title={reply.shown}
            onClick={() => acts.insertOffer(reply)}
          >
            {coach.insertHandoff}
            <KeyCap>{wording.keys['insert-1']}</KeyCap>
          </button>
        )}
        <button type="button" class="btn" data-kind="quiet" onClick={acts.dismissCard}>
          {coach.notNeeded}
        </button>
      </div>
    </CoachCardBody>
  )
}
