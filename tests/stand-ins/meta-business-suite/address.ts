import type { Chat } from '../world'
import { threadIdOf, threadTypeOf } from './ids'
import type { Section, Suite } from './suite'
import { accountOf } from './surfaces'

/** The tab's link names the thread this much later than the click (September 2026). */
const TAB_FOLLOWS_AFTER_MS = 700
const SECTIONS: readonly Section[] = ['all', 'messenger', 'instagram_direct', 'wec', 'facebook', 'instagram']

/** Says in the address, and in the link of the active channel's tab, which thread is open. */
export class Address {
  readonly #suite: Suite
  /** Each tab remembers the thread that was last open in it. */
  readonly #remembered = new Map<Section, Chat>()
  #named: string | null = null

  constructor(suite: Suite) {
    this.#suite = suite
    this.#read()
    suite.world.onChange(() => this.#follow())
    addEventListener('popstate', () => {
      this.#read()
      suite.world.changed()
    })
  }

  link(section: Section): string {
    return this.#link(section, this.#remembered.get(section) ?? null)
  }

  /** What a click on a channel's tab does: no reload. */
  visit(section: Section): void {
    history.pushState(null, '', this.link(section))
    this.#suite.goTo(section)
  }

  /** The thread that the address asks for, where it asks for one that there is. */
  wanted(): Chat | null {
    const id = new URLSearchParams(location.search).get('selected_item_id')
    return this.#suite.world.chats.find((chat) => threadIdOf(chat) === id) ?? null
  }

  #read(): void {
    const part = location.pathname.split('/')[3]
    this.#suite.section = SECTIONS.find((section) => section === part) ?? 'all'
  }

  #follow(): void {
    const { openChat, section, setup } = this.#suite
    if (openChat?.id === this.#named) return
    this.#named = openChat?.id ?? null
    if (setup.urlNamesThread ?? true) history.replaceState(null, '', this.#link(section, openChat))
    setTimeout(() => {
      if (openChat) this.#remembered.set(section, openChat)
      else this.#remembered.delete(section)
      this.#suite.world.changed()
    }, TAB_FOLLOWS_AFTER_MS)
  }

  #link(section: Section, chat: Chat | null): string {
    const query = new URLSearchParams({ asset_id: accountOf(this.#suite.setup) })
    if (chat) {
      query.set('selected_item_id', threadIdOf(chat))
      query.set('thread_type', threadTypeOf(chat.platform))
    }
    return `/latest/inbox/${section}/?${query}`
  }
}
