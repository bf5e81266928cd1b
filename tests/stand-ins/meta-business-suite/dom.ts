import { classes, dress, wrapped } from '../disguise'
import { atom } from './atoms'
import { inGeneration } from './generation'

export { mark } from './generation'

const SVG = 'http://www.w3.org/2000/svg'

/** New at each load, and so are the names made of it. */
const salt = document.querySelector('style')?.nonce ?? ''

type Child = Node | string | null

interface Attributes {
  /** Names of `look.css`, separated by spaces; the page bears hashes of them. */
  look?: string
  /** Names that the real page bears, unchanged since 2024 at least. */
  class?: string
  [attribute: string]: string | undefined
}

/** An element with attributes and children. Text is only ever set as text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  const { look, class: kept, ...plain } = attributes
  const names = [kept && classes(kept), ...(look?.split(' ').map((name) => atom(name, salt)) ?? [])]
  const named = names.filter(Boolean).join(' ')
  dress(element, Object.entries({ ...(named ? { class: named } : {}), ...plain }), inGeneration)
  const shown = children.filter((child) => child !== null)
  element.append(...shown.map((child, index) => wrapped(child, element, index)))
  return element
}

/** Meta's wrapper that names a part of the page; it has no box of its own. */
export function surface(path: string, ...children: Child[]): HTMLElement {
  const wrapper = el('span', { 'data-surface-wrapper': '1', 'data-surface': path }, ...children)
  wrapper.style.display = 'contents'
  return wrapper
}

/** The box that cuts text off after one line: cut on the screen only, whole in the document. */
export function clamp(...children: Child[]): HTMLElement {
  const box = el('div', { class: '_4ik4 _4ik5' }, ...children)
  box.style.webkitLineClamp = '1'
  return box
}

/** A drawing without any words. */
export function icon(path: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('width', String(size))
  svg.setAttribute('height', String(size))
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('fill', 'currentColor')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
