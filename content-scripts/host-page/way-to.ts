/** Of each part around the element, up to the outer one, the part of it in which the element lies. */
export function wayTo(element: Element | null | undefined, outer: Element): ReadonlyMap<Element, Element> {
  const way = new Map<Element, Element>()
  let part = element
  while (part && part !== outer && part.parentElement) {
    way.set(part.parentElement, part)
    part = part.parentElement
  }
  return way
}
