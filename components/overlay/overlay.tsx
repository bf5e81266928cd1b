import { Chip, EdgeTab } from './chip'
import { LostCard } from './lost-card'
import { NotRecognised, PausedNotice } from './notices'
import { OrderCard } from './order-card'
import { OutcomeRow } from './outcome-row'
import type { OverlayActs, OverlayView } from './overlay-view'
import { PanelHead } from './panel-head'
import { ClockCrossing, ResponseClock } from './response-clock'
import { Toast } from './toast'
import { FoldedQueue, WaitingQueue } from './waiting-queue'

interface Props {
  view: OverlayView
  acts: OverlayActs
}

/** Everything of ours that lies over a chat page. What it shows and what it does both come from outside. */
export function Overlay({ view, acts }: Props) {
  const { form, toast, wording } = view
  if (form === 'nothing') return null
  return (
    <>
      {form === 'edge' && <EdgeTab wording={wording} acts={acts} />}
      {form === 'chip' && <Chip view={view} acts={acts} />}
      {(form === 'panel' || form === 'not-recognised') && (
        <aside class="panel" aria-label="Chat to Order">
          {form === 'panel' ? (
            <Panel view={view} acts={acts} />
          ) : (
            <NotRecognised wording={wording} acts={acts} />
          )}
        </aside>
      )}
      {toast && <Toast toast={toast} wording={wording} acts={acts} />}
      <ClockCrossing face={view.face} wording={wording} />
      {/* Spoken once, without the seconds that count down beside it. */}
      <p class="sr" role="status">
        {toast?.text ?? ''}
      </p>
    </>
  )
}

/** Head, clock, the one slot, and the queue or its sentence. */
function Panel({ view, acts }: Props) {
  const { wording, face, enquiry, card } = view
  const inSlot = view.queueUnfolded ? null : card
  return (
    <>
      <PanelHead view={view} acts={acts} />
      {view.pausedSince !== null && <PausedNotice since={view.pausedSince} view={view} />}
      {face && <ResponseClock face={face} wording={wording} compact={inSlot !== null} />}
      {enquiry && !card && <OutcomeRow outcome={enquiry.outcome} wording={wording} acts={acts} />}
      {inSlot?.kind === 'order' && <OrderCard card={inSlot} wording={wording} acts={acts} />}
      {inSlot?.kind === 'lost' && <LostCard card={inSlot} wording={wording} acts={acts} />}
      {inSlot ? (
        <FoldedQueue queue={view.queue} wording={wording} acts={acts} />
      ) : (
        <Queue view={view} acts={acts} />
      )}
    </>
  )
}

function Queue({ view, acts }: Props) {
  if (view.queue.length > 0) return <WaitingQueue queue={view.queue} wording={view.wording} acts={acts} />
  return view.pausedSince === null ? <p class="queue-foot">{view.wording.words.nobodyWaits}</p> : null
}
