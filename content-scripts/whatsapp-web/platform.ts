import type { ChatPlatform, PageLayout, PageState } from '../chat-platform'
import { caughtUp } from '../host-page/caught-up'
import { find } from '../host-page/known-element'
import { findComposer, wordsIn } from './composer'
import { KNOWLEDGE } from './knowledge'
import { longParts, readLayout } from './layout'
import { readChatList } from './list/chat-list'
import { LIST_PANE } from './list/selectors'
import { findMessageList } from './message/message-list'
import { findTitle, readAhead, readOpenChat } from './open-chat'
import { PageMemory } from './page-memory'
import { MAIN, SIGN_IN, STARTING } from './selectors'
import { watchPage } from './watch'

/** WhatsApp Web, read. `now` is in epoch milliseconds. */
export function whatsAppWeb(document: Document, now: () => number = () => Date.now()): ChatPlatform {
  return caughtUp(new WhatsAppWeb(document, now))
}

class WhatsAppWeb implements ChatPlatform {
  readonly site = 'whatsapp-web'
  readonly knowledge = KNOWLEDGE
  readonly #document: Document
  readonly #now: () => number
  readonly #memory: PageMemory
  #lookAgain: (milliseconds: number) => void = () => undefined

  constructor(document: Document, now: () => number) {
    this.#document = document
    this.#now = now
    this.#memory = new PageMemory(document)
  }

  pageState(): PageState {
    const state = stateOf(this.#document)
    if (state === 'signed-out') this.#memory.signedOut()
    return state
  }

  readList() {
    return readChatList(this.#document, this.#memory, this.#now())
  }

  readAhead() {
    return readAhead(this.#document, this.#memory, this.#now())
  }

  readThread() {
    const reading = readOpenChat(this.#document, this.#memory, this.#now())
    if (this.#memory.lookAgainIn !== null) this.#lookAgain(this.#memory.lookAgainIn)
    return reading
  }

  composer(): HTMLElement | null {
    const main = find(this.#document, MAIN)
    return main && findComposer(main)
  }

  composerText(): string {
    const composer = this.composer()
    return composer ? wordsIn(composer) : ''
  }

  watch(signal: AbortSignal, changed: (at: number) => void, flooded?: (is: boolean) => void): void {
    watchPage(this.#document, signal, { changed, flooded })
    let timer: ReturnType<typeof setTimeout> | undefined
    this.#lookAgain = (milliseconds) => {
      clearTimeout(timer)
      timer = setTimeout(() => changed(Date.now()), milliseconds)
    }
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }

  layout(): PageLayout | null {
    return readLayout(this.#document)
  }

  longParts(): readonly Element[] {
    return longParts(this.#document)
  }

  theme(): 'light' | 'dark' {
    return this.#document.body.classList.contains('dark') ? 'dark' : 'light'
  }
}

function stateOf(document: Document): PageState {
  const main = find(document, MAIN)
  if (main) return findTitle(document) && findMessageList(main) ? 'thread-open' : 'not-recognised'
  if (find(document, LIST_PANE)) return 'no-thread'
  if (find(document, SIGN_IN)) return 'signed-out'
  return find(document, STARTING) ? 'loading' : 'not-recognised'
}
