/** At most one call in so many milliseconds where no frames are drawn. */
const WITHOUT_FRAMES = 100

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

/**
 * Calls back when the page has changed, once for all changes of a frame. A hidden tab draws no frames, so
 * that there a timer calls. What stands beside `body` is not the page's: our own overlay is there.
 */
export function watchPage(document: Document, signal: AbortSignal, changed: () => void): void {
  const once = oncePerFrame(document, signal, changed)
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isOfPage(document, record))) once()
  })
  const attributes = { attributes: true, attributeFilter: ATTRIBUTES }
  const all = { childList: true, characterData: true, subtree: true }
  observer.observe(document.documentElement, { ...all, ...attributes })
  // The theme is a class of `body`; elsewhere classes change with every hover.
  observer.observe(document.body, { attributes: true, attributeFilter: ['class'] })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}

function isOfPage(document: Document, { target, type }: MutationRecord): boolean {
  return document.body.contains(target) || (type === 'attributes' && target === document.documentElement)
}

function oncePerFrame(document: Document, signal: AbortSignal, changed: () => void): () => void {
  let waiting = false
  const call = () => {
    if (!waiting || signal.aborted) return
    waiting = false
    changed()
  }
  return () => {
    if (waiting || signal.aborted) return
    waiting = true
    if (!document.hidden) requestAnimationFrame(call)
    setTimeout(call, WITHOUT_FRAMES)
  }
}
