import type { PageLayout } from '../chat-platform'

export interface Size {
  width: number
  height: number
}

/** The corner from which panel and chip both hang, so that one opens into the other without a jump. */
export interface Corner {
  right: number
  top: number
}

/** Where the overlay stands, in client pixels from the window's left and top. */
export interface Place extends Corner {
  form: 'panel' | 'chip'
  width: number
  /** The panel scrolls inside beyond this. */
  maxHeight: number
}

export interface Surroundings {
  /** `null`: no thread is open. */
  layout: PageLayout | null
  viewport: Size
  /** Where the operator has moved it. */
  kept: Corner | null
  /** Dialogs and drawers of the page that are open now. */
  dialogs: readonly DOMRect[]
  /** The height that is wanted by what the operator has asked for, a card or the panel; `null`: nothing. It goes over nothing forbidden either. */
  asked: number | null
}

const PANEL = 320
const PANEL_IN_NARROW_THREAD = 280
const NARROW_THREAD = 640
const CHIP_ONLY_THREAD = 480
const DETAILS_FROM = 340
const FROM_DETAILS_EDGE = 18
const UNDER_HEADER = 12
const FROM_EDGE = 20
const GAP = 12
export const SMALLEST_PANEL = 220
export const SMALLEST_CARD = 160
const WINDOW_EDGE = 8
/** Where nothing is known of the page: under the height of an ordinary header. */
const UNKNOWN_TOP = 72
/** About the widest chip, in Georgian. */
const CHIP: Size = { width: 240, height: 32 }

/**
 * Places the overlay by the design's rules ("Where the overlay stands"): never over the composer, the last
 * message or a dialog of the page; where a panel finds no room a chip stands.
 */
export function place(around: Surroundings): Place {
  const width = panelWidth(around)
  return (width === null ? null : panelIn(width, around)) ?? chipIn(around)
}

/** `null`: chip only. */
function panelWidth({ layout, kept, asked }: Surroundings): number | null {
  if (!layout || isRoomy(layout.details) || layout.thread.width >= NARROW_THREAD) return PANEL
  const chipOnly = layout.thread.width < CHIP_ONLY_THREAD && kept === null && asked === null
  return chipOnly ? null : PANEL_IN_NARROW_THREAD
}

function isRoomy(details: DOMRect | null): details is DOMRect {
  return details !== null && details.width >= DETAILS_FROM
}

/** A panel has one place; what was asked for goes where it finds the most room. */
function panelIn(width: number, around: Surroundings): Place | null {
  const [own, ...others] = cornersToTry(around, width).map((corner) => panelAt(corner, width, around))
  if (around.asked === null || (own && own.maxHeight >= around.asked)) return own ?? null
  const panels = [own, ...others].filter((panel) => panel !== null && panel !== undefined)
  return panels.sort((a, b) => b.maxHeight - a.maxHeight)[0] ?? null
}

/** Its own corner, the same at the other side of the thread, and beside the thread. */
function cornersToTry(around: Surroundings, width: number): Corner[] {
  const { layout, kept } = around
  const own = kept ?? ownCorner(around)
  if (!layout) return [own]
  const mirrored = { right: layout.thread.left + FROM_EDGE + width, top: own.top }
  const beside = { right: layout.thread.left - FROM_EDGE, top: own.top }
  return [own, mirrored, beside]
}

function ownCorner({ layout, viewport }: Surroundings): Corner {
  if (!layout) return { right: viewport.width - FROM_EDGE, top: UNKNOWN_TOP }
  const { thread, header, details } = layout
  const top = (header?.bottom ?? thread.top) + UNDER_HEADER
  if (isRoomy(details)) return { right: details.left + FROM_DETAILS_EDGE + PANEL, top }
  return { right: thread.right - FROM_EDGE, top }
}

function panelAt(corner: Corner, width: number, around: Surroundings): Place | null {
  const least = around.asked === null ? SMALLEST_PANEL : SMALLEST_CARD
  const { right, top } = onScreen(corner, { width, height: least }, around.viewport)
  const left = right - width
  const lifted = Math.max(WINDOW_EDGE, Math.min(top, floorUnder(left, right, top, around) - least))
  // The place that was chosen by hand gives way upwards; the design's own does not go over the header.
  const hung = around.kept === null ? top : lifted
  const maxHeight = floorUnder(left, right, hung, around) - hung
  if (maxHeight < least) return null
  const box = new DOMRect(left, hung, width, maxHeight)
  return around.dialogs.some((dialog) => meet(dialog, box))
    ? null
    : { form: 'panel', right, top: hung, width, maxHeight }
}

/** How far down a panel may reach: to just above whatever of the forbidden lies in its column. */
function floorUnder(left: number, right: number, top: number, around: Surroundings): number {
  const below = forbidden(around.layout).filter(
    (box) => box.left < right && box.right > left && box.bottom > top,
  )
  return Math.min(around.viewport.height - GAP, ...below.map((box) => box.top - GAP))
}

function forbidden(layout: PageLayout | null): DOMRect[] {
  return [layout?.composer, layout?.lastMessage].filter((box) => box !== null && box !== undefined)
}

function chipIn(around: Surroundings): Place {
  const taken = [...forbidden(around.layout), ...around.dialogs]
  const corners = cornersToTry(around, CHIP.width)
  const chips = corners.map((corner) => onScreen(corner, CHIP, around.viewport))
  const free = chips.find(({ right, top }) => {
    const box = new DOMRect(right - CHIP.width, top, CHIP.width, CHIP.height)
    return !taken.some((other) => meet(other, box))
  })
  const { right, top } = free ?? chips[0] ?? ownCorner(around)
  return { form: 'chip', right, top, width: CHIP.width, maxHeight: CHIP.height }
}

function onScreen({ right, top }: Corner, size: Size, viewport: Size): Corner {
  return {
    right: clamp(right, WINDOW_EDGE + size.width, viewport.width - WINDOW_EDGE),
    top: clamp(top, WINDOW_EDGE, viewport.height - WINDOW_EDGE - size.height),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}

function meet(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
