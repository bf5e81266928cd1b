import { find } from '../host-page/known-element'
import { visibleText } from '../host-page/visible-text'
import { findRegion } from './region'
import { COMPOSER, DETAILS } from './selectors'

/** The editor behind the list of messages: the search box stands before it, the notes at the right. */
export function findComposer(document: Document): HTMLElement | null {
  const region = findRegion(document)
  const details = find(document, DETAILS)
  if (!region) return null
  return find(document, COMPOSER, (editor) => follows(region, editor) && !details?.contains(editor))
}

function follows(region: Element, editor: Element): boolean {
  return (region.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** Lines apart by "\n": the editors hold a paragraph or a line break for each. */
export function composerText(composer: HTMLElement | null): string {
  if (composer instanceof HTMLTextAreaElement) return composer.value
  return composer ? visibleText(composer) : ''
}
