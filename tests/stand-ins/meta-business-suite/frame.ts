import type { Address } from './address'
import type { ContextCard } from './context-card'
import { el, icon, mark, surface } from './dom'
import { ICONS } from './icons'
import type { ChatList } from './list'
import type { Section, Suite } from './suite'
import { scopeSurface, surfaces } from './surfaces'
import type { Thread } from './thread'

/** What stands around list and thread: navigation at the left, the Page's name, and the channels' tabs. */
export class Frame {
  readonly element: HTMLElement
  readonly #suite: Suite
  readonly #address: Address
  readonly #tabs: { section: Section; link: HTMLAnchorElement }[]

  constructor(suite: Suite, address: Address, parts: { list: ChatList; thread: Thread; card: ContextCard }) {
    this.#suite = suite
    this.#address = address
    this.#tabs = sectionsOf(suite).map(([section, name]) => ({ section, link: this.#tab(section, name) }))
    const tabs = el('div', { look: 'tabs', role: 'tablist' }, ...this.#tabs.map(({ link }) => link))
    const columns = [parts.list.element, parts.thread.element, parts.card.element]
    const main = el(
      'div',
      { look: 'main', role: 'main' },
      el('div', { look: 'title' }, suite.words.inbox),
      surface(surfaces.tabs, tabs),
      el('div', { look: 'columns' }, ...columns),
    )
    const page = el(
      'div',
      { look: 'page' },
      el('div', { 'data-pagelet': 'CometBizKitTopNav' }),
      navigation(suite.setup.shop ?? 'Demo Shop'),
      surface(scopeSurface(suite.setup), main),
    )
    this.element = page
  }

  draw(): void {
    for (const { section, link } of this.#tabs) {
      mark(link, 'aria-selected', String(section === this.#suite.section))
      mark(link, 'href', this.#address.link(section))
    }
  }

  #tab(section: Section, name: string): HTMLAnchorElement {
    const link = el('a', { look: 'tab', role: 'tab' }, name)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      this.#address.visit(section)
    })
    return link
  }
}

function sectionsOf({ words }: Suite): [Section, string][] {
  return [
    ['all', words.all],
    ['messenger', 'Messenger'],
    ['instagram_direct', 'Instagram'],
    ['wec', 'WhatsApp'],
    ['facebook', words.facebookComments],
    ['instagram', words.instagramComments],
  ]
}

function navigation(shop: string): HTMLElement {
  const shown = [ICONS.home, ICONS.bell, ICONS.chat, ICONS.content, ICONS.planner, ICONS.insights, ICONS.ads]
  const links = shown.map((path) =>
    el('div', { look: path === ICONS.chat ? 'nav-link nav-here' : 'nav-link' }, icon(path, 22)),
  )
  return el(
    'div',
    { look: 'nav', 'data-pagelet': 'LeftNav' },
    el('div', { look: 'shop', title: shop }, shop.slice(0, 1)),
    ...links,
    el('div', { look: 'nav-link nav-last' }, icon(ICONS.settings, 22)),
  )
}
