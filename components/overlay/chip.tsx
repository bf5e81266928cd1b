import { Icon } from '../icon'
import { cardKind } from './card-kind'
import { pausedSince } from './drift-notice'
import type { OverlayActs, OverlayView, QueueChat } from './overlay-view'
import type { Wording } from './overlay-words'
import { signedSpanText } from './span-text'

type ChipState = QueueChat['clock']['state'] | 'none'

/** All there is while nothing needs the operator, or the panel has no room: what is due, or who waits. */
export function Chip({ view, acts }: { view: OverlayView; acts: OverlayActs }) {
  const { queue, wording } = view
  const { card } = view.coach
  const longest = queue[0]
  const state: ChipState = pausedSince(view) !== null || !longest ? 'none' : longest.clock.state
  const share = longest ? Math.min(100, longest.clock.share * 100) : 0
  return (
    <button
      type="button"
      class="chip"
      data-state={card ? undefined : state}
      data-card={card?.kind}
      data-part="handle"
      title={wording.words.openPanel}
      aria-expanded="false"
      onClick={acts.openPanel}
    >
      <span class="dial" data-state={state} style={{ '--share': share }} aria-hidden="true" />
      <ChipText view={view} longest={longest} wording={wording} />
    </button>
  )
}

function ChipText({
  view,
  longest,
  wording,
}: {
  view: OverlayView
  longest: QueueChat | undefined
  wording: Wording
}) {
  const { words, language } = wording
  const { card } = view.coach
  if (card) return <strong class="clip">{cardKind(card, wording)}</strong>
  if (pausedSince(view) !== null) return <span>{words.chipPaused}</span>
  if (!longest) return <span>{words.nobodyWaits}</span>
  const count = view.queue.length
  if (longest.clock.state === 'off') {
    return (
      <span>
        <strong>{count}</strong> {words.chipOffHours(count)}
      </span>
    )
  }
  return (
    <span>
      <strong>{count}</strong> {words.chipWaiting(count)} ·{' '}
      <strong>{signedSpanText(longest.clock.usedMs, longest.wait.precision, language)}</strong>
    </span>
  )
}

/** What is left at the window's edge while the overlay is hidden. */
export function EdgeTab({ wording, acts }: { wording: Wording; acts: OverlayActs }) {
  const label = wording.words.showAgain(wording.keys['toggle-overlay'])
  return (
    <button
      type="button"
      class="edge-tab"
      aria-label={label}
      title={label}
      aria-keyshortcuts={wording.keys['toggle-overlay']}
      onClick={acts.toggleHidden}
    >
      <Icon name="chevron" />
    </button>
  )
}
