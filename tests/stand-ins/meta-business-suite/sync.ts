/** A piece of the page that keeps its element as long as its key stays. */
export interface Part {
  key: string
  make(): HTMLElement
  update?(element: HTMLElement): void
}

const drawn = new WeakMap<Element, Map<string, HTMLElement>>()

/** Makes the parts the children of the element, in order, touching only what changed. */
export function sync(parent: Element, parts: readonly Part[]): void {
  const known = drawn.get(parent) ?? new Map<string, HTMLElement>()
  const keys = new Set(parts.map(({ key }) => key))
  for (const [key, element] of known) {
    if (keys.has(key)) continue
    element.remove()
    known.delete(key)
  }
  drawn.set(parent, known)
  parts.forEach((part, index) => {
    const element = known.get(part.key) ?? part.make()
    known.set(part.key, element)
    part.update?.(element)
    const there = parent.children[index] ?? null
    if (there !== element) parent.insertBefore(element, there)
  })
}
