import type { KnownElement } from '../host-page/known-element'

/** One selector for a part by any of its ways: for tests of belonging, where the order does not matter. */
export function anyWay(...parts: readonly KnownElement[]): string {
  return parts.flatMap(({ ways }) => ways.map((way) => way.find)).join(', ')
}

/** Marks of direction: names, times and titles are wrapped in them. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A name or label as one reads it: without marks of direction, blanks made one. */
export function plain(text: string): string {
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
}

export function isSvg(element: Element): boolean {
  return element.tagName.toLowerCase() === 'svg'
}

/** The vertical offset that an element's own style gives, in pixels; `null`: it stands where it falls. */
export function offsetInStyle(element: Element): number | null {
  const style = element.getAttribute('style') ?? ''
  const [, moved] = /translateY\((-?[\d.]+)px\)/.exec(style) ?? []
  return moved === undefined ? null : Number(moved)
}

/** A reading of an element, kept until the element's words or its number of parts change. */
export function remembering<Reading>(read: (element: Element) => Reading): (element: Element) => Reading {
  const known = new WeakMap<Element, { signature: string; reading: Reading }>()
  return (element) => {
    const signature = signatureOf(element)
    const before = known.get(element)
    if (before?.signature === signature) return before.reading
    const reading = read(element)
    known.set(element, { signature, reading })
    return reading
  }
}

/** Browsers keep this count, so that it costs next to nothing; it tells of icons and pictures that come. */
function signatureOf(element: Element): string {
  const parts = element.getElementsByTagName('*').length
  return `${element.getAttribute('data-id')}/${parts}/${element.textContent}`
}
