import type { CoachChords } from './coach-control'

/** The keys of ours that work anywhere on the page. */
export interface Chords extends CoachChords {
  /** Each answers whether it had anything to do; only then does the page not get the key. */
  hideOrShow(): boolean
  order(): boolean
  lost(): boolean
  queue(): boolean
}

/**
 * Alt+H, Alt+O, Alt+L, Alt+W, Alt+R, Alt+B and Alt+1…3, by the key's place on the keyboard: Georgian and Russian layouts have no
 * Latin letters. AltGr (Ctrl+Alt on Windows) writes characters and is left alone.
 */
export function listenForChords(chords: Chords, signal: AbortSignal): void {
  const byCode: Record<string, () => boolean> = {
    KeyH: chords.hideOrShow,
    KeyO: chords.order,
    KeyL: chords.lost,
    KeyW: chords.queue,
    KeyR: chords.replies,
    KeyB: chords.hintAct,
    Digit1: () => chords.pick(1),
    Digit2: () => chords.pick(2),
    Digit3: () => chords.pick(3),
  }
  const listen = (event: KeyboardEvent) => {
    if (!event.isTrusted || !isPlainAlt(event)) return
    const act = byCode[event.code]
    if (!act) return
    if (!event.repeat && !act()) return
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
