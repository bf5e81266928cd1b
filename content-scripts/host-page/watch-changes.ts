import { AfterFrame } from './after-frame'
import { FloodGate } from './flood'
import { pageChanges } from './page-changes'

/** Our one element in the page: what happens to it is no change of the page's. */
export const OWN_ELEMENT = 'chat-to-order-overlay'

export interface Watched {
  /** `at`: when the last of the changes was seen, in epoch milliseconds. */
  changed(at: number): void
  /** The page changes too fast to be read, or no longer does; then `changed` follows. */
  flooded?: ((is: boolean) => void) | undefined
}

/**
 * Calls back, at most once per frame and behind it, when the page's elements, words or these attributes have
 * changed, until the signal aborts. The document itself is observed, so that a page may throw away its whole
 * body. Returns what asks for such a call on any other ground.
 */
export function watchChanges(
  document: Document,
  attributes: readonly string[],
  signal: AbortSignal,
  { changed, flooded }: Watched,
): () => void {
  if (signal.aborted) return () => undefined
  const soon = new AfterFrame(() => changed(pageChanges.told()))
  const ask = () => {
    pageChanges.tellLater()
    soon.ask()
  }
  const heed = (records: MutationRecord[]) => {
    if (records.length === 0) return
    pageChanges.note(records)
    if (gate.admits(records.length, performance.now()) && records.some(isThePages)) ask()
  }
  const observer = new MutationObserver(heed)
  const options = { subtree: true, childList: true, characterData: true, attributeFilter: [...attributes] }
  const watch = (on: boolean) => {
    if (on) observer.observe(document, options)
    else observer.disconnect()
    if (on) pageChanges.begin(() => heed(observer.takeRecords()))
    else pageChanges.end()
  }
  const gate = new FloodGate({
    watch,
    flooded: (is) => {
      flooded?.(is)
      if (!is) ask()
    },
  })
  watch(true)
  const end = () => {
    watch(false)
    gate.end()
    soon.forget()
  }
  signal.addEventListener('abort', end, { once: true })
  return () => {
    if (!signal.aborted) ask()
  }
}

function isThePages({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOwn(target)) return false
  if (type !== 'childList') return true
  return ![...addedNodes, ...removedNodes].every(isOwn)
}

function isOwn(node: Node): boolean {
  return node.nodeName.toLowerCase() === OWN_ELEMENT
}
