import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals'
import { render } from 'preact'
import { Overlay } from '@/components/overlay/overlay'
import type { OverlayActs, OverlayView } from '@/components/overlay/overlay-view'
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
import { secondsWhile } from './seconds'
import { Stand } from './stand'
import { overlayStyles } from './styles'

/**
 * Lays `<chat-to-order-overlay>` over the page, in an open shadow root, exactly once. It takes no focus, acts
 * only on what the person does, and leaves nothing behind when the signal aborts.
 */
export function mountOverlay(inputs: OverlayInputs, stop: AbortSignal): void {
  if (stop.aborted) return
  const { host, shadow } = addHost(stop)
  shadow.adoptedStyleSheets = [overlayStyles()]
  const desk = new OutcomeDesk(inputs)
  const choices = new PanelChoices(inputs, desk)
  const stand = new Stand(
    {
      inputs,
      standing: computed(() => choices.form.value !== 'nothing' && choices.form.value !== 'edge'),
      card: computed(() => cardHeight(desk.card.value)),
      inUse: () => shadow.activeElement !== null,
    },
    stop,
  )
  const now = secondsWhile(
    computed(() => somethingRuns(inputs, choices, desk)),
    stop,
  )
  const parts = { inputs, choices, desk, stand, focus: new FocusReturn(host), shadow }
  keepManners(shadow, stop)
  listenInside(shadow, innerKeyActs(parts), stop)
  listenForChords(chordActs(parts), stop)
  moveByHand(shadow, stand, stop)
  const view = computed(() => viewOf(inputs, choices, desk, now.value))
  draw({ host, shadow, view, stand, acts: buttonActs(parts) }, stop)
  follow(stop, () => wearTheme(host, inputs.theme.value))
  follow(stop, () => desk.forget(now.value))
  follow(stop, () => leaveWithChat(inputs, desk, shadow))
}

/** About as high as a panel is with this card in it; all ten lost reasons are to be seen at once. */
function cardHeight(card: OpenCard | null): number | null {
  return card && (card.kind === 'lost' ? 460 : 240)
}

function somethingRuns(inputs: OverlayInputs, choices: PanelChoices, desk: OutcomeDesk): boolean {
  if (desk.told.value) return true
  const shown = choices.form.value === 'panel' || choices.form.value === 'chip'
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
  acts: OverlayActs
}

function draw({ host, shadow, view, stand, acts }: Drawing, stop: AbortSignal): void {
  const root = document.createElement('div')
  shadow.append(root)
  const Drawn = () => <Standing view={view.value} stand={stand} acts={acts} />
  render(<Drawn />, root)
  stop.addEventListener('abort', () => render(null, root), { once: true })
  follow(stop, () => {
    host.lang = view.value.wording.language
  })
}

/** The box at its place; a panel for which there is no room is drawn as a chip. */
function Standing({ view, stand, acts }: { view: OverlayView; stand: Stand; acts: OverlayActs }) {
  const { right, top, width, maxHeight, form: room } = stand.place.value
  const folded = room === 'chip' && view.form === 'panel'
  const form = folded ? 'chip' : view.form
  const hung = { right: `${stand.viewport.value.width - right}px`, top: `${top}px` }
  const panel = form === 'panel' || form === 'not-recognised'
  const box = panel ? { ...hung, width: `${width}px`, maxHeight: `${maxHeight}px` } : hung
  return (
    <div class="ui stand" data-form={panel ? 'panel' : form} style={form === 'edge' ? {} : box}>
      <Overlay view={{ ...view, form }} acts={acts} />
    </div>
  )
}

function follow(stop: AbortSignal, run: () => void): void {
  stop.addEventListener('abort', effect(run), { once: true })
}
