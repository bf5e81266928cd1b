import { findAllElsewhere } from '../host-page/elsewhere'

/** What pages mark as a dialog or a drawer; both sites use the role (2026-11). */
const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]'
const SMALLEST = 40

/**
 * The boxes of the page's open dialogs, under which the overlay folds to a chip. One that holds the thread's
 * own composer is the chat itself, drawn as a dialog, and does not count. None stands in the page's long parts.
 */
export function pageDialogs(composer: DOMRect | null, longParts: readonly Element[]): DOMRect[] {
  return findAllElsewhere(document, DIALOGS, longParts)
    .filter((dialog) => !holdsComposer(dialog, composer))
    .map((dialog) => dialog.getBoundingClientRect())
    .filter((box) => box.width > SMALLEST && box.height > SMALLEST)
}

function holdsComposer(dialog: Element, composer: DOMRect | null): boolean {
  if (!composer) return false
  const editors = [...dialog.querySelectorAll('[contenteditable="true"], textarea')]
  return editors.some((editor) => {
    const box = editor.getBoundingClientRect()
    return box.top >= composer.top - 1 && box.bottom <= composer.bottom + 1 && box.width > 0
  })
}
