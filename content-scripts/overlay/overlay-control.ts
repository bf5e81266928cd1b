import { pausedSince } from '@/components/overlay/drift-notice'
import type { OverlayActs } from '@/components/overlay/overlay-view'
import type { CoachControl } from './coach-control'
import type { CoachDesk } from './coach-desk'
import { focusSoon, foldOpened, stepOffRow } from './focus-inside'
import type { FocusReturn } from './focus-return'
import type { OverlayInputs } from './inputs'
import type { Chords, InnerKeys } from './keys'
import type { OutcomeDesk } from './outcome-desk'
import type { PanelChoices } from './panel-choices'
import type { Stand } from './stand'

interface Parts {
  coaching: CoachControl
  coach: CoachDesk
  inputs: OverlayInputs
  choices: PanelChoices
  desk: OutcomeDesk
  stand: Stand
  focus: FocusReturn
  shadow: ShadowRoot
}

/** What the buttons of the overlay do. */
export function buttonActs(parts: Parts): OverlayActs {
  const { inputs, choices, desk, coaching } = parts
  return {
    ...coaching.acts(),
    openPanel: () => chooseForm(parts, 'panel'),
    collapse: () => chooseForm(parts, 'chip'),
    toggleHidden: () => hideOrShow(parts),
    openOrder: () => openCard(parts, 'order'),
    openLost: () => openCard(parts, 'lost'),
    correct: () => openCard(parts, inputs.open.value?.state?.outcome?.kind ?? 'order'),
    closeCard: () => closeCard(parts),
    unfoldQueue: () => {
      choices.queueUnfolded.value = true
    },
    recordOrder: (money) => void record(parts, { money, reason: null, note: null }),
    recordLost: (reason, note) => void record(parts, { money: null, reason, note }),
    undo: () => void desk.undo(),
    noReplyNeeded: (conversationId) => void dismiss(parts, conversationId),
  }
}

/** What the keys do that work anywhere on the page. */
export function chordActs(parts: Parts): Chords {
  return {
    ...parts.coaching.chords,
    hideOrShow: () => hideOrShow(parts),
    order: () => openCard(parts, 'order'),
    lost: () => openCard(parts, 'lost'),
    queue: () => goToQueue(parts),
  }
}

/** What the keys do that work while focus is inside. */
export function innerKeyActs(parts: Parts): InnerKeys {
  const { stand } = parts
  return {
    escape: () => closeInnermost(parts),
    move: (byX, byY) => {
      const { right, top } = stand.place.value
      stand.hang({ right: right + byX, top: top + byY })
      stand.keep()
    },
  }
}

function chooseForm({ choices, shadow }: Parts, form: 'panel' | 'chip'): void {
  const byKeyboard = shadow.activeElement !== null
  choices.choose(form)
  if (byKeyboard) focusSoon(shadow, form === 'chip' ? '.chip' : '.panel-head button')
}

function hideOrShow({ choices, focus }: Parts): boolean {
  if (choices.form.value === 'nothing') return false
  focus.giveBack()
  choices.hidden.value = !choices.hidden.value
  return true
}

function openCard({ inputs, choices, desk, focus }: Parts, kind: 'order' | 'lost'): boolean {
  focus.remember()
  if (!desk.open(kind, inputs.open.value)) return false
  choices.hidden.value = false
  choices.queueUnfolded.value = false
  return true
}

function closeCard({ desk, focus }: Parts): void {
  desk.close()
  focus.giveBack()
}

async function record({ desk, focus }: Parts, what: Parameters<OutcomeDesk['record']>[0]): Promise<void> {
  // Another card may have been opened meanwhile, and has the focus.
  if ((await desk.record(what)) && desk.card.peek() === null) focus.giveBack()
}

/** Alt+W: to the queue, and from an unfolded one back to the card. */
function goToQueue(parts: Parts): boolean {
  const { inputs, choices, desk, focus, shadow } = parts
  const none = inputs.live.value.waiting.length === 0 || pausedSince({ drift: inputs.drift.value }) !== null
  if (none || choices.form.value === 'nothing') return false
  if (choices.queueUnfolded.value) {
    choices.queueUnfolded.value = false
    return true
  }
  focus.remember()
  choices.choose('panel')
  choices.queueUnfolded.value = desk.card.value !== null || parts.coach.shown.value !== null
  focusSoon(shadow, '.queue-act')
  return true
}

/** Closes the innermost thing of ours, and gives focus back to where it was. */
function closeInnermost(parts: Parts): void {
  const { choices, desk, focus, coaching, shadow } = parts
  if (coaching.closePalette() || foldOpened(shadow)) return
  if (choices.queueUnfolded.value) choices.queueUnfolded.value = false
  else if (desk.card.value) closeCard(parts)
  else focus.giveBack()
}

async function dismiss({ inputs, desk, focus, shadow }: Parts, conversationId: string): Promise<void> {
  stepOffRow(shadow, focus)
  const ok = await inputs.dismissWait(conversationId).catch(() => false)
  if (!ok) desk.tell('not-dismissed')
}
