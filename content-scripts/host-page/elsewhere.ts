import { type KnownElement, waysOf } from './known-element'

/**
 * All elements of the page that the selector finds, in its order, but for those inside these parts. Hundreds of
 * messages and chats are most of a page: what never stands among them is found in no time elsewhere.
 */
export function findAllElsewhere(
  document: Document,
  selector: string,
  parts: readonly Element[],
): HTMLElement[] {
  const found: HTMLElement[] = []
  const visit = (element: Element) => {
    if (parts.includes(element)) return
    if (element.matches(selector)) found.push(element as HTMLElement)
    const isAround = parts.some((part) => element.contains(part))
    if (isAround) for (const child of element.children) visit(child)
    else found.push(...element.querySelectorAll<HTMLElement>(selector))
  }
  visit(document.documentElement)
  return found
}

/** The first one by the first way that finds one that `fits`; `null`: none does. */
export function findElsewhere(
  document: Document,
  part: KnownElement,
  parts: readonly Element[],
  fits: (element: HTMLElement) => boolean = () => true,
): HTMLElement | null {
  for (const way of waysOf(part)) {
    const found = findAllElsewhere(document, way.find, parts).find(fits)
    if (found) return found
  }
  return null
}
