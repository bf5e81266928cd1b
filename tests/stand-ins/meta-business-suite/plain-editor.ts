import { el } from './dom'

/** The editors before Lexical, as far as their elements are known: Draft.js's own, and a plain text box. */
export interface PlainEditor {
  element: HTMLElement
  text(): string
}

export function draftEditor(placeholder: string): PlainEditor {
  const box = { class: 'notranslate _5rpu public-DraftEditor-content', look: 'editor', role: 'textbox' }
  const element = el('div', { ...box, contenteditable: 'true', 'aria-label': placeholder })
  return { element, text: () => element.innerText.trim() }
}

export function textBox(placeholder: string): PlainEditor {
  const element = el('textarea', { look: 'editor', placeholder })
  return { element, text: () => element.value.trim() }
}
