import { el, icon, surface } from './dom'
import { ICONS } from './icons'
import { ROW_HEIGHT, Row } from './row'
import type { Suite } from './suite'
import { surfaces } from './surfaces'
import { sync } from './sync'
import { ENGLISH } from './words'

/** As many rows are in the document at most; the others exist only as height. */
const ROWS = 13
/** Rows kept above the visible ones. */
const ABOVE = 3
/** So many chats are known at first, and as many more come when the end is reached. */
const PAGE = 30
const LOADING_MS = 500

/** The list of chats: virtual rows of one height, newest first, elements used again and again. */
export class ChatList {
  readonly element: HTMLElement
  readonly #suite: Suite
  readonly #rows: Row[] = []
  readonly #sheet = el('div', { look: 'sheet' })
  readonly #scroller = el('div', { look: 'scroller' }, this.#sheet)
  #known = 0
  #loading = false

  constructor(suite: Suite) {
    this.#suite = suite
    this.element = el(
      'div',
      { look: 'list' },
      el('div', { 'data-pagelet': 'GenericBizInboxThreadListViewHeader' }, this.#filters()),
      el(
        'div',
        { look: 'list-body', 'data-pagelet': 'GenericBizInboxThreadListViewBody' },
        (suite.setup.banner ?? true) ? banner() : null,
        surface(surfaces.list, this.#scroller),
      ),
    )
    this.#scroller.addEventListener('scroll', () => this.draw())
    this.#load()
  }

  draw(): void {
    const chats = this.#suite.listed()
    const shown = chats.slice(0, this.#known)
    const waits = this.#loading || chats.length > this.#known
    this.#sheet.style.height = `${(shown.length + (waits ? 1 : 0)) * ROW_HEIGHT}px`
    const first = this.#first(shown.length)
    const visible = shown.slice(first, first + ROWS)
    const rows = visible.map((chat, slot) => {
      const row = this.#row(slot, chat)
      return {
        key: `slot${slot}`,
        make: () => row.element,
        update: () => row.show(chat, first + slot),
      }
    })
    const end = { key: 'loading', make: () => this.#placeholder(), update: at(shown.length) }
    sync(this.#sheet, waits ? [...rows, end] : rows)
    if (chats.length > this.#known && this.#atEnd()) this.#load()
  }

  #row(slot: number, chat: Parameters<Row['show']>[0]): Row {
    const row = this.#rows[slot] ?? new Row(this.#suite, chat)
    this.#rows[slot] = row
    return row
  }

  #first(count: number): number {
    const top = Math.floor(this.#scroller.scrollTop / ROW_HEIGHT) - ABOVE
    return Math.max(0, Math.min(top, count - ROWS))
  }

  #atEnd(): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.#scroller
    return clientHeight > 0 && scrollTop + clientHeight > scrollHeight - ROW_HEIGHT
  }

  #load(): void {
    if (this.#loading) return
    this.#loading = true
    setTimeout(() => {
      this.#loading = false
      this.#known += PAGE
      this.draw()
    }, LOADING_MS)
  }

  #placeholder(): HTMLElement {
    const words = el('div', { look: 'loading' }, this.#suite.words.loading)
    return el('div', { look: 'row-place' }, el('div', { role: 'presentation' }, words))
  }

  #filters(): HTMLElement {
    const { search, filters } = this.#suite.words
    return el(
      'div',
      { look: 'list-head' },
      el('div', { look: 'search' }, icon(ICONS.search, 16), search),
      el(
        'div',
        { look: 'filters', role: 'tablist' },
        ...filters.map((name) => el('div', { look: 'filter', role: 'tab', 'aria-selected': 'false' }, name)),
      ),
    )
  }
}

function at(place: number): (element: HTMLElement) => void {
  return (element) => {
    element.style.top = `${place * ROW_HEIGHT}px`
  }
}

function banner(): HTMLElement {
  return el(
    'div',
    { look: 'banner', role: 'alert' },
    icon(ICONS.warning, 20),
    el('div', {}, el('strong', {}, ENGLISH.banner), el('p', {}, ENGLISH.bannerText)),
  )
}
