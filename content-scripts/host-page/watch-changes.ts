import { FloodGate } from './flood'

/** Our one element in the page: what happens to it is no change of the page's. */
export const OWN_ELEMENT = 'chat-to-order-overlay'
/** Without frames (a hidden tab, a covered window), in milliseconds; a hidden tab's timers may take a second. */
const WITHOUT_FRAMES = 100

export interface Watched {
  changed(): void
  /** The page changes too fast to be read, or no longer does; then `changed` follows. */
  flooded?: ((is: boolean) => void) | undefined
}

/**
 * Calls back, at most once per frame, when the page's elements, words or these attributes have changed, until
 * the signal aborts. The document itself is observed, so that a page may throw away its whole body. Returns
 * what asks for such a call on any other ground.
 */
export function watchChanges(
  document: Document,
  attributes: readonly string[],
  signal: AbortSignal,
  { changed, flooded }: Watched,
): () => void {
  if (signal.aborted) return () => undefined
  const soon = new Soon(changed)
  const observer = new MutationObserver((records) => {
    if (gate.admits(records.length, performance.now()) && records.some(isThePages)) soon.ask()
  })
  const watched = { subtree: true, childList: true, characterData: true, attributeFilter: [...attributes] }
  const gate = new FloodGate({
    watch: (on) => (on ? observer.observe(document, watched) : observer.disconnect()),
    flooded: (is) => {
      flooded?.(is)
      if (!is) soon.ask()
    },
  })
  observer.observe(document, watched)
  const end = () => {
    observer.disconnect()
    gate.end()
    soon.forget()
  }
  signal.addEventListener('abort', end, { once: true })
  return () => {
    if (!signal.aborted) soon.ask()
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

/** One call for all that is asked before the next frame, or soon after where no frames are drawn. */
class Soon {
  readonly #call: () => void
  #frame: number | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(call: () => void) {
    this.#call = call
  }

  ask(): void {
    if (this.#frame !== null) return
    const run = () => {
      this.forget()
      this.#call()
    }
    this.#frame = requestAnimationFrame(run)
    this.#timer = setTimeout(run, WITHOUT_FRAMES)
  }

  forget(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
    this.#frame = null
  }
}
