import type { OverlayActs, ToastView } from './overlay-view'
import type { Wording } from './overlay-words'

interface Props {
  toast: ToastView
  wording: Wording
  acts: OverlayActs
}

/** What was just done, and ten seconds to take it back. */
export function Toast({ toast, wording, acts }: Props) {
  return (
    <div class="toast-stand">
      <div class="toast">
        <span>{toast.text}</span>
        {toast.secondsLeft !== null && (
          <>
            <button type="button" class="btn" onClick={acts.undo}>
              {wording.words.undo}
            </button>
            <span class="count" aria-hidden="true">
              {toast.secondsLeft}
            </span>
          </>
        )}
      </div>
    </div>
  )
}
