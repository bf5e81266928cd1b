import type { Stand } from './stand'

/** Below this a press is a click, not a drag. Pixels. */
const SLACK = 4

/** Lets the operator drag the overlay by its head or by the chip. */
export function moveByHand(shadow: ShadowRoot, stand: Stand, signal: AbortSignal): void {
  const start = (event: Event) => {
    if (!(event instanceof PointerEvent) || !event.isTrusted || event.button !== 0) return
    const handle = handleUnder(event.target)
    if (handle) drag(handle, event, stand)
  }
  shadow.addEventListener('pointerdown', start, { signal })
}

function handleUnder(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null
  const handle = target.closest<HTMLElement>('[data-part="handle"]')
  const button = target.closest('button')
  return button && button !== handle ? null : handle
}

function drag(handle: HTMLElement, from: PointerEvent, stand: Stand): void {
  const corner = stand.place.peek()
  const done = new AbortController()
  let moved = false
  const move = (event: PointerEvent) => {
    if (!event.isTrusted) return
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY]
    if (!moved && Math.hypot(x, y) < SLACK) return
    moved = true
    stand.hang({ right: corner.right + x, top: corner.top + y })
  }
  const end = () => {
    done.abort()
    if (!moved) return
    stand.keep()
    // The click that ends a drag must not open the chip.
    handle.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => handle.removeEventListener('click', swallow, { capture: true }))
  }
  handle.setPointerCapture(from.pointerId)
  handle.addEventListener('pointermove', move, { signal: done.signal })
  handle.addEventListener('pointerup', end, { signal: done.signal })
  handle.addEventListener('lostpointercapture', end, { signal: done.signal })
}

function swallow(event: Event): void {
  event.stopImmediatePropagation()
}
