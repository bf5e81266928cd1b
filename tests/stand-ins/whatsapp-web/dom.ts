import { classes, dress, wrapped } from '../disguise'
import { atoms } from './atoms'
import { inGeneration } from './generation'

const SVG = 'http://www.w3.org/2000/svg'

type Child = Node | string | null | false

export interface Attributes {
  /** Declarations, which become random atomic classes. */
  css?: string
  /** One of the few classes that the real page writes by hand. */
  class?: string
  [attribute: string]: string | number | undefined
}

/** An element with attributes, style and children. Text is only ever set as text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  const { css, class: handWritten, ...plain } = attributes
  const names = [handWritten && classes(handWritten), css && atoms(css)].filter(Boolean).join(' ')
  dress(element, Object.entries({ ...(names ? { class: names } : {}), ...plain }), inGeneration)
  const shown = children.filter((child): child is Node | string => child !== null && child !== false)
  element.append(...shown.map((child, index) => wrapped(child, element, index)))
  return element
}

/** A drawing of one path whose `<title>` names it: the words that leak into `textContent`. */
export function drawing(title: string, path: string, size: number, viewBox = '0 0 24 24'): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', viewBox)
  svg.setAttribute('height', String(size))
  svg.setAttribute('width', String(Math.round((size * width(viewBox)) / height(viewBox))))
  const name = document.createElementNS(SVG, title ? 'title' : 'g')
  name.textContent = title
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('fill', 'currentColor')
  line.setAttribute('d', path)
  svg.append(name, line)
  return svg
}

function width(viewBox: string): number {
  return Number(viewBox.split(' ')[2])
}

function height(viewBox: string): number {
  return Number(viewBox.split(' ')[3])
}

/** Makes the parent hold exactly these children in this order, moving as few as possible. */
export function place(parent: Element, wanted: readonly Element[]): void {
  for (const child of [...parent.children]) {
    if (!wanted.includes(child)) child.remove()
  }
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null)
  })
}
