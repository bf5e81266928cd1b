import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical'

/** The page's own paste is late: its clipboard plug-in works through the data first. */
const PASTE_AFTER_MS = 60
const HISTORY_STEP_MS = 300

interface EditorEvents {
  changed(text: string): void
  enter(): void
}

/** A true Lexical editor in this element: it keeps its own state and undoes what is written past it. */
export function startEditor(root: HTMLElement, draft: string, events: EditorEvents): LexicalEditor {
  const editor = createEditor({
    namespace: 'wa-compose',
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(root)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), HISTORY_STEP_MS)
  registerEnter(editor, events)
  registerPaste(editor)
  editor.registerUpdateListener(({ editorState }) => events.changed(editorState.read(textOf)))
  setText(editor, draft)
  return editor
}

export function setText(editor: LexicalEditor, text: string): void {
  editor.update(() => {
    const paragraphs = text.split('\n').map((line) => {
      const paragraph = $createParagraphNode()
      return line ? paragraph.append($createTextNode(line)) : paragraph
    })
    $getRoot()
      .clear()
      .append(...paragraphs)
    $getRoot().selectEnd()
  })
}

function textOf(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n')
}

/** Enter sends; with Shift, Ctrl or Alt it breaks the line. */
function registerEnter(editor: LexicalEditor, events: EditorEvents): void {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      event?.preventDefault()
      if (event?.shiftKey || event?.ctrlKey || event?.altKey) {
        return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
      }
      events.enter()
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

function registerPaste(editor: LexicalEditor): void {
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      event.preventDefault()
      const text = 'clipboardData' in event ? event.clipboardData?.getData('text/plain') : ''
      if (text) setTimeout(() => editor.update(() => insertLines(text)), PASTE_AFTER_MS)
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

/** Each pasted line becomes a paragraph of its own. */
function insertLines(text: string): void {
  if (!$isRangeSelection($getSelection())) $getRoot().selectEnd()
  text.split(/\r?\n/).forEach((line, index) => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    if (index > 0) selection.insertParagraph()
    const here = $getSelection()
    if ($isRangeSelection(here)) here.insertText(line)
  })
}
