import { AfterFrame } from './after-frame'
import { atMostEvery } from './pace'

/** Boxes are measured at most so often, in milliseconds: each measuring makes the browser lay out the page. */
const BETWEEN_LAYOUTS = 250

/** Boxes are measured when the page has made them, so that they are made once. */
export function behindFrames(measure: () => void, stop: AbortSignal): () => void {
  const frame = new AfterFrame(measure)
  stop.addEventListener('abort', () => frame.forget(), { once: true })
  return atMostEvery(BETWEEN_LAYOUTS, () => frame.ask(), stop)
}
