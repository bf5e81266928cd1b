/** Attributes whose values are the page's own words for its parts; every other value may be a person's. */
const TELLING: ReadonlySet<string> = new Set([
  'role',
  'class',
  'type',
  'data-testid',
  'data-tab',
  'data-icon',
  'data-surface',
  'data-pagelet',
  'data-virtualized',
  'data-lexical-editor',
  'contenteditable',
  'dir',
  'lang',
  'tabindex',
  'aria-colindex',
  'aria-selected',
  'aria-hidden',
])
/** A surface may name the Page by its number. */
const NUMBERS = /\d{5,}/g
const MOST_ELEMENTS = 1_500

/**
 * The structure of a part of the page without anything that a person wrote: elements, the names of their
 * attributes, the page's own marks, and how long each text is. It is looked at and copied by the user; it is
 * never sent. At most 1,500 elements.
 */
export function redactHtml(root: Element): string {
  const lines: string[] = []
  write(root, 0, lines)
  if (lines.length >= MOST_ELEMENTS) lines.push('…')
  return lines.join('\n')
}

function write(element: Element, depth: number, lines: string[]): void {
  if (lines.length >= MOST_ELEMENTS || element.matches('script, style')) return
  lines.push(
    `${'  '.repeat(depth)}<${element.tagName.toLowerCase()}${attributesOf(element)}>${textOf(element)}`,
  )
  for (const child of element.children) write(child, depth + 1, lines)
}

function attributesOf(element: Element): string {
  return [...element.attributes]
    .map(({ name, value }) => (TELLING.has(name) ? ` ${name}="${value.replace(NUMBERS, '#')}"` : ` ${name}`))
    .join('')
}

function textOf(element: Element): string {
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  const length = own.reduce((sum, node) => sum + (node.textContent?.trim().length ?? 0), 0)
  return length > 0 ? ` [${length}]` : ''
}
