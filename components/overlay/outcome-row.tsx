import { formatMoney } from '../language/format'
import { KeyCap } from './key-cap'
import type { OverlayActs, RecordedOutcome } from './overlay-view'
import type { Wording } from './overlay-words'

interface Props {
  outcome: RecordedOutcome | null
  wording: Wording
  acts: OverlayActs
}

/** How the open enquiry ended: to be recorded, or recorded and open to correction. */
export function OutcomeRow({ outcome, wording, acts }: Props) {
  return (
    <section class="outcome" aria-label={wording.words.enquiry}>
      {outcome ? (
        <Recorded outcome={outcome} wording={wording} acts={acts} />
      ) : (
        <ToRecord wording={wording} acts={acts} />
      )}
    </section>
  )
}

function ToRecord({ wording, acts }: Omit<Props, 'outcome'>) {
  const { words } = wording
  return (
    <>
      <button
        type="button"
        class="btn"
        data-wide
        aria-keyshortcuts={wording.keys.order}
        onClick={acts.openOrder}
      >
        {words.order}
        <KeyCap>{wording.keys.order}</KeyCap>
      </button>
      <button
        type="button"
        class="btn"
        data-wide
        aria-keyshortcuts={wording.keys.lost}
        onClick={acts.openLost}
      >
        {words.lost}
        <KeyCap>{wording.keys.lost}</KeyCap>
      </button>
    </>
  )
}

function Recorded({ outcome, wording, acts }: Props & { outcome: RecordedOutcome }) {
  const keys = outcome.kind === 'order' ? wording.keys.order : wording.keys.lost
  return (
    <>
      <p>{outcomeText(outcome, wording)}</p>
      <button type="button" class="btn" aria-keyshortcuts={keys} onClick={acts.correct}>
        {wording.words.correct}
        <KeyCap>{keys}</KeyCap>
      </button>
    </>
  )
}

/** "Order: 145 ₾", "Lost: too expensive". */
export function outcomeText(outcome: RecordedOutcome, { words, language }: Wording): string {
  if (outcome.kind === 'lost') return words.lostFor(outcome.reason.toLocaleLowerCase(language))
  return outcome.money ? words.orderedFor(formatMoney(outcome.money, language)) : words.ordered
}
