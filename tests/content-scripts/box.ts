/** A box by its edges, in client pixels. */
export function box(left: number, top: number, right: number, bottom: number): DOMRect {
  return new DOMRect(left, top, right - left, bottom - top)
}
