const known = new Map<string, readonly string[]>()

/**
 * The selectors of a list, one by one. A browser looks for a plain one far faster than for a list of such: two that
 * find nothing take half as long as their list (Chromium 156, 2026-11).
 */
export function singly(list: string): readonly string[] {
  const selectors = known.get(list) ?? split(list)
  known.set(list, selectors)
  return selectors
}

/** At the commas outside of brackets and quotes. A comment may hold anything: such a list stays as it is. */
function split(list: string): string[] {
  if (list.includes('/*')) return [list]
  const commas: number[] = []
  let [depth, quote] = [0, '']
  for (let at = 0; at < list.length; at += 1) {
    const letter = list.charAt(at)
    if (letter === '\\') at += 1
    else if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '(' || letter === '[') depth += 1
    else if (letter === ')' || letter === ']') depth -= 1
    else if (letter === ',' && depth === 0) commas.push(at)
  }
  return [...commas, list.length].map((end, index) => list.slice((commas[index - 1] ?? -1) + 1, end).trim())
}

/** As `querySelector`. */
export function firstOf(root: ParentNode, list: string): HTMLElement | null {
  const selectors = singly(list)
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector)
    // Another one of the list may stand before it.
    if (found) return selectors.length === 1 ? found : root.querySelector(list)
  }
  return null
}

/** Adds what a list of selectors finds below `root`, one selector after the other. */
export function addAll(found: Element[], root: ParentNode, list: string): void {
  for (const selector of singly(list)) {
    // Most often there is none, and then no list of them need be made.
    if (root.querySelector(selector) === null) continue
    const some = root.querySelectorAll(selector)
    for (let at = 0; at < some.length; at += 1) found.push(some[at] as Element)
  }
}

/** As `querySelectorAll`. */
export function allOf(root: ParentNode, list: string): HTMLElement[] {
  let only: NodeListOf<HTMLElement> | null = null
  for (const selector of singly(list)) {
    const found = root.querySelectorAll<HTMLElement>(selector)
    if (found.length === 0) continue
    if (only && !isSame(found, only)) return [...root.querySelectorAll<HTMLElement>(list)]
    only ??= found
  }
  return only ? [...only] : []
}

/** The last ones that `querySelectorAll` finds, without a touch of the others; `null`: several of the list find some. */
export function lastOf(root: ParentNode, list: string, most: number): HTMLElement[] | null {
  let only: NodeListOf<HTMLElement> | null = null
  for (const selector of singly(list)) {
    const found = root.querySelectorAll<HTMLElement>(selector)
    if (found.length === 0) continue
    if (only && !isSame(found, only)) return null
    only ??= found
  }
  const { length } = only ?? []
  return Array.from(
    { length: Math.min(most, length) },
    (_, at) => only?.[length - Math.min(most, length) + at],
  ).filter((one) => one !== undefined)
}

/** Of so many at most each is compared. */
const COMPARED = 64

/** Two long lists of one length and one order that agree at many places agree at all. */
function isSame(some: NodeListOf<Element>, others: NodeListOf<Element>): boolean {
  const { length } = some
  if (length !== others.length || some[length - 1] !== others[length - 1]) return false
  const stride = Math.ceil(length / COMPARED)
  for (let at = 0; at < length; at += stride) if (some[at] !== others[at]) return false
  return true
}
