import { findAll } from '../host-page/known-element'
import { visibleText } from '../host-page/visible-text'
import { findList } from './list-element'
import { isPartOnly } from './part-of-page'
import { CLAMP, HOVER_ACTIONS, NO_WORDS_OF_ROW, OLD_ROW, ROW_CLOCK, ROW_MARK, ROW_PLACE } from './selectors'

/** One row of the list as elements; nothing is read from it yet. */
export interface RowElements {
  row: Element
  /** The title's carrier; a link that was the row in the builds before; else where the name stands. */
  mark: HTMLElement
}

/** What must never be taken for a row: banners, hover actions, tabs. */
const NO_ROW = '[role="grid"], [role="alert"], [role="tablist"], [data-surface*="channel_selector"]'

/** The rows in the document's order; each once, however many wrappers of it match. */
export function findRows(document: Document): RowElements[] {
  const root = findList(document)
  const marks = outermost(findAll(root ?? document, ROW_MARK).filter((mark) => !mark.closest(NO_ROW)))
  if (marks.length > 0) return marks.map((mark) => ({ mark, row: rowAround(mark, marks, root) }))
  return unmarkedRows(document, root ?? (isPartOnly(document) ? document.body : null))
}

/** Rows without a mark, by the hover buttons or the time that each has, else by the classes of spring 2026. */
function unmarkedRows(document: Document, root: HTMLElement | null): RowElements[] {
  const buttons = findAll(root ?? document, HOVER_ACTIONS)
  const actions = buttons.length > 0 || !root ? buttons : findAll(root, ROW_CLOCK)
  const rows = root ? outermost(findAll(root, OLD_ROW).filter((row) => !row.closest(NO_ROW))) : []
  const found = actions.length > 0 ? actions.map((one) => rowAround(one, actions, root)) : rows
  return found.flatMap((row) => {
    const mark = firstWords(row)
    return mark ? [{ row, mark }] : []
  })
}

function firstWords(row: Element): HTMLElement | null {
  const leaves = [...row.querySelectorAll<HTMLElement>('*')].filter(
    (one) => !one.closest(NO_WORDS_OF_ROW) && isLeaf(one) && visibleText(one) !== '',
  )
  return row.querySelector<HTMLElement>(CLAMP) ?? leaves[0] ?? null
}

/** Words with nothing but drawn emoji among them. */
function isLeaf(element: Element): boolean {
  return element.tagName !== 'IMG' && [...element.children].every(({ tagName }) => tagName === 'IMG')
}

function outermost(elements: HTMLElement[]): HTMLElement[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)))
}

/** The numbered place where there is one; else the largest part that holds this mark and no other. */
function rowAround(mark: HTMLElement, marks: HTMLElement[], root: Element | null): Element {
  const place = mark.closest(ROW_PLACE)
  if (place || mark.tagName === 'A') return place ?? mark
  if (marks.length === 1 && !root) return mark.parentElement ?? mark
  let row: Element = mark
  while (row.parentElement && row.parentElement !== root && isAlone(row.parentElement, mark, marks))
    row = row.parentElement
  return row
}

function isAlone(around: Element, mark: HTMLElement, marks: HTMLElement[]): boolean {
  // Other rows may have lost their marks, but each has its time.
  if (findAll(around, ROW_CLOCK).length > 1) return false
  return around.tagName !== 'BODY' && marks.every((other) => other === mark || !around.contains(other))
}

/** Where the name is drawn; a link that is the row holds the preview too. */
export function nameElement({ row, mark }: RowElements): Element | null {
  return mark.tagName === 'A' ? firstWords(row) : mark
}

export function rowName(elements: RowElements): string {
  const name = nameElement(elements)
  return name ? visibleText(name) : ''
}

/** The snippet: the second cut-off box, or else the first words that follow the name. */
export function rowSnippet({ row, mark }: RowElements): string {
  const boxes = [...row.querySelectorAll(CLAMP)].filter((box) => !box.closest(NO_WORDS_OF_ROW))
  const name = boxes.findIndex((box) => box.contains(mark) || mark.tagName === 'A')
  const second = name < 0 ? undefined : boxes[name + 1]
  return second ? visibleText(second) : wordsAfter(mark, row)
}

function wordsAfter(mark: Element, row: Element): string {
  if (mark === row) return visibleText(row, isNoWord).split('\n')[1] ?? ''
  for (let part: Element | null = mark; part && part !== row; part = part.parentElement) {
    for (let next = part.nextElementSibling; next; next = next.nextElementSibling) {
      const words = isNoWord(next) ? '' : visibleText(next, isNoWord)
      if (words !== '') return words
    }
  }
  return ''
}

function isNoWord(element: Element): boolean {
  return element.matches(NO_WORDS_OF_ROW)
}
