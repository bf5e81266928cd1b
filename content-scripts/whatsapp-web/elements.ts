/** Marks of direction: names, times and titles are wrapped in them. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A name or label as one reads it: without marks of direction, blanks made one. */
export function plain(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** Head or foot of the open chat: its own child, so that the messages between them are not searched. */
export function partOf(main: Element, tag: 'header' | 'footer'): Element | null {
  const own = [...main.children].find((child) => child.tagName.toLowerCase() === tag)
  return own ?? main.querySelector(tag)
}

/** Of elements in the document's order those that lie in no other of them. */
export function outermost<Kind extends Element>(elements: Iterable<Kind>): Kind[] {
  const outer: Kind[] = []
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element)
  return outer
}

/** Whether an element lies in none of these parts. */
export function outsideOf(parts: readonly Element[]): (element: Element) => boolean {
  return (element) => !parts.some((part) => part.contains(element))
}

export function isSvg(element: Element): boolean {
  return element.localName === 'svg'
}

/** The vertical offset that an element's own style gives, in pixels; `null`: it stands where it falls. */
export function offsetInStyle(element: Element): number | null {
  const style = element.getAttribute('style') ?? ''
  const [, moved] = /translateY\((-?[\d.]+)px\)/.exec(style) ?? []
  return moved === undefined ? null : Number(moved)
}

/** What a row's reading depends on; the count of its parts tells of icons and pictures that come. */
export function signatureOf(element: Element): string {
  return signatureWith(element, element.querySelectorAll('*').length, element.textContent)
}

/** The same where the count of its parts and its text are at hand. */
export function signatureWith(element: Element, parts: number, text: string): string {
  return `${element.getAttribute('data-id')}/${parts}/${text}`
}
