import { Icon } from '../icon'
import { Mend, type Mending } from './drift-notice'
import { KeyCap } from './key-cap'
import type { OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'

interface Props {
  wording: Wording
  acts: OverlayActs
  mending: Mending
}

/** A page on which nothing is measured. */
export function NotRecognised({ wording, acts, mending }: Props) {
  const { words } = wording
  return (
    <div class="notice">
      <Icon name="eye" />
      <strong>{words.notRecognised}</strong>
      <p>{words.notRecognisedSay}</p>
      <details class="mend">
        <summary>{words.drift.mend}</summary>
        <Mend mending={mending} wording={wording} />
      </details>
      <div class="card-actions">
        <button
          type="button"
          class="btn"
          aria-keyshortcuts={wording.keys['toggle-overlay']}
          onClick={acts.toggleHidden}
        >
          {words.hide}
          <KeyCap>{wording.keys['toggle-overlay']}</KeyCap>
        </button>
      </div>
    </div>
  )
}
