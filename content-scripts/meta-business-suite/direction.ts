import { selectorOf } from '../host-page/known-element'
import { MESSAGES } from './selectors'
import type { WrapperKinds } from './wrapper-kinds'

type Direction = 'in' | 'out' | null

/** What a bubble lies in. */
export interface Surroundings {
  region: Element
  /** The innermost part around all messages: it lies around both sides alike. */
  home: Element
  customer: string
  /** Of a thread that is read in one go. */
  kinds?: WrapperKinds
}

/** The two declarations behind a hash; the names did not change from November 2024 to September 2026. */
const ATOMS: Readonly<Record<string, 'in' | 'out'>> = { x1nhvcw1: 'in', x13a6bvl: 'out' }
/** The share of the region's width that a bubble's centre must be left or right of, as measured in 2026. */
const LEFT = 0.45
const RIGHT = 0.55

const byWrapper = new WeakMap<Element, { classes: string; side: Direction }>()

/**
 * Whether a bubble is the customer's or ours; there is no ARIA and no attribute for it. The layout decides:
 * colours changed three times in two days of April 2026. `null`: nothing tells, and nothing is guessed.
 */
export function readDirection(bubble: Element, around: Surroundings): Direction {
  const { region, home } = around
  const own = between(bubble, home)
  const sides = around.kinds?.sidesOf(own, { sideOf, markOf }) ?? sidesOf(own)
  // Inside a bubble there may be rows of its own: where two wrappers disagree, the place on screen decides.
  if (sides.size > 1) return byGeometry(bubble, region)
  const [side] = sides
  if (side) return side
  const common = between(own.at(-1)?.parentElement ?? bubble, region).map(sideOf)
  return (
    common.find((one) => one !== null) ??
    (own.some((wrapper) => startsWithFace(wrapper, bubble, around.customer)) ? 'in' : null) ??
    byGeometry(bubble, region)
  )
}

function sidesOf(wrappers: readonly Element[]): Set<'in' | 'out'> {
  return new Set(wrappers.map(sideOf).filter((side) => side !== null))
}

/** The innermost element that holds all messages, at most the region. */
export function homeOf(messages: readonly { element: Element }[], region: Element): Element {
  const [first = region, last = region] = [messages[0]?.element, messages.at(-1)?.element]
  return commonHome(first, last, region)
}

function commonHome(first: Element, last: Element, region: Element): Element {
  let home = first.parentElement ?? region
  while (home !== region && home.parentElement && !home.contains(last)) home = home.parentElement
  return home
}

/** The part and what is around it, inner first, without the outer one: outside the region atoms mean nothing. */
function between(inner: Element, outer: Element): Element[] {
  const wrappers: Element[] = []
  for (let part: Element | null = inner; part && part !== outer; part = part.parentElement)
    wrappers.push(part)
  return wrappers
}

/** The innermost wrapper around this part that is laid to one side as a whole; `null`: none is. */
export function bubbleAround(part: Element, region: Element): Element | null {
  return between(part, region).find((wrapper) => sideOf(wrapper) !== null) ?? null
}

/** Whether a part is laid to one side as a whole. */
export function isLaidOut(part: Element): boolean {
  return sideOf(part) !== null
}

/** Kept per wrapper: asking every ancestor of every bubble froze a long thread for a minute (2026). */
function sideOf(wrapper: Element): Direction {
  const known = byWrapper.get(wrapper)
  if (known && known.classes === wrapper.className) return known.side
  const side = computedSide(wrapper) ?? atomSide(wrapper)
  byWrapper.set(wrapper, { classes: wrapper.className, side })
  return side
}

function computedSide(wrapper: Element): Direction {
  const style = wrapper.ownerDocument.defaultView?.getComputedStyle(wrapper)
  if (!style?.display.endsWith('flex') || style.flexDirection.startsWith('column')) return null
  const reversed = style.flexDirection === 'row-reverse'
  if (style.justifyContent === 'flex-end') return reversed ? 'in' : 'out'
  if (reversed) return 'out'
  return style.justifyContent === 'flex-start' ? 'in' : null
}

function markOf(wrapper: Element): string {
  return wrapper.ownerDocument.defaultView?.getComputedStyle(wrapper).justifyContent ?? ''
}

function atomSide(wrapper: Element): Direction {
  // Asked of every wrapper: a list of its classes need not be made.
  const classes = ` ${wrapper.getAttribute('class') ?? ''} `
  const atom = Object.keys(ATOMS).find((name) => classes.includes(` ${name} `))
  return atom ? (ATOMS[atom] ?? null) : null
}

/** A group of the customer's begins with the picture; behind ours, and between groups, it is the sign of being seen. */
function startsWithFace(wrapper: Element, bubble: Element, customer: string): boolean {
  const first = wrapper.firstElementChild
  if (customer === '' || !first || first.contains(bubble) || first.querySelector(selectorOf(MESSAGES)))
    return false
  const faces = first.tagName === 'IMG' ? [first] : [...first.querySelectorAll('img[alt]')]
  return faces.some((face) => face.getAttribute('alt') === customer)
}

function byGeometry(bubble: Element, region: Element): Direction {
  // Without any style of the page's everything stands at the left.
  if (region.ownerDocument.styleSheets.length === 0) return null
  const [box, around] = [bubble.getBoundingClientRect(), region.getBoundingClientRect()]
  // What is as wide as the thread stands on no side.
  if (box.width === 0 || box.width >= around.width) return null
  const fromLeft = (box.left + box.width / 2 - around.left) / around.width
  const centre = isMirrored(region) ? 1 - fromLeft : fromLeft
  if (centre < LEFT) return 'in'
  return centre > RIGHT ? 'out' : null
}

/** A page in a language that is written from the right has the customer's bubbles there. */
function isMirrored(region: Element): boolean {
  return region.ownerDocument.defaultView?.getComputedStyle(region).direction === 'rtl'
}
