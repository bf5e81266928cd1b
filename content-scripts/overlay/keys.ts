import { effect, untracked } from '@preact/signals'
import { KEY_ACTS, type KeyAct, USUAL_KEYS } from '@/sales/keys'
import type { CoachChords } from './coach-control'
import type { OverlayInputs } from './inputs'

/** The keys of ours that work anywhere on the page. */
export interface Chords extends CoachChords {
  /** Each answers whether it had anything to do; only then does the page not get the key. */
  hideOrShow(): boolean
  order(): boolean
  lost(): boolean
  queue(): boolean
}

/** The usual keys by their place on the keyboard. */
const CODES: Record<KeyAct, string> = {
  'toggle-overlay': 'KeyH',
  order: 'KeyO',
  lost: 'KeyL',
  queue: 'KeyW',
  replies: 'KeyR',
  hint: 'KeyB',
  'insert-1': 'Digit1',
  'insert-2': 'Digit2',
  'insert-3': 'Digit3',
}

/**
 * Alt+H, Alt+O, Alt+L, Alt+W, Alt+R, Alt+B and Alt+1…3, by the key's place on the keyboard: Georgian and Russian layouts have no
 * Latin letters. AltGr (Ctrl+Alt on Windows) writes characters and is left alone. Where another key was set in the
 * browser's settings, that one comes from there and the usual one is the page's again.
 */
export function listenForChords(
  chords: Chords,
  { keys, pressed }: Pick<OverlayInputs, 'keys' | 'pressed'>,
  signal: AbortSignal,
): void {
  const acts: Record<KeyAct, () => boolean> = {
    'toggle-overlay': chords.hideOrShow,
    order: chords.order,
    lost: chords.lost,
    queue: chords.queue,
    replies: chords.replies,
    hint: chords.hintAct,
    'insert-1': () => chords.pick(1),
    'insert-2': () => chords.pick(2),
    'insert-3': () => chords.pick(3),
  }
  const begun = pressed.peek()
  const end = effect(() => {
    const one = pressed.value
    if (one && one !== begun) untracked(() => acts[one.act]())
  })
  signal.addEventListener('abort', end, { once: true })
  const listen = (event: KeyboardEvent) => {
    if (!event.isTrusted || !isPlainAlt(event)) return
    const act = KEY_ACTS.find((one) => CODES[one] === event.code && keys.peek()[one] === USUAL_KEYS[one])
    if (!act) return
    if (!event.repeat && !acts[act]()) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('keydown', listen, { capture: true, signal })
}

function isPlainAlt(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
}

export interface InnerKeys {
  /** Closes the innermost thing of ours. */
  escape(): void
  move(byX: number, byY: number): void
}

const STEP = 16
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** Keys that work while focus is inside the overlay: Esc, and Alt with an arrow. */
export function listenInside(shadow: ShadowRoot, keys: InnerKeys, signal: AbortSignal): void {
  const listen = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return
    const arrow = isPlainAlt(event) ? ARROWS[event.key] : undefined
    if (event.key === 'Escape') keys.escape()
    else if (arrow) keys.move(...arrow)
    else return
    event.preventDefault()
  }
  shadow.addEventListener('keydown', listen, { signal })
}
