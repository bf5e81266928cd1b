import { portrait } from '../whatsapp-web/pictures'
import type { Chat } from '../world'
import { Composer } from './composer'
import { clamp, el, icon, mark, surface } from './dom'
import { write } from './emoji'
import { ICONS } from './icons'
import { MessageList } from './message-list'
import type { Suite } from './suite'
import { surfaces } from './surfaces'
import { ENGLISH } from './words'

/** The open thread: header, bubbles and composer. The frame stays, its contents change with the chat. */
export class Thread {
  readonly element: HTMLElement
  readonly #suite: Suite
  readonly #name = clamp()
  readonly #picture = el('img', { class: 'img', look: 'portrait', alt: '', width: '48', height: '48' })
  readonly #messages: MessageList
  readonly #composer: Composer
  readonly #pane: HTMLElement
  readonly #empty: HTMLElement

  constructor(suite: Suite) {
    this.#suite = suite
    this.#messages = new MessageList(suite)
    this.#composer = new Composer(suite)
    this.#pane = el(
      'div',
      { look: 'pane', 'data-pagelet': 'BizInboxDetailSectionWrapper' },
      this.#header(),
      el(
        'div',
        { look: 'messages', 'data-pagelet': 'BizInboxMessengerMessageListContainer' },
        this.#messages.element,
      ),
      this.#composer.element,
    )
    this.#empty = el('div', { look: 'pane nobody' }, icon(ICONS.chat, 48), suite.words.nobodyChosen)
    this.element = surface(surfaces.otherDetail, this.#empty)
  }

  draw(): void {
    const chat = this.#suite.openChat
    const pane = chat ? this.#pane : this.#empty
    if (this.element.firstChild !== pane) this.element.replaceChildren(pane)
    if (chat) this.#title(chat)
    this.#messages.show(chat)
    this.#composer.show(chat)
  }

  #title(chat: Chat): void {
    const path = chat.platform === 'messenger' ? surfaces.messengerDetail : surfaces.otherDetail
    mark(this.element, 'data-surface', path)
    mark(this.#picture, 'src', portrait(chat.name))
    write(this.#name, chat.name)
  }

  #header(): HTMLElement {
    const actions = el(
      'div',
      { class: 'x78zum5 x13a6bvl', look: 'header-actions' },
      el(
        'a',
        { look: 'quiet', role: 'button', 'aria-haspopup': 'true', href: '#' },
        icon(ICONS.person, 16),
        el('span', { class: '_55pe' }, ENGLISH.assign),
      ),
      el(
        'div',
        { look: 'quiet', role: 'button', 'aria-haspopup': 'menu' },
        icon(ICONS.more, 16),
        el('span', { class: 'accessible_elem' }, ENGLISH.dropDown),
      ),
    )
    return el(
      'div',
      { look: 'header', 'data-pagelet': 'BizInboxDetailViewHeaderSectionWrapper' },
      surface(surfaces.header, this.#picture, this.#name, actions),
    )
  }
}
