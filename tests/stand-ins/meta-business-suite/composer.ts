import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND, type LexicalEditor } from 'lexical'
import type { Chat } from '../world'
import { el, icon, mark } from './dom'
import { generation } from './generation'
import { ICONS } from './icons'
import { draftEditor, type PlainEditor, textBox } from './plain-editor'
import type { Suite } from './suite'
import { ENGLISH } from './words'

/** The true editor of Meta's pages, remounted at each switch and after each message. */
export class Composer {
  readonly element: HTMLElement
  readonly #suite: Suite
  readonly #box = el('div', { look: 'editor-box' })
  readonly #button = el('div', { look: 'send', role: 'button', tabindex: '0' })
  #chat: Chat | null = null
  #editor: LexicalEditor | null = null
  #plain: PlainEditor | null = null
  #text = ''

  constructor(suite: Suite) {
    this.#suite = suite
    const tools = el(
      'div',
      { class: 'x78zum5', look: 'tools' },
      el('div', { look: 'tool', role: 'button', 'aria-label': ENGLISH.savedReply }, icon(ICONS.saved)),
    )
    this.element = el('div', { class: 'x78zum5', look: 'composer' }, tools, this.#box, this.#button)
    this.#button.addEventListener('click', () => this.#press())
  }

  show(chat: Chat | null): void {
    if (chat === this.#chat) return
    this.#chat = chat
    this.#mount()
  }

  #mount(): void {
    this.#editor?.setRootElement(null)
    const placeholder = this.#chat?.platform === 'instagram' ? ENGLISH.instagram : ENGLISH.messenger
    if (generation === 'links') this.#mountPlain(placeholder)
    else this.#mountLexical(placeholder)
  }

  #mountLexical(placeholder: string): void {
    const box = el('div', {
      look: 'editor',
      role: 'textbox',
      contenteditable: String(!this.#chat?.closed),
      'aria-disabled': this.#chat?.closed ? 'true' : undefined,
      'aria-placeholder': placeholder,
      spellcheck: 'true',
    })
    this.#box.replaceChildren(box, el('div', { look: 'placeholder', 'aria-hidden': 'true' }, placeholder))
    this.#editor = this.#edit(box)
    this.#wrote('')
  }

  /** Which thread had which editor is not known: here Messenger has the one, Instagram the other. */
  #mountPlain(placeholder: string): void {
    this.#plain = this.#chat?.platform === 'instagram' ? textBox(placeholder) : draftEditor(placeholder)
    const { element, text } = this.#plain
    element.addEventListener('input', () => this.#wrote(text()))
    element.addEventListener('keydown', (event) => this.#enter(event))
    this.#box.replaceChildren(element)
    this.#wrote('')
  }

  #edit(box: HTMLElement): LexicalEditor {
    const editor = createEditor({
      namespace: 'composer',
      onError: (error) => {
        throw error
      },
    })
    editor.setRootElement(box)
    registerPlainText(editor)
    registerHistory(editor, createEmptyHistoryState(), 300)
    editor.registerTextContentListener((text) => this.#wrote(text))
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => this.#enter(event), COMMAND_PRIORITY_HIGH)
    return editor
  }

  /** Enter sends, Shift+Enter breaks the line. */
  #enter(event: KeyboardEvent | null): boolean {
    if (event?.shiftKey || (event && event.key !== 'Enter')) return false
    event?.preventDefault()
    this.#send()
    return true
  }

  #press(): void {
    if (this.#text.trim() === '') this.#suite.send('', 'sticker')
    else this.#send()
  }

  #send(): void {
    const text = this.#plain?.text() ?? this.#editor?.read(() => $getRoot().getTextContent().trim()) ?? ''
    if (text === '') return
    this.#suite.send(text)
    // After the editor's own handling of the key: the editor that was typed in is thrown away.
    setTimeout(() => {
      this.#mount()
      this.#editor?.getRootElement()?.focus()
    })
  }

  /** The like gives way to a send button while there is text. */
  #wrote(text: string): void {
    this.#text = text
    const empty = text.trim() === ''
    const last = this.#box.lastElementChild
    // The older editors have no placeholder of their own beside them.
    if (last instanceof HTMLElement && !this.#plain) last.hidden = text !== ''
    if (this.#button.firstChild && this.#button.ariaLabel === (empty ? ENGLISH.like : ENGLISH.send)) return
    mark(this.#button, 'aria-label', empty ? ENGLISH.like : ENGLISH.send)
    this.#button.replaceChildren(icon(empty ? ICONS.like : ICONS.send))
  }
}
