import { waysEdition } from './known-element'

/** So many makes are compared with at most. */
const MOST = 30

/** An attribute that is another in each element of a make, as an id is. */
export interface Mark {
  /** The first part below the element that this finds; `null`: the element itself. */
  find: string | null
  attribute: string
}

/** An element that was read, kept as a copy into which the words and marks of another can be put. */
interface Make<Reading> {
  copy: Element
  texts: readonly { node: Node; data: string; varies: boolean }[]
  marks: readonly (Mark & { part: Element })[]
  /** How many elements are below it. */
  size: number
  reading: Reading
}

export interface Alike<Reading> {
  /** How the one was read that this is like. */
  reading: Reading
  /** All texts of this one, and what stands in its marks, in their order. */
  texts: readonly string[]
  marked: readonly string[]
  /** How many elements are below it. */
  size: number
}

/**
 * Elements that were read, for others of the same make: the same in all, but for their words and a few attributes.
 * The browser itself compares them, in a fraction of the time that a search for each of their parts takes. Names of
 * drawings are no words.
 */
export class Makes<Reading> {
  #makes: Make<Reading>[] = []
  #edition = waysEdition()
  /** Of a document that loads nothing and runs nothing. */
  readonly #aside: Document

  constructor(document: Document) {
    this.#aside = document.implementation.createHTMLDocument()
  }

  /** `null`: none is known that it is like. */
  like(element: Element): Alike<Reading> | null {
    if (this.#edition !== waysEdition()) this.#makes = []
    if (this.#makes.length === 0) return null
    const texts = textsIn(element).map(dataOf)
    for (const make of this.#makes) {
      const marked = hasTexts(make, texts) ? markedIn(make, element) : null
      if (marked && isEqual(make, element, texts, marked)) {
        const { reading, size } = make
        return { reading, texts, marked, size }
      }
    }
    return null
  }

  keep(element: Element, marks: readonly Mark[], reading: Reading): void {
    if (this.#makes.length === MOST) return
    this.#edition = waysEdition()
    const copy = this.#aside.importNode(element, true)
    this.#makes.push({
      copy,
      texts: textsIn(copy).map((node) => ({ node, data: dataOf(node), varies: isWords(node) })),
      marks: marks.map((mark) => ({ ...mark, part: partWith(mark, copy) ?? copy })),
      size: copy.querySelectorAll('*').length,
      reading,
    })
  }
}

/** The place among the texts of an element of the only one that fits; `null`: none, or several do. */
export function placeOfText(element: Element, fits: (text: Node) => boolean): number | null {
  const places = [...textsIn(element).entries()].filter(([, text]) => fits(text)).map(([place]) => place)
  return places.length === 1 ? (places[0] ?? null) : null
}

function textsIn(element: Element): Node[] {
  const texts: Node[] = []
  const walk = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let text = walk.nextNode(); text; text = walk.nextNode()) texts.push(text)
  return texts
}

function dataOf(text: Node): string {
  return text.nodeValue ?? ''
}

function isWords(text: Node): boolean {
  return dataOf(text).trim() !== '' && !text.parentElement?.closest('svg')
}

function hasTexts<Reading>({ texts }: Make<Reading>, others: readonly string[]): boolean {
  if (texts.length !== others.length) return false
  return texts.every(({ data, varies }, place) => {
    const other = others[place] ?? ''
    return varies ? other.trim() !== '' : other === data
  })
}

function markedIn<Reading>({ marks }: Make<Reading>, element: Element): string[] | null {
  const marked: string[] = []
  for (const mark of marks) {
    const value = partWith(mark, element)?.getAttribute(mark.attribute) ?? null
    if (value === null) return null
    marked.push(value)
  }
  return marked
}

/** Of two elements that are equal it is the same part. */
function partWith({ find }: Mark, element: Element): Element | null {
  return find === null ? element : element.querySelector(find)
}

/** Puts the words and marks of the element into the copy: then nothing else may differ. */
function isEqual<Reading>(
  { copy, texts, marks }: Make<Reading>,
  element: Element,
  words: readonly string[],
  marked: readonly string[],
): boolean {
  texts.forEach(({ node, varies }, place) => {
    if (varies) node.nodeValue = words[place] ?? ''
  })
  marks.forEach(({ part, attribute }, place) => {
    part.setAttribute(attribute, marked[place] ?? '')
  })
  return copy.isEqualNode(element)
}
