import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import { Editor, EditorState } from 'draft-js'
import { $getRoot, createEditor, type LexicalEditor } from 'lexical'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** One composer of each generation, by the address's hash. The page holds its state as `window.composer`. */
interface TestedComposer {
  /** What the editor itself holds, which need not be what is drawn. */
  state(): string
  /** How often Enter reached the page. */
  sends(): number
}

declare global {
  interface Window {
    composer: TestedComposer
  }
}

let sent = 0
let held = () => ''
const place = document.body.appendChild(document.createElement('div'))
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') sent += 1
})
window.composer = { state: () => held(), sends: () => sent }

const MAKERS: Record<string, () => void> = {
  'lexical-plain': () => lexical(registerPlainText),
  'lexical-rich': () => lexical(registerRichText),
  draft: () => createRoot(place).render(createElement(DraftComposer)),
  textarea: () => createRoot(place).render(createElement(AreaComposer)),
  plain: () => void editable('plain'),
  deaf: () => deaf(),
  garbling: () => garbling(),
}
MAKERS[location.hash.slice(1)]?.()

function editable(id: string): HTMLElement {
  const element = place.appendChild(document.createElement('div'))
  element.id = id
  element.contentEditable = 'true'
  element.style.whiteSpace = 'pre-wrap'
  held = () => element.innerText
  return element
}

function lexical(register: (editor: LexicalEditor) => unknown): void {
  const element = editable('lexical')
  const editor = createEditor({
    namespace: 'composer',
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(element)
  register(editor)
  registerHistory(editor, createEmptyHistoryState(), 0)
  held = () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((paragraph) => paragraph.getTextContent())
        .join('\n'),
    )
}

function DraftComposer() {
  const [state, setState] = useState(() => EditorState.createEmpty())
  held = () => state.getCurrentContent().getPlainText('\n')
  return createElement(Editor, { editorState: state, onChange: setState, ariaLabel: 'composer' })
}

function AreaComposer() {
  const [value, setValue] = useState('')
  held = () => value
  return createElement('textarea', {
    value,
    rows: 8,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  })
}

/** An editor of its own state that takes every paste and does nothing with it. */
function deaf(): void {
  const element = editable('deaf')
  element.dataset.lexicalEditor = 'true'
  element.addEventListener('paste', (event) => event.preventDefault())
}

/** One that keeps the first line alone. */
function garbling(): void {
  const element = editable('garbling')
  element.dataset.lexicalEditor = 'true'
  element.addEventListener('paste', (event) => {
    event.preventDefault()
    element.append(event.clipboardData?.getData('text/plain').split('\n')[0] ?? '')
  })
}
