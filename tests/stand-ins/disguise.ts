import { inChaos, isWrapped, renamedClass, reordered } from './chaos'
import type { StandInSetup } from './world'

/** The set-up of this page. Only for scripts that run in it. */
export const setup: StandInSetup = JSON.parse(document.getElementById('stand-in-setup')?.textContent ?? '{}')

const { chaos } = setup
let elements = 0
const given = new WeakMap<Element, { place: number; attributes: Map<string, string> }>()

type Given = [name: string, value: string | number | undefined]

/** Gives the element these attributes, as far as the page of this generation and this chaos bears them. */
export function dress(
  element: Element,
  entries: Given[],
  inGeneration: (entry: Given) => [string, string][],
): void {
  elements += 1
  given.set(element, { place: elements, attributes: new Map() })
  for (const [name, value] of reordered(chaos, entries.flatMap(inGeneration))) put(element, name, value)
  for (const [name, value] of entries) given.get(element)?.attributes.set(name, String(value))
}

/** Sets one attribute, and only where it differs: an unchanged one must not look like a change. */
export function put(element: Element, name: string, value: string): void {
  const known = given.get(element)
  known?.attributes.set(name, value)
  const worn = inChaos(chaos, [name, value], known?.place ?? 0)
  if (worn === element.getAttribute(name)) return
  if (worn === null) element.removeAttribute(name)
  else element.setAttribute(name, worn)
}

/** Hand-written class names, as the page of this chaos has them. */
export function classes(names: string): string {
  return names
    .split(' ')
    .map((name) => renamedClass(chaos, name))
    .join(' ')
}

const INLINE: ReadonlySet<string> = new Set(['SPAN', 'IMG', 'A', 'I', 'ABBR', 'STRONG'])

/** The child, or one more element around it that has no box of its own. */
export function wrapped<Child>(child: Child, parent: Element, index: number): Child | HTMLElement {
  const place = given.get(parent)?.place ?? 0
  if (!(child instanceof HTMLElement) || !isWrapped(chaos, place, index)) return child
  const inline = parent instanceof HTMLSpanElement || INLINE.has(child.tagName)
  const wrapper = document.createElement(inline ? 'span' : 'div')
  wrapper.style.display = 'contents'
  wrapper.append(child)
  return wrapper
}

/** What the page's own script wanted an attribute to be, whatever became of it. */
export function wanted(element: Element, name: string): string | undefined {
  return given.get(element)?.attributes.get(name)
}

/** The first part below `root` that was meant to bear this value. */
export function partWith(root: Element, name: string, value?: string): Element | undefined {
  return [...root.querySelectorAll('*')].find((part) => {
    const found = wanted(part, name)
    return value === undefined ? found !== undefined : found === value
  })
}
