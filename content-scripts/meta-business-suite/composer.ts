import { find, selectorOf, waysOf } from '../host-page/known-element'
import { visibleText } from '../host-page/visible-text'
import { findRegion } from './region'
import { COMPOSER, DETAILS } from './selectors'

/** The editor behind the list of messages: the search box stands before it, the notes at the right. */
export function findComposer(document: Document): HTMLElement | null {
  const region = findRegion(document)
  if (!region) return null
  for (const { find: selector } of waysOf(COMPOSER)) {
    for (const part of behind(region)) {
      const editors = [part, ...part.querySelectorAll(selector)] as HTMLElement[]
      const editor = editors.find((one) => one.matches(selector) && !isNote(one))
      if (editor) return editor
    }
  }
  return find(region, COMPOSER, (editor) => !isNote(editor))
}

/** All of the page that follows a part, in the page's order: what is before it and in it need not be searched. */
function* behind(part: Element): Generator<Element> {
  for (let around: Element | null = part; around; around = around.parentElement) {
    for (let next = around.nextElementSibling; next; next = next.nextElementSibling) yield next
  }
}

function isNote(editor: Element): boolean {
  return editor.closest(selectorOf(DETAILS)) !== null
}

/** Lines apart by "\n": the editors hold a paragraph or a line break for each. */
export function composerText(composer: HTMLElement | null): string {
  if (composer instanceof HTMLTextAreaElement) return composer.value
  return composer ? visibleText(composer) : ''
}
