import { Icon } from '../icon'
import { pausedSince } from './drift-notice'
import type { OverlayActs, OverlayView } from './overlay-view'

/** How many wait. It is the panel's handle: moved by dragging it, or with Alt and the arrows from anywhere inside. */
export function PanelHead({ view, acts }: { view: OverlayView; acts: OverlayActs }) {
  const { words, keys } = view.wording
  const collapse = words.collapse(keys['toggle-overlay'])
  const paused = pausedSince(view) !== null
  return (
    <header class="panel-head" data-part="handle" title={words.move}>
      <span class="panel-title">
        <strong>{paused ? words.waitingPaused : words.waitingHead(view.queue.length)}</strong>
        {paused && <span>{words.listPaused}</span>}
      </span>
      <button type="button" class="icon-btn" aria-label={collapse} title={collapse} onClick={acts.collapse}>
        <Icon name="hide" />
      </button>
    </header>
  )
}
