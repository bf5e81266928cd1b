import { Chip, EdgeTab } from './chip'
import { CoachCard } from './coach-card'
import { DraftHint } from './draft-hint'
import { DriftNotice, PackNotice, pausedSince } from './drift-notice'
import { LostCard } from './lost-card'
import { NotRecognised } from './notices'
import { OrderCard } from './order-card'
import { OutcomeRow } from './outcome-row'
import type { OverlayActs, OverlayView } from './overlay-view'
import { PanelHead } from './panel-head'
import { ResponseClock } from './response-clock'
import { Spoken } from './spoken'
import { Suggestions } from './suggestions'
import { Toast } from './toast'
import { TroubleNotice } from './trouble-notice'
import { FoldedQueue, WaitingQueue } from './waiting-queue'

interface Props {
  view: OverlayView
  acts: OverlayActs
}

interface PanelProps extends Props {
  /** Above the composer the draft hint would lie over the last message. */
  hintInside: boolean
}

/** Everything of ours that lies over a chat page. What it shows and what it does both come from outside. */
export function Overlay({ view, acts, hintInside }: PanelProps) {
  const { form, toast, wording } = view
  if (form === 'nothing') return null
  return (
    <>
      {form === 'edge' && <EdgeTab wording={wording} acts={acts} />}
      {form === 'chip' && <Chip view={view} acts={acts} />}
      {form === 'chip' && hintInside && view.coach.hint && (
        <DraftHint hint={view.coach.hint} wording={wording} acts={acts} />
      )}
      {(form === 'panel' || form === 'not-recognised') && (
        <aside class="panel" aria-label="Chat to Order">
          {form === 'panel' ? (
            <Panel view={view} acts={acts} hintInside={hintInside} />
          ) : (
            <NotRecognised wording={wording} acts={acts} mending={view.mending} />
          )}
        </aside>
      )}
      {toast && <Toast toast={toast} wording={wording} acts={acts} />}
      <Spoken view={view} />
    </>
  )
}

/** Head, clock, the one slot, and the queue or its sentence; none of both while its times are paused. */
function Panel({ view, acts, hintInside }: PanelProps) {
  const { wording, face, enquiry, coach, card, queueUnfolded } = view
  const slot = slotOf(view)
  return (
    <>
      <PanelHead view={view} acts={acts} />
      <TroubleNotice troubles={view.troubles} wording={wording} now={view.now} />
      {view.drift.length > 0 && (
        <DriftNotice drift={view.drift} mending={view.mending} wording={wording} now={view.now} />
      )}
      {view.drift.length === 0 && <PackNotice mending={view.mending} wording={wording} />}
      {face && (
        <ResponseClock
          face={face}
          temperature={coach.temperature}
          wording={wording}
          compact={slot !== null}
        />
      )}
      {slot === 'own' && card?.kind === 'order' && <OrderCard card={card} wording={wording} acts={acts} />}
      {slot === 'own' && card?.kind === 'lost' && <LostCard card={card} wording={wording} acts={acts} />}
      {slot === 'coach' && coach.card && (
        <CoachCard key={coach.card.id} card={coach.card} wording={wording} acts={acts} />
      )}
      {slot === 'coach' && coach.newcomer && (
        <p class="queue-foot" role="status">
          {wording.words.coach.newcomer[coach.newcomer]}
        </p>
      )}
      {slot === null && !queueUnfolded && (coach.suggestions.length > 0 || coach.markable) && (
        <Suggestions offers={coach.suggestions} markable={coach.markable} wording={wording} acts={acts} />
      )}
      {enquiry && !card && slot === null && (
        <OutcomeRow outcome={enquiry.outcome} wording={wording} acts={acts} />
      )}
      {pausedSince(view) === null && <Queue view={view} acts={acts} folded={slot !== null} />}
      {hintInside && coach.hint && <DraftHint hint={coach.hint} wording={wording} acts={acts} />}
    </>
  )
}

/** Who has the one slot: what the operator opened before what the customer's words ask for. */
function slotOf({ queueUnfolded, card, coach }: OverlayView): 'own' | 'coach' | null {
  if (queueUnfolded) return null
  if (card) return 'own'
  return coach.card && 'coach'
}

function Queue({ view: { queue, wording }, acts, folded }: Props & { folded: boolean }) {
  if (folded) return <FoldedQueue queue={queue} wording={wording} acts={acts} />
  if (queue.length > 0) return <WaitingQueue queue={queue} wording={wording} acts={acts} />
  return <p class="queue-foot">{wording.words.nobodyWaits}</p>
}
