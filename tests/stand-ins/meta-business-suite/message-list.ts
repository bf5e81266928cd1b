import type { Chat } from '../world'
import { el } from './dom'
import type { Suite } from './suite'
import { type Part, sync } from './sync'
import { transcriptParts } from './transcript'
import { ENGLISH } from './words'

const PAGE = 30
const OLDER_AFTER_MS = 700
/** After a switch the bubbles of the chat before stand this long under the new header. */
const STALE_MS = 200

/** The scrolled region of the bubbles: stale after a switch, and older messages come when it is at its top. */
export class MessageList {
  readonly element: HTMLElement
  readonly #suite: Suite
  #chat: Chat | null = null
  #wanted: Chat | null = null
  #known = PAGE
  #loading = false

  constructor(suite: Suite) {
    this.#suite = suite
    this.element = el('div', { look: 'region', role: 'region', tabindex: '0', 'aria-label': ENGLISH.region })
    this.element.addEventListener('scroll', () => this.#loadOlder())
  }

  show(chat: Chat | null): void {
    if (chat !== this.#wanted) {
      this.#wanted = chat
      setTimeout(() => this.#replace(chat), this.#chat ? STALE_MS : 0)
    }
    this.draw()
  }

  draw(): void {
    const chat = this.#chat
    if (!chat) return
    const { scrollTop, scrollHeight, clientHeight } = this.element
    const wasAtEnd = scrollTop + clientHeight > scrollHeight - 60
    const older: Part = {
      key: 'older',
      make: () => el('div', { look: 'loading' }, this.#suite.words.loading),
    }
    const parts = transcriptParts(chat.said.slice(-this.#known), chat, this.#suite)
    sync(this.element, this.#loading ? [older, ...parts] : parts)
    if (wasAtEnd) this.element.scrollTop = this.element.scrollHeight
  }

  #replace(chat: Chat | null): void {
    if (chat !== this.#wanted) return
    this.#chat = chat
    this.#known = PAGE
    this.#loading = false
    sync(this.element, [])
    this.draw()
    this.element.scrollTop = this.element.scrollHeight
  }

  #loadOlder(): void {
    const chat = this.#chat
    if (!chat || this.#loading || this.element.scrollTop > 40 || chat.said.length <= this.#known) return
    this.#loading = true
    this.draw()
    setTimeout(() => {
      if (chat !== this.#chat) return
      this.#loading = false
      this.#known += PAGE
      const fromEnd = this.element.scrollHeight - this.element.scrollTop
      this.draw()
      this.element.scrollTop = this.element.scrollHeight - fromEnd
    }, OLDER_AFTER_MS)
  }
}
