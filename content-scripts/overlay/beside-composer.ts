import type { PageLayout } from '../chat-platform'
import type { Size } from './place'

const ABOVE = 8
/** Two lines of words, as Georgian and Russian may need. */
const HINT: Size = { width: 520, height: 46 }
const SMALLEST_HINT = 400
const EDGE = 12
const PALETTE_WIDTH = 460
const UNDER_HEADER = 72
const PALETTE_HEIGHT = 520
const SMALLEST_PALETTE = 240

/** Where the draft hint stands: above the composer, or `null` where it would lie over the last message. */
export interface HintPlace {
  right: number
  bottom: number
  width: number
}

/** Right-aligned 8 px above the composer while it does not meet the last message (design, "Draft hint"). */
export function placeHint(layout: PageLayout | null, viewport: Size): HintPlace | null {
  if (!layout?.composer) return null
  const { composer, lastMessage } = layout
  const right = composer.right - EDGE
  const top = composer.top - ABOVE - HINT.height
  const beside = lastMessage !== null && lastMessage.bottom > top && lastMessage.top < composer.top
  const left = Math.max(composer.left + EDGE, beside ? lastMessage.right + ABOVE : 0)
  const width = Math.min(HINT.width, right - left)
  if (width < SMALLEST_HINT) return null
  return { right: viewport.width - right, bottom: viewport.height - composer.top + ABOVE, width }
}

/** How much lower a panel must end when the hint stands below it. */
export const ROOM_FOR_HINT = HINT.height + ABOVE

/** Centred over the thread, 72 px below its header and above the composer; higher where the window is low. */
export function placePalette(layout: PageLayout | null, viewport: Size) {
  const thread = layout?.thread ?? new DOMRect(0, 0, viewport.width, viewport.height)
  const width = Math.min(PALETTE_WIDTH, thread.width - 2 * EDGE, viewport.width - 2 * EDGE)
  const wanted = (layout?.header?.bottom ?? thread.top) + UNDER_HEADER
  const top = Math.max(EDGE, Math.min(wanted, viewport.height - SMALLEST_PALETTE - EDGE))
  const left = Math.max(EDGE, thread.left + (thread.width - width) / 2)
  const composer = layout?.composer?.top ?? viewport.height
  const end = composer - EDGE - top < SMALLEST_PALETTE ? viewport.height : composer
  return { left, top, width, maxHeight: Math.min(PALETTE_HEIGHT, end - EDGE - top) }
}
