type Side = 'in' | 'out'

/** How a wrapper is asked for its side. */
interface Asked {
  sideOf(wrapper: Element): Side | null
  /** The one thing of its style that makes the side. */
  markOf(wrapper: Element): string
}

/** Wrappers with the same classes, in others that are alike too. */
class Kind {
  readonly #inside = new Map<string, Kind>()
  /** What the first of them told; `null`: no side. */
  told: { side: Side; mark: string } | null | undefined

  within(classes: string): Kind {
    const known = this.#inside.get(classes)
    if (known) return known
    const inside = new Kind()
    this.#inside.set(classes, inside)
    return inside
  }
}

/**
 * Of a thread that is read in one go: what wrappers told, so that others of their kind need not be asked for all of
 * their style. One with a style of its own is asked each time.
 */
export class WrapperKinds {
  readonly #outermost = new Kind()

  /** All sides that these wrappers tell, of which the inner ones come first. */
  sidesOf(wrappers: readonly Element[], asked: Asked): Set<Side> {
    const sides = new Set<Side>()
    let kind = this.#outermost
    for (let index = wrappers.length - 1; index >= 0; index -= 1) {
      const wrapper = wrappers[index] as Element
      kind = kind.within(wrapper.getAttribute('class') ?? '')
      const side = wrapper.hasAttribute('style') ? asked.sideOf(wrapper) : sideIn(kind, wrapper, asked)
      if (side) sides.add(side)
    }
    return sides
  }
}

function sideIn(kind: Kind, wrapper: Element, { sideOf, markOf }: Asked): Side | null {
  const { told } = kind
  if (told === null) return null
  if (told?.mark === markOf(wrapper)) return told.side
  const side = sideOf(wrapper)
  kind.told = side && { side, mark: markOf(wrapper) }
  return side
}
