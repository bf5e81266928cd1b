import type { DraftHint as Hint } from '@/sales/draft-hints'
import { Icon } from '../icon'
import { formatMoney, NO_VALUE } from '../language/format'
import { KeyCap } from './key-cap'
import type { OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'

interface Props {
  hint: Hint
  wording: Wording
  acts: OverlayActs
}

/** One line about what is being written, one act, and × for never again. It blocks nothing. */
export function DraftHint({ hint, wording, acts }: Props) {
  const { coach } = wording.words
  const text = hintText(hint, wording)
  const act = hintAct(hint, wording)
  return (
    <div class="dock">
      <Icon name="warn" />
      <span class="dock-text" title={text}>
        {text}
      </span>
      {act !== null && (
        <button type="button" class="btn" aria-keyshortcuts={wording.keys.hint} onClick={acts.hintAct}>
          {act}
          <KeyCap>{wording.keys.hint}</KeyCap>
        </button>
      )}
      <button
        type="button"
        class="icon-btn"
        aria-label={coach.never}
        title={coach.never}
        onClick={acts.muteHint}
      >
        <Icon name="x" />
      </button>
    </div>
  )
}

/** What is to be said of the draft, in a line. */
export function hintText({ kind, what, price }: Hint, { words, language }: Wording): string {
  const { hints } = words.coach
  if (kind === 'placeholder') return hints.placeholder(what ?? '')
  if (kind === 'wrong-price') return hints[kind](what ?? '', price ? formatMoney(price, language) : NO_VALUE)
  return hints[kind]
}

/** `null`: nothing but to read it. */
function hintAct({ kind }: Hint, { words }: Wording): string | null {
  const { addBenefit, addForm, remind } = words.coach
  if (kind === 'bare-price') return addBenefit
  if (kind === 'no-close') return addForm
  return kind === 'discount' ? remind : null
}
