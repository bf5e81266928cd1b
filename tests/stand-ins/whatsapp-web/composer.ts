import type { LexicalEditor } from 'lexical'
import { put } from '../disguise'
import type { Chat } from '../world'
import type { App } from './app'
import { el } from './dom'
import { setText, startEditor } from './editor'
import { isOld } from './generation'
import { icon } from './icons'
import { colour } from './theme'

/** The foot of the open chat: one per opening, as the page mounts it anew. */
export class Composer {
  readonly element: HTMLElement
  readonly #app: App
  readonly #chat: Chat
  readonly #input: HTMLElement
  readonly #placeholder: HTMLElement
  readonly #buttonPlace = el('div', { css: 'display:flex' })
  readonly #editor: LexicalEditor
  #text = ''

  constructor(app: App, chat: Chat) {
    this.#app = app
    this.#chat = chat
    this.#input = this.#buildInput()
    this.#placeholder = el(
      'div',
      { css: `position:absolute;top:10px;left:0;pointer-events:none;color:${colour('soft')}` },
      app.words.placeholder,
    )
    this.element = this.#build()
    this.#showButton()
    this.#editor = startEditor(this.#input, app.drafts.get(chat.id) ?? '', {
      changed: (text) => this.#changed(text),
      enter: () => this.#send(),
    })
  }

  focus(): void {
    if (this.#chat.kind !== 'channel') this.#editor.focus()
  }

  /** Frees the editor of its element before that leaves the page. */
  close(): void {
    this.#editor.setRootElement(null)
  }

  rename(): void {
    if (!isOld) put(this.#input, 'aria-label', this.#label())
  }

  /** The chat's name is part of it since 2025. */
  #label(): string {
    return this.#app.words.composer(this.#chat.name, this.#chat.kind === 'group')
  }

  #changed(text: string): void {
    const hadText = this.#hasText()
    this.#text = text
    this.#app.drafts.set(this.#chat.id, text)
    this.#placeholder.hidden = text !== ''
    if (hadText !== this.#hasText()) this.#showButton()
  }

  #hasText(): boolean {
    return this.#text.trim() !== ''
  }

  #send(): void {
    if (!this.#hasText()) return
    const text = this.#text.trim()
    setText(this.#editor, '')
    this.#app.drafts.delete(this.#chat.id)
    this.#app.send(this.#chat.id, text)
  }

  /** The send button exists only while there is text; else the microphone has its place. */
  #showButton(): void {
    const words = this.#app.words
    const [label, name] = this.#hasText()
      ? ([words.send, 'wds-ic-send-filled'] as const)
      : ([words.voice, 'mic-outlined'] as const)
    const round =
      'width:40px;height:40px;border-radius:50%;display:flex;align-items:center;justify-content:center'
    const tint = this.#hasText() ? `background:${colour('green')};color:${colour('panel')}` : ''
    const button = el('button', { 'data-tab': 11, 'aria-label': label, css: `${round};${tint}` }, icon(name))
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', () => this.#send())
    this.#buttonPlace.replaceChildren(button)
  }

  #buildInput(): HTMLElement {
    const words = this.#app.words
    return el('div', {
      contenteditable: 'true',
      role: 'textbox',
      'data-lexical-editor': 'true',
      'data-tab': 10,
      'data-testid': 'conversation-compose-box-input',
      'aria-label': isOld ? '' : this.#label(),
      'aria-placeholder': words.placeholder,
      'aria-owns': 'emoji-suggestion',
      css: 'outline:none;min-height:20px;max-height:120px;overflow-y:auto;padding:10px 0;font-size:15px;white-space:pre-wrap;overflow-wrap:anywhere',
    })
  }

  /** Nobody but its admins writes to a channel. */
  #build(): HTMLElement {
    if (this.#chat.kind === 'channel') return el('footer')
    return this.#bar()
  }

  #bar(): HTMLElement {
    const pill = `display:flex;align-items:flex-end;gap:6px;padding:5px 8px;border-radius:26px;background:${colour('in')};box-shadow:0 1px 3px ${colour('shadow')}`
    const small = `width:40px;height:40px;display:flex;align-items:center;justify-content:center;color:${colour('soft')}`
    return el(
      'footer',
      { css: 'flex:none;padding:0 14px 12px;position:relative;z-index:2' },
      el(
        'div',
        { class: 'copyable-area' },
        el(
          'div',
          { 'data-testid': 'compose-box', css: pill },
          el(
            'button',
            { 'data-tab': 10, 'aria-label': this.#app.words.attach, css: small },
            icon('plus-rounded'),
          ),
          el('span', { css: small }, icon('expressions-outlined')),
          el(
            'div',
            { class: 'lexical-rich-text-input', css: 'flex:1;min-width:0;position:relative' },
            this.#input,
            this.#placeholder,
          ),
          this.#buttonPlace,
        ),
      ),
    )
  }
}
