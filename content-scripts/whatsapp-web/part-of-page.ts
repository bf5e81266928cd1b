/**
 * All of a document that is a part of the page kept by itself; `null` where the application stands as a whole: there
 * each part is looked for in its own place.
 */
export function partOfPage(document: Document): HTMLElement | null {
  return document.getElementById('app') ? null : document.body
}
