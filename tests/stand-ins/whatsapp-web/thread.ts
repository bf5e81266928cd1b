import type { Chat } from '../world'
import type { App } from './app'
import { Composer } from './composer'
import { el } from './dom'
import { Header } from './header'
import { icon } from './icons'
import { dayLook, MessageList } from './message-list'
import { colour, WALLPAPER } from './theme'

const FIRST_MESSAGES = 30
const MORE_MESSAGES = 20
/** For so long the old rows stand under the new header. */
const ROWS_AFTER_MS = 140
const HISTORY_AFTER_MS = 300
const NEAR_THE_END_PX = 80
const NEAR_THE_TOP_PX = 120
const FLOATING_MS = 1000

/** `#main`: it exists only while a chat is open, and stays when another one is opened. */
export class Thread {
  readonly element: HTMLElement
  readonly #app: App
  readonly #floatingDay = el('span', { dir: 'auto' })
  readonly #floatingPlace = el(
    'div',
    {
      css: 'position:absolute;top:8px;left:0;right:0;z-index:1;display:flex;justify-content:center;pointer-events:none;opacity:0;transition:opacity .3s',
    },
    el('div', { css: dayLook() }, this.#floatingDay),
  )
  readonly #downButton: HTMLElement
  readonly #scroller: HTMLElement
  #chat: Chat | null = null
  #header: Header | null = null
  #composer: Composer | null = null
  #list: MessageList | null = null
  /** Index of the oldest message that is shown; it only grows smaller while the chat is open. */
  #from = 0
  #loading = false
  #fading: ReturnType<typeof setTimeout> | undefined

  constructor(app: App) {
    this.#app = app
    this.#scroller = el(
      'div',
      {
        'data-testid': 'conversation-panel-messages',
        'data-scrolltracepolicy': 'wa.web.conversation.messages',
        tabindex: 0,
        css: 'position:absolute;inset:0;overflow-y:auto;overflow-anchor:none;display:flex;flex-direction:column;outline:none',
      },
      el('div', { css: 'flex:1 1 auto' }),
    )
    this.#downButton = this.#buildDownButton()
    this.element = this.#build()
    this.#scroller.addEventListener('scroll', () => this.#scrolled())
  }

  /** Header and composer change now, the rows a moment later. */
  show(chat: Chat): void {
    this.#chat = chat
    this.#composer?.close()
    this.#header = new Header(this.#app, chat)
    this.#composer = new Composer(this.#app, chat)
    this.element.querySelector('header')?.replaceWith(this.#header.element)
    this.element.querySelector('footer')?.replaceWith(this.#composer.element)
    this.#composer.focus()
    setTimeout(() => {
      if (this.#chat === chat) this.#replaceRows(chat)
    }, ROWS_AFTER_MS)
  }

  rename(): void {
    if (!this.#chat) return
    this.#header = new Header(this.#app, this.#chat)
    this.element.querySelector('header')?.replaceWith(this.#header.element)
    this.#composer?.rename()
  }

  draw(): void {
    this.#header?.draw()
    if (!this.#list || !this.#chat || this.#list.chat !== this.#chat) return
    const atEnd = this.#isAtEnd() || this.#chat.said.at(-1)?.author === 'me'
    const newest = this.#list.newest
    this.#list.draw(this.#from)
    if (atEnd && newest !== this.#list.newest) this.#scrollToEnd()
    this.#nameDay()
  }

  close(): void {
    this.#chat = null
    this.#composer?.close()
    this.#list?.close()
    this.element.remove()
  }

  #replaceRows(chat: Chat): void {
    this.#list?.close()
    this.#list?.element.remove()
    this.#from = Math.max(0, chat.said.length - FIRST_MESSAGES)
    this.#list = new MessageList(this.#app, chat, this.#scroller)
    this.#scroller.append(this.#list.element)
    this.#list.draw(this.#from)
    this.#scrollToEnd()
    this.#nameDay()
  }

  #isAtEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller
    return scrollHeight - scrollTop - clientHeight < NEAR_THE_END_PX
  }

  #scrollToEnd(): void {
    this.#scroller.scrollTop = this.#scroller.scrollHeight
  }

  #scrolled(): void {
    this.#nameDay()
    this.#showFloatingDay()
    this.#downButton.hidden = this.#isAtEnd()
    if (this.#from === 0 || this.#loading || this.#scroller.scrollTop > NEAR_THE_TOP_PX) return
    this.#loading = true
    setTimeout(() => this.#loadHistory(), HISTORY_AFTER_MS)
  }

  /** Older rows come in above; what was on screen stays where it was. */
  #loadHistory(): void {
    this.#loading = false
    const fromEnd = this.#scroller.scrollHeight - this.#scroller.scrollTop
    this.#from = Math.max(0, this.#from - MORE_MESSAGES)
    this.#list?.draw(this.#from)
    this.#scroller.scrollTop = this.#scroller.scrollHeight - fromEnd
  }

  /** The floating copy of the date shows the day of the topmost visible row. */
  #nameDay(): void {
    const at = this.#list?.dayAt(this.#scroller.getBoundingClientRect().top)
    if (at) this.#floatingDay.textContent = this.#app.times.day(at)
  }

  #buildDownButton(): HTMLElement {
    const look = `position:absolute;right:18px;bottom:12px;z-index:1;width:42px;height:42px;border-radius:50%;background:${colour('in')};color:${colour('soft')};box-shadow:0 1px 3px ${colour('shadow')}`
    const button = el(
      'button',
      { 'data-tab': 7, 'aria-label': this.#app.words.scrollDown, hidden: '', css: look },
      icon('chevron-down'),
    )
    button.addEventListener('click', () => this.#scrollToEnd())
    return button
  }

  /** The copy is there all the time, but only seen while the thread moves. */
  #showFloatingDay(): void {
    const { style } = this.#floatingPlace
    style.opacity = '1'
    clearTimeout(this.#fading)
    this.#fading = setTimeout(() => {
      style.opacity = '0'
    }, FLOATING_MS)
  }

  #build(): HTMLElement {
    const wall = `position:absolute;inset:0;opacity:.07;filter:${colour('wallFilter')};background-image:url("${WALLPAPER}");background-size:220px`
    const body = el(
      'div',
      { 'data-testid': 'conversation-panel-body', css: 'flex:1;position:relative;min-height:0' },
      el(
        'div',
        { css: 'height:100%' },
        el(
          'div',
          { css: 'height:100%' },
          el(
            'div',
            { class: 'copyable-area', css: 'height:100%;position:relative' },
            this.#floatingPlace,
            this.#downButton,
            this.#scroller,
          ),
        ),
      ),
    )
    const look = `flex:1;min-width:0;display:flex;flex-direction:column;position:relative;background:${colour('wall')}`
    const attributes = { id: 'main', 'data-testid': 'conversation-panel-wrapper', css: look }
    return el('div', attributes, el('div', { css: wall }), el('header'), body, el('footer'))
  }
}
