import type { Chat } from '../world'
import type { App } from './app'
import { avatar } from './chat-row'
import { el } from './dom'
import { withEmoji } from './emoji'
import { generation } from './generation'
import { icon } from './icons'
import { colour } from './theme'

/** "click here for contact info" gives way to presence after some seconds. */
const PRESENCE_AFTER_MS = 2500
/** Whoever wrote a minute ago is still "online". */
const ONLINE_MS = 60_000

/** The head of the open chat. It changes at once when another chat is opened, before the rows do. */
export class Header {
  readonly element: HTMLElement
  readonly #app: App
  readonly #chat: Chat
  readonly #subtitle: HTMLElement
  readonly #opened = performance.now()

  constructor(app: App, chat: Chat) {
    this.#app = app
    this.#chat = chat
    this.#subtitle = el('div', {
      'data-testid': 'chat-subtitle',
      css: `font-size:12.8px;line-height:18px;color:${colour('soft')};overflow:hidden;text-overflow:ellipsis;white-space:nowrap`,
    })
    this.element = this.#build()
    this.draw()
    setTimeout(() => this.draw(), PRESENCE_AFTER_MS)
  }

  draw(): void {
    const text = this.#subtitleText()
    if (this.#subtitle.textContent === text) return
    const words = el('span', { title: text, 'data-testid': 'selectable-text' }, text)
    this.#subtitle.replaceChildren(...(text ? [words] : []))
  }

  #build(): HTMLElement {
    const title = el(
      'span',
      {
        dir: 'auto',
        title: generation === '2021' ? this.#chat.name : undefined,
        'data-testid': 'conversation-info-header-chat-title',
        css: 'font-size:16px;line-height:22px;font-weight:500',
      },
      ...withEmoji(this.#chat.name),
    )
    const look = `display:flex;align-items:center;gap:14px;height:64px;padding:0 18px;flex:none;position:relative;z-index:2;background:${colour('panel')};border-bottom:1px solid ${colour('line')}`
    return el(
      'header',
      { 'data-testid': 'conversation-header', css: look },
      el('div', { role: 'button', title: this.#app.words.profile }, avatar(this.#chat, 40)),
      el(
        'div',
        {
          'data-testid': 'conversation-info-header',
          role: 'button',
          'data-tab': 6,
          css: 'flex:1;min-width:0;cursor:pointer',
        },
        el('div', {}, title),
        this.#subtitle,
      ),
      ...(['video-call', 'search-refreshed-thin', 'more-refreshed'] as const).map((name) =>
        el('button', { 'data-tab': 6, css: `color:${colour('soft')};padding:8px` }, icon(name)),
      ),
    )
  }

  #subtitleText(): string {
    if (this.#chat.typing) return this.#app.words.typing
    if (this.#chat.kind === 'group') return members(this.#chat, this.#app.words.youInGroup)
    if (performance.now() - this.#opened < PRESENCE_AFTER_MS) return this.#app.words.clickForInfo
    const last = this.#chat.said.findLast((said) => said.author === 'customer')
    return last && Date.now() - last.at < ONLINE_MS ? this.#app.words.online : ''
  }
}

/** The comma list by which a group is known; it ends with oneself. */
function members(chat: Chat, you: string): string {
  const names = new Set(chat.said.flatMap((said) => said.sender ?? []))
  return [...names, you].join(', ')
}
