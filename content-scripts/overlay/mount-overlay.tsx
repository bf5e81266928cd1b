import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals'
import { render } from 'preact'
import { chooseLanguage } from '@/components/language/language'
import type { OverlayActs, OverlayView } from '@/components/overlay/overlay-view'
import { CoachControl } from './coach-control'
import type { CoachDesk } from './coach-desk'
import { FocusReturn } from './focus-return'
import { keepManners } from './guest-manners'
import { addHost, wearTheme } from './host-element'
import type { OverlayInputs } from './inputs'
import { listenForChords, listenInside } from './keys'
import { moveByHand } from './move-by-hand'
import { type OpenCard, OutcomeDesk } from './outcome-desk'
import { buttonActs, chordActs, innerKeyActs } from './overlay-control'
import { viewOf } from './overlay-view'
import { PanelChoices } from './panel-choices'
import { SMALLEST_PANEL } from './place'
import { secondsWhile } from './seconds'
import { Stand } from './stand'
import { Standing } from './standing'
import { startCoaching } from './start-coaching'
import { overlayStyles } from './styles'
import { obeyTrustedOnly } from './trusted-only'

obeyTrustedOnly()

/**
 * Lays `<chat-to-order-overlay>` over the page, in an open shadow root, exactly once. It takes no focus, acts
 * only on what the person does, and leaves nothing behind when the signal aborts.
 */
export function mountOverlay(inputs: OverlayInputs, stop: AbortSignal): void {
  if (stop.aborted) return
  const { host, shadow } = addHost(stop)
  shadow.adoptedStyleSheets = [overlayStyles()]
  const desk = new OutcomeDesk(inputs)
  const focus = new FocusReturn(host)
  const coaching = startCoaching(inputs, desk, focus, stop)
  const choices = new PanelChoices(inputs, desk, coaching.coach)
  const stand = new Stand(
    {
      inputs,
      standing: computed(() => choices.form.value !== 'nothing' && choices.form.value !== 'edge'),
      asked: computed(() => cardHeight(desk.card.value) ?? (choices.opened.value ? SMALLEST_PANEL : null)),
      inUse: () => shadow.activeElement !== null,
    },
    stop,
  )
  const now = secondsWhile(
    computed(() => somethingRuns(inputs, choices, desk, coaching.coach)),
    stop,
  )
  const panelSeen = () =>
    choices.form.peek() === 'panel' && stand.place.peek().form === 'panel' && !choices.queueUnfolded.peek()
  const control = new CoachControl({ ...coaching, inputs, desk, focus, panelSeen }, stop)
  const parts = { inputs, choices, desk, stand, focus, shadow, coaching: control, coach: coaching.coach }
  keepManners(shadow, stop)
  listenInside(shadow, innerKeyActs(parts), stop)
  listenForChords(chordActs(parts), inputs, stop)
  moveByHand(shadow, stand, stop)
  const view = computed(() => viewOf(inputs, choices, desk, coaching, now.value))
  draw({ host, shadow, view, stand, inputs, acts: buttonActs(parts) }, stop)
  follow(stop, () => wearTheme(host, inputs.theme.value))
  follow(stop, () => desk.forget(now.value))
  follow(stop, () => leaveWithChat(inputs, desk, shadow))
}

/** About as high as a panel is with this card in it; all ten lost reasons are to be seen at once. */
function cardHeight(card: OpenCard | null): number | null {
  return card && (card.kind === 'lost' ? 460 : 240)
}

function somethingRuns(
  inputs: OverlayInputs,
  choices: PanelChoices,
  desk: OutcomeDesk,
  coach: CoachDesk,
): boolean {
  if (desk.told.value) return true
  const shown = choices.form.value === 'panel' || choices.form.value === 'chip'
  if (shown && coach.shown.value?.kind === 'signal') return true
  const waiting = inputs.live.value.waiting.length > 0 || inputs.open.value?.state?.waiting != null
  return shown && waiting
}

/** A card goes with the chat for which it was opened, unless a hand is in it. */
function leaveWithChat(inputs: OverlayInputs, desk: OutcomeDesk, shadow: ShadowRoot): void {
  const open = inputs.open.value
  if (open !== null && open.state === null) return
  const card = desk.card.peek()
  if (!card || card.conversationId === open?.state?.conversationId || shadow.activeElement) return
  untracked(() => desk.close())
}

interface Drawing {
  host: HTMLElement
  shadow: ShadowRoot
  view: ReadonlySignal<OverlayView>
  stand: Stand
  inputs: OverlayInputs
  acts: OverlayActs
}

function draw({ host, shadow, view, stand, inputs, acts }: Drawing, stop: AbortSignal): void {
  const root = document.createElement('div')
  shadow.append(root)
  const Drawn = () => <Standing view={view.value} stand={stand} inputs={inputs} acts={acts} />
  render(<Drawn />, root)
  stop.addEventListener('abort', () => render(null, root), { once: true })
  follow(stop, () => {
    // Not the view's: whoever asks for that in an effect has all of it made anew at each change of a part.
    host.lang = chooseLanguage(inputs.settings.value.language, navigator.languages)
  })
}

function follow(stop: AbortSignal, run: () => void): void {
  stop.addEventListener('abort', effect(run), { once: true })
}
