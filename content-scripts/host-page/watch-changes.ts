/** Our one element in the page: what happens to it is no change of the page's. */
export const OWN_ELEMENT = 'chat-to-order-overlay'
/** Without frames (a hidden tab, a covered window), in milliseconds; a hidden tab's timers may take a second. */
const WITHOUT_FRAMES = 150

/**
 * Calls back, at most once per frame, when the page's elements, words or these attributes have changed, until
 * the signal aborts. The document itself is observed, so that a page may throw away its whole body. Returns
 * what asks for such a call on any other ground.
 */
export function watchChanges(
  document: Document,
  attributes: readonly string[],
  signal: AbortSignal,
  changed: () => void,
): () => void {
  if (signal.aborted) return () => undefined
  const soon = new Soon(changed)
  const observer = new MutationObserver((records) => {
    if (records.some(isThePages)) soon.ask()
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: [...attributes],
  })
  signal.addEventListener('abort', () => stop(observer, soon), { once: true })
  return () => {
    if (!signal.aborted) soon.ask()
  }
}

function stop(observer: MutationObserver, soon: Soon): void {
  observer.disconnect()
  soon.forget()
}

function isThePages({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return !isOwn(target)
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
