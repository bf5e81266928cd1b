/**
 * Remembers where focus and caret were on the page, and gives them back. The selection is put back too:
 * `focus()` alone sets the caret of an editor to its start.
 */
export class FocusReturn {
  private from: HTMLElement | null = null
  private range: Range | null = null

  constructor(private readonly host: HTMLElement) {}

  remember(): void {
    const focused = document.activeElement
    if (focused === this.host || !(focused instanceof HTMLElement) || focused === document.body) return
    const selection = document.getSelection()
    this.from = focused
    this.range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null
  }

  /** Does nothing when focus has meanwhile gone elsewhere on the page by itself. */
  giveBack(): void {
    const { from, range } = this
    this.from = null
    this.range = null
    const focused = document.activeElement
    if (focused !== this.host && focused !== document.body && focused !== null) return
    if (!from?.isConnected) return
    from.focus({ preventScroll: true })
    const selection = document.getSelection()
    if (!range || !from.isContentEditable || !from.contains(range.startContainer)) return
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
}
