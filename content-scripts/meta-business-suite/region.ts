import { find, selectorOf } from '../host-page/known-element'
import { Remembered } from '../host-page/remembered'
import { isPartOnly } from './part-of-page'
import { findRows } from './rows'
import { MESSAGES, REGION } from './selectors'

const regionOf = new Remembered<{ region: HTMLElement | null }>(null)

/** Looked up once as long as nothing on the page changes. */
export function findRegion(document: Document): HTMLElement | null {
  const page = document.documentElement
  return (regionOf.get(page) ?? regionOf.keep(page, { region: lookUp(document) })).region
}

/** The list of messages: the innermost region with any, should a larger part of the page be one too. */
function lookUp(document: Document): HTMLElement | null {
  return find(document, REGION, isInnermost) ?? aroundMessages(document) ?? aroundWords(document)
}

/** By its first message: a search for regions within would go through all of them. */
function isInnermost(region: HTMLElement): boolean {
  const inner = region.querySelector(selectorOf(MESSAGES))?.closest('[role="region"]') ?? region
  return inner === region || !region.contains(inner)
}

/**
 * Where no list of messages is known by its marks: the innermost part around all that bear an id. That is the whole
 * page only where they stand in it by themselves.
 */
function aroundMessages(document: Document): HTMLElement | null {
  const messages = document.querySelectorAll<HTMLElement>(selectorOf(MESSAGES))
  const last = messages[messages.length - 1] ?? null
  const home = messages[0]?.parentElement ?? null
  // What is around a single one may be laid to its side.
  let around = home?.contains(last) && home.tagName !== 'BODY' ? home.parentElement : home
  while (around && !around.contains(last)) around = around.parentElement
  const alone = around === home || around === home?.parentElement
  return around?.tagName === 'BODY' && !alone ? null : around
}

/** A part of a thread that was kept by itself may have lost all ids. */
function aroundWords(document: Document): HTMLElement | null {
  const hasWords = document.body?.querySelector('[dir="auto"]') !== null
  return hasWords && isPartOnly(document) && findRows(document).length === 0 ? document.body : null
}
