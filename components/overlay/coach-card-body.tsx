import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon'
import { cardKind } from './card-kind'
import type { CoachCardView } from './coach-view'
import { SaidWords } from './marked-words'
import type { OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'

export interface CoachCardProps {
  card: CoachCardView
  wording: Wording
  acts: OverlayActs
}

interface HeadProps extends CoachCardProps {
  icon: IconName
  title: string
  children: ComponentChildren
}

/** Kind, what to do, the customer's words, and a way out. */
export function CoachCardBody({ card, wording, acts, icon, title, children }: HeadProps) {
  return (
    <>
      <div class="card-kind">
        <Icon name={icon} />
        <span>{cardKind(card, wording)}</span>
        <button
          type="button"
          class="icon-btn"
          aria-label={wording.words.coach.dismiss}
          onClick={acts.dismissCard}
        >
          <Icon name="x" />
        </button>
      </div>
      <p class="card-title">{title}</p>
      <SaidWords text={card.said} spans={card.spans} />
      {children}
    </>
  )
}
