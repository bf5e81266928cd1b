import { cardKind } from './card-kind'
import { hintText } from './draft-hint'
import type { OverlayView } from './overlay-view'
import { ClockCrossing } from './response-clock'
import { sayWhen } from './say-when'

/**
 * What a screen reader says by itself: once, politely, and none of the buttons and running seconds beside it. These
 * stand before there is anything to say: a region that comes with its words is often not read.
 */
export function Spoken({ view }: { view: OverlayView }) {
  const { face, wording, toast } = view
  const { card, hint } = view.coach
  return (
    <>
      <ClockCrossing face={face} wording={wording} />
      <Line text={noticed(view)} />
      <Line text={card ? cardKind(card, wording) : ''} />
      <Line text={hint ? hintText(hint, wording) : ''} />
      <Line text={toast?.text ?? ''} />
    </>
  )
}

function Line({ text }: { text: string }) {
  return (
    <p class="sr" role="status">
      {text}
    </p>
  )
}

/** What stands in the way, by its title. */
function noticed({ form, wording, troubles, drift, now }: OverlayView): string {
  const { words } = wording
  if (form === 'not-recognised') return words.notRecognised
  const titles = [
    ...troubles.map(({ kind, since }) => words.troubles[kind].title(sayWhen(since, now, wording))),
    ...drift.map(({ part, since }) => words.drift.title[part](sayWhen(since, now, wording))),
  ]
  return titles.join('. ')
}
