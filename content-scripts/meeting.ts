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
}

/** In our isolated world: the page's own scripts have another `globalThis` and cannot see it. */
const PLACE = Symbol.for('chat-to-order')

function meeting(): Meeting {
  const world = globalThis as { [PLACE]?: Meeting }
  world[PLACE] ??= {}
  return world[PLACE]
}

/**
 * Reader and overlay are two scripts, so that what runs while a chat page loads stays small, and that the
 * reading goes on should the overlay fail. Whichever comes first waits here for the other.
 */
export function offerReader(reader: Reader): void {
  const place = meeting()
  place.reader = reader
  place.layer?.(reader)
}

export function offerLayer(layer: Layer): void {
  const place = meeting()
  place.layer = layer
  if (place.reader && !place.reader.stop.aborted) layer(place.reader)
}
