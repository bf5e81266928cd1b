import { find, selectorOf } from '../host-page/known-element'
import { MESSAGES, REGION } from './selectors'

/** The list of messages: the innermost region with any, should a larger part of the page be one too. */
export function findRegion(document: Document): HTMLElement | null {
  return find(document, REGION, isInnermost) ?? aroundMessages(document)
}

function isInnermost(region: HTMLElement): boolean {
  return ![...region.querySelectorAll('[role="region"]')].some((inner) =>
    inner.querySelector(selectorOf(MESSAGES)),
  )
}

/** Where no list of messages is known by its marks: the innermost part around all that bear an id. */
function aroundMessages(document: Document): HTMLElement | null {
  const messages = document.querySelectorAll<HTMLElement>(selectorOf(MESSAGES))
  const last = messages[messages.length - 1] ?? null
  let around = messages[0]?.parentElement ?? null
  while (around && !around.contains(last)) around = around.parentElement
  return around?.tagName === 'BODY' ? null : around
}
