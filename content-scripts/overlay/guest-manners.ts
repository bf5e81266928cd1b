/** Whatever a hand does inside the overlay is no business of the page. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'submit',
  'copy',
  'cut',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
] as const

/**
 * Keeps the overlay's events from the page, and the page's made-up events from the overlay: only what the
 * browser itself marks as the person's own (`isTrusted`) is obeyed. While focus is inside, the page hears of no
 * selection: the browser tells of one up to a frame late, and Lexical then takes the focus for its editor (0.52,
 * November 2026).
 */
export function keepManners(shadow: ShadowRoot, signal: AbortSignal): void {
  for (const type of KEPT_INSIDE) {
    shadow.addEventListener(type, refuseMadeUp, { capture: true, signal })
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
  shadow.addEventListener('mousedown', leaveFocus, { signal })
  const keepFocus = (event: Event) => {
    if (shadow.activeElement) event.stopImmediatePropagation()
  }
  window.addEventListener('selectionchange', keepFocus, { capture: true, signal })
}

function refuseMadeUp(event: Event): void {
  if (event.isTrusted) return
  event.stopImmediatePropagation()
  event.preventDefault()
}

/** The composer keeps focus and caret while our buttons are pressed; only our own fields take them. */
function leaveFocus(event: Event): void {
  const pressed = event.target
  if (pressed instanceof Element && !pressed.closest('input, label')) event.preventDefault()
}
