import type { OverlayInputs } from './overlay/inputs'

/** What the reader hands to the overlay once both scripts run in the page's isolated world. */
export interface Reader {
  inputs: OverlayInputs
  stop: AbortSignal
}

type Layer = (reader: Reader) => void

interface Meeting {
  reader?: Reader
  layer?: Layer
  /** End what came before, when either script is brought into the page once more. */
  endReader?: () => void
  endLayer?: () => void
}

/** In our isolated world: the page's own scripts have another `globalThis` and cannot see it. */
const PLACE = Symbol.for('chat-to-order')

function meeting(): Meeting {
  const world = globalThis as { [PLACE]?: Meeting }
  world[PLACE] ??= {}
  return world[PLACE]
}

/** To be called before a reader begins: one that was there before leaves, and its overlay with it. */
export function takeOver(stop: AbortController): void {
  const place = meeting()
  place.endReader?.()
  place.endReader = () => stop.abort()
}

/**
 * Reader and overlay are two scripts, so that what runs while a chat page loads stays small, and that the
 * reading goes on should the overlay fail. Whichever comes first waits here for the other.
 */
export function offerReader(reader: Reader): void {
  const place = meeting()
  place.reader = reader
  if (!reader.stop.aborted) place.layer?.(reader)
}

/** The layer before it leaves. What it is given ends with the reader, and with the next layer. */
export function offerLayer(lay: Layer): void {
  const place = meeting()
  place.endLayer?.()
  const ended = new AbortController()
  place.endLayer = () => ended.abort()
  place.layer = ({ inputs, stop }) => lay({ inputs, stop: AbortSignal.any([stop, ended.signal]) })
  if (place.reader && !place.reader.stop.aborted) place.layer(place.reader)
}
