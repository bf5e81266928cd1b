import { addAll, allOf, firstOf } from './selector-list'

/** One way to find a part of a page, and how good the reason is to trust it. */
export interface Way {
  /** Month in which somebody last saw it so on the live page, "2026-10"; `null`: expected, never seen. */
  seen: string | null
  /** A CSS selector. */
  find: string
  /** Why it should hold, or why it stands behind the others. */
  because: string
}

/** A part of the host page, with the ways to it in the order in which they are tried. */
export interface KnownElement {
  name: string
  ways: readonly Way[]
}

let replaced: ReadonlyMap<string, readonly Way[]> = new Map()
let edition = 0
const joined = new Map<KnownElement, { edition: number; selector: string }>()

/**
 * Puts other ways in place of the built-in ones, by the names of the parts (a page pack); none takes all
 * back. What was read before by the old ways is read anew.
 */
export function replaceWays(parts: ReadonlyMap<string, readonly Way[]>): void {
  replaced = parts
  edition += 1
}

/** Counts up with each change of the ways, so that kept readings know that they are outdated. */
export function waysEdition(): number {
  return edition
}

export function waysOf(element: KnownElement): readonly Way[] {
  return replaced.get(element.name) ?? element.ways
}

/** One selector for every way to these parts. */
export function selectorOf(...elements: readonly KnownElement[]): string {
  const [first, ...others] = elements
  // Most often it is one, and asked for each message.
  return first && others.length === 0 ? joinedWays(first) : elements.map(joinedWays).join(', ')
}

function joinedWays(element: KnownElement): string {
  const known = joined.get(element)
  if (known?.edition === edition) return known.selector
  const selector = waysOf(element)
    .map((way) => way.find)
    .join(', ')
  joined.set(element, { edition, selector })
  return selector
}

/** The first element below `root` by the first way that finds one that `fits`; `null`: none does. */
export function find(
  root: ParentNode,
  part: KnownElement,
  fits: (element: HTMLElement) => boolean = () => true,
): HTMLElement | null {
  for (const way of waysOf(part)) {
    const first = firstOf(root, way.find)
    // Most often the first one is it; a search for all of them goes through the whole page.
    const found = !first || fits(first) ? first : allOf(root, way.find).find(fits)
    if (found) return found
  }
  return null
}

/** All elements below `root`, in document order, by the first way that finds any. */
export function findAll(root: ParentNode, part: KnownElement): HTMLElement[] {
  for (const way of waysOf(part)) {
    const found = allOf(root, way.find)
    if (found.length > 0) return found
  }
  return []
}

/** All elements below `root` by any way to any of these parts, in no order. */
export function collect(root: ParentNode, ...parts: readonly KnownElement[]): Element[] {
  const found: Element[] = []
  for (const part of parts) {
    for (const way of waysOf(part)) addAll(found, root, way.find)
  }
  return found
}
