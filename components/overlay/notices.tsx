import { Icon } from '../icon'
import { KeyCap } from './key-cap'
import type { OverlayActs, OverlayView } from './overlay-view'
import type { Wording } from './overlay-words'
import { sayWhen } from './say-when'

/** The chat list is there no longer, or not as it is known: what goes on all the same. */
export function PausedNotice({ since, view }: { since: number; view: OverlayView }) {
  const { words } = view.wording
  return (
    <div class="notice" data-tone="close" role="status">
      <Icon name="warn" />
      <strong>{words.pausedSince(sayWhen(since, view.now, view.wording))}</strong>
      <p>{words.pausedSay}</p>
    </div>
  )
}

/** A page on which nothing is measured. */
export function NotRecognised({ wording, acts }: { wording: Wording; acts: OverlayActs }) {
  const { words } = wording
  return (
    <div class="notice" role="status">
      <Icon name="eye" />
      <strong>{words.notRecognised}</strong>
      <p>{words.notRecognisedSay}</p>
      <div class="card-actions">
        <button
          type="button"
          class="btn"
          data-kind="quiet"
          aria-keyshortcuts="Alt+H"
          onClick={acts.toggleHidden}
        >
          {words.hide}
          <KeyCap>Alt+H</KeyCap>
        </button>
      </div>
    </div>
  )
}
