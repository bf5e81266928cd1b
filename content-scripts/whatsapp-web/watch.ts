import { type Watched, watchChanges } from '../host-page/watch-changes'

/** What readings depend on. Rows' offsets and most classes change far more often and mean nothing. */
const ATTRIBUTES = [
  'aria-label',
  'aria-selected',
  'data-icon',
  'data-id',
  'data-pre-plain-text',
  'data-virtualized',
  'dir',
  'lang',
  'title',
]

/** Calls back when something has changed that the readings depend on; the theme is a class of `body` alone. */
export function watchPage(document: Document, signal: AbortSignal, watched: Watched): void {
  const tell = watchChanges(document, ATTRIBUTES, signal, watched)
  // Elsewhere classes change with every hover.
  const theme = new MutationObserver(tell)
  theme.observe(document.body, { attributes: true, attributeFilter: ['class'] })
  signal.addEventListener('abort', () => theme.disconnect(), { once: true })
}
