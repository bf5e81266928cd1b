/**
 * The one place where anything of ours is written into a page: a text into the composer, at the caret, by the
 * operator's own key or click. It never sends. What works in which editor was tried in Chromium and Firefox
 * with Lexical 0.52, Draft.js 0.11 and a plain textarea (2026-11).
 */
export type Insertion = 'inserted' | 'nothing-arrived' | 'not-whole'

/** When to look whether the words have arrived, in milliseconds: the page's own paste may take a few frames. */
const LOOKS = [0, 40, 80, 160, 320, 600]
/** The editors that keep their own state: a command of ours past them would corrupt it. */
const OWN_STATE = '[data-lexical-editor], .public-DraftEditor-content, [data-slate-editor]'

/**
 * Puts the text at the caret of the composer; a draft stays as it is around it. `read` gives the composer's
 * words. Answers what stood there afterwards, compared with what was meant to.
 */
export async function insertText(
  composer: HTMLElement,
  text: string,
  read: () => string,
): Promise<Insertion> {
  await takeCaret(composer)
  const before = read()
  const spaced = glues(charBeforeCaret(composer)) ? ` ${text}` : text
  const handled = paste(composer, spaced)
  if (!handled && isPlain(composer)) insertPlainly(composer, spaced)
  return arrival(composer, before, text, read)
}

/** Whether the browser's own command may write here: true for what no framework keeps a copy of. */
export function isPlain(composer: Element): boolean {
  return composer.closest(OWN_STATE) === null && composer.querySelector(OWN_STATE) === null
}

/** Whether the text now stands there whole, with its lines, and the draft around it too. */
export function isWhole(before: string, after: string, text: string): boolean {
  const rest = letters(after).length - letters(before).length
  return rest === letters(text).length && lines(after).includes(lines(text))
}

/** True when the editor took it. Firefox empties a DataTransfer that a script has made, and has its own form. */
function paste(composer: HTMLElement, text: string): boolean {
  const how = { bubbles: true, cancelable: true, composed: true }
  const firefox = { ...how, dataType: 'text/plain', data: text }
  const event = new ClipboardEvent('paste', firefox)
  if (event.clipboardData?.getData('text/plain') === text) return !composer.dispatchEvent(event)
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  return !composer.dispatchEvent(new ClipboardEvent('paste', { ...how, clipboardData }))
}

/** The browser's own command. A caret set anew ends what was being typed, so that an undo takes back this alone. */
function insertPlainly(composer: HTMLElement, text: string): void {
  const page = composer.ownerDocument
  const selection = page.getSelection()
  const { focusNode, focusOffset } = selection ?? { focusNode: null, focusOffset: 0 }
  if (!isField(composer) && focusNode && composer.contains(focusNode)) {
    selection?.selectAllChildren(composer)
    selection?.collapse(focusNode, focusOffset)
  }
  page.execCommand('insertText', false, text)
}

/** Focus stays where it is; without it, the caret goes behind the draft. What was selected stays in the draft. */
async function takeCaret(composer: HTMLElement): Promise<void> {
  const page = composer.ownerDocument
  const focused = page.activeElement !== null && composer.contains(page.activeElement)
  if (!focused) composer.focus({ preventScroll: true })
  if (isField(composer)) return fieldCaret(composer, focused)
  const selection = page.getSelection()
  if (!selection) return
  // "focus()" sets the caret of an editor to its start.
  if (!focused || !composer.contains(selection.focusNode)) selection.selectAllChildren(composer)
  if (!selection.isCollapsed) selection.collapseToEnd()
  // Editors hear of a new caret, also of one that a key has just set, by an event of a later task.
  await pause(20)
}

function fieldCaret(field: HTMLInputElement | HTMLTextAreaElement, focused: boolean): void {
  const end = focused ? (field.selectionEnd ?? field.value.length) : field.value.length
  field.setSelectionRange(end, end)
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
}

function charBeforeCaret(composer: HTMLElement): string {
  if (isField(composer)) return composer.value.slice(0, composer.selectionStart ?? 0).slice(-1)
  const selection = composer.ownerDocument.getSelection()
  const { focusNode, focusOffset } = selection ?? { focusNode: null, focusOffset: 0 }
  if (!focusNode || !composer.contains(focusNode)) return ''
  if (focusNode.nodeType === Node.TEXT_NODE)
    return (focusNode.textContent ?? '').slice(0, focusOffset).slice(-1)
  return lastCharOf(focusNode.childNodes[focusOffset - 1])
}

function lastCharOf(node: Node | null | undefined): string {
  if (!node) return ''
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').slice(-1) : lastCharOf(node.lastChild)
}

/** After a word or its punctuation a text needs a space before it. */
function glues(before: string): boolean {
  return before !== '' && !/[\s\u200b\ufeff]/.test(before)
}

async function arrival(
  composer: HTMLElement,
  before: string,
  text: string,
  read: () => string,
): Promise<Insertion> {
  const isThere = () => isWhole(before, read(), text)
  let changes: MutationObserver | undefined
  // Seen when it comes: an operator may write on, or take it out again, before the next look.
  const comes = new Promise<boolean>((resolve) => {
    changes = new MutationObserver(() => isThere() && resolve(true))
    changes.observe(composer, { childList: true, characterData: true, subtree: true })
  })
  try {
    for (const look of LOOKS) if (await Promise.race([comes, pause(look).then(isThere)])) return 'inserted'
  } finally {
    changes?.disconnect()
  }
  return letters(read()) === letters(before) ? 'nothing-arrived' : 'not-whole'
}

/** Without white space, joiners and variants, in which pages differ from what was written. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/\s|\p{Cf}|\uFE0F/gu, '')
}

/** Empty lines and the blanks at a line's ends are drawn differently by every editor. */
function lines(text: string): string {
  const plain = text.normalize('NFC').replace(/\p{Cf}|\uFE0F/gu, '')
  return plain
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
