type Direction = 'in' | 'out' | null

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
export function readDirection(bubble: Element, region: Element, customer: string): Direction {
  const wrappers = between(bubble, region)
  for (const wrapper of wrappers) {
    const side = sideOf(wrapper)
    if (side) return side
  }
  if (wrappers.some((wrapper) => showsFaceBefore(wrapper, bubble, customer))) return 'in'
  return byGeometry(bubble, region)
}

/** The bubble and what is around it, inner first, without the region: outside it the atoms mean nothing. */
function between(bubble: Element, region: Element): Element[] {
  const wrappers: Element[] = []
  for (let part: Element | null = bubble; part && part !== region; part = part.parentElement)
    wrappers.push(part)
  return wrappers
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

function atomSide(wrapper: Element): Direction {
  const atom = Object.keys(ATOMS).find((name) => wrapper.classList.contains(name))
  return atom ? (ATOMS[atom] ?? null) : null
}

/** The customer's picture stands before incoming bubbles; behind ours it is the sign of being seen. */
function showsFaceBefore(wrapper: Element, bubble: Element, customer: string): boolean {
  const faces = [...wrapper.querySelectorAll('img[alt]')].filter(
    (face) => customer !== '' && face.getAttribute('alt') === customer,
  )
  return faces.some((face) => (face.compareDocumentPosition(bubble) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
}

function byGeometry(bubble: Element, region: Element): Direction {
  const [box, around] = [bubble.getBoundingClientRect(), region.getBoundingClientRect()]
  if (box.width === 0 || around.width === 0) return null
  const centre = (box.left + box.width / 2 - around.left) / around.width
  if (centre < LEFT) return 'in'
  return centre > RIGHT ? 'out' : null
}
