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

/** The first element below `root` by the first way that finds one that `fits`; `null`: none does. */
export function find(
  root: ParentNode,
  { ways }: KnownElement,
  fits: (element: HTMLElement) => boolean = () => true,
): HTMLElement | null {
  for (const way of ways) {
    const found = [...root.querySelectorAll<HTMLElement>(way.find)].find(fits)
    if (found) return found
  }
  return null
}

/** All elements below `root`, in document order, by the first way that finds any. */
export function findAll(root: ParentNode, { ways }: KnownElement): HTMLElement[] {
  for (const way of ways) {
    const found = [...root.querySelectorAll<HTMLElement>(way.find)]
    if (found.length > 0) return found
  }
  return []
}
