import { put } from '../disguise'
import type { Chat } from '../world'
import type { App } from './app'
import { rowContents, rowSignature } from './chat-row'
import { el } from './dom'
import { LIST_ROW_ROLE } from './generation'
import { icon } from './icons'
import { colour } from './theme'

const ROW_HEIGHT = 72
/** Rows in the DOM beyond the visible ones, so that a short scroll shows no hole. */
const SPARE_ROWS = 10
const FEWEST_ROWS = 20

/** One place of the list; it is lent to whichever chat stands there, and to another after the next sort. */
interface Slot {
  row: HTMLElement
  button: HTMLElement
  cell: HTMLElement
  signature: string
  chat: string | null
}

/** The virtualised chat list: absolutely placed rows, some twenty for any number of chats. */
export class ChatList {
  readonly pane: HTMLElement
  readonly #app: App
  readonly #grid: HTMLElement
  readonly #openedByHand: (chat: string) => void
  readonly #slots: Slot[] = []
  #order = ''
  #turn = 0

  constructor(app: App, openedByHand: (chat: string) => void) {
    this.#app = app
    this.#openedByHand = openedByHand
    this.#grid = el('div', { role: 'grid', 'aria-label': app.words.chatList, css: 'position:relative' })
    this.pane = el(
      'div',
      { id: 'pane-side', 'data-scrolltracepolicy': 'wa.web.chatlist', css: 'flex:1;overflow-y:auto' },
      el(
        'div',
        { tabindex: 0, 'data-tab': 4, css: 'outline:none' },
        el('div', { 'data-testid': 'chat-list' }, this.#grid),
      ),
    )
    this.pane.addEventListener('scroll', () => this.draw())
    new ResizeObserver(() => this.draw()).observe(this.pane)
  }

  draw(): void {
    const chats = inOrder(this.#app.world.chats)
    put(this.#grid, 'aria-rowcount', String(chats.length))
    this.#grid.style.height = `${chats.length * ROW_HEIGHT}px`
    this.#followOrder(chats)
    const visible = Math.ceil(this.pane.clientHeight / ROW_HEIGHT)
    const count = Math.min(chats.length, Math.max(FEWEST_ROWS, visible + SPARE_ROWS))
    while (this.#slots.length < count) this.#slots.push(this.#newSlot())
    const above = Math.floor(this.pane.scrollTop / ROW_HEIGHT) - SPARE_ROWS / 2
    const first = Math.max(0, Math.min(above, chats.length - count))
    for (let index = first; index < first + count; index++) this.#fill(index, chats[index])
  }

  /** Each new sort lends the nodes to other chats, so that no node stands for a chat for long. */
  #followOrder(chats: readonly Chat[]): void {
    const order = chats.map((chat) => chat.id).join('\n')
    if (this.#order && order !== this.#order) this.#turn += 7
    this.#order = order
  }

  #fill(index: number, chat: Chat | undefined): void {
    const place = (index + this.#turn) % this.#slots.length
    const slot = this.#slots[place]
    if (!slot || !chat) return
    const { row, button, cell } = slot
    row.style.transform = `translateY(${index * ROW_HEIGHT}px)`
    row.style.zIndex = String(this.#app.world.chats.length - index)
    const signature = rowSignature(this.#app, chat)
    if (slot.signature === signature) return
    slot.signature = signature
    slot.chat = chat.id
    const open = this.#app.world.openId === chat.id
    put(button, 'aria-selected', String(open))
    button.tabIndex = open ? 0 : -1
    cell.style.background = open ? colour('chosen') : ''
    cell.replaceChildren(...rowContents(this.#app, chat))
  }

  #newSlot(): Slot {
    const cell = el('div', {
      'data-testid': 'cell-frame-container',
      css: `display:flex;align-items:center;height:68px;margin:2px 10px;border-radius:12px;cursor:pointer;hover background:${colour('hover')}`,
    })
    const button = el('div', { 'aria-selected': 'false', tabindex: -1, css: 'outline:none' }, cell)
    const row = el(
      'div',
      {
        role: LIST_ROW_ROLE,
        'data-testid': `list-item-${this.#slots.length}`,
        css: 'position:absolute;left:0;right:0;top:0',
      },
      el('div', {}, button),
    )
    row.style.height = `${ROW_HEIGHT}px`
    const slot: Slot = { row, button, cell, signature: '', chat: null }
    cell.addEventListener('click', () => {
      if (slot.chat) this.#openedByHand(slot.chat)
    })
    this.#addHoverNoise(slot)
    this.#grid.append(row)
    return slot
  }

  /** Hovering puts a menu button into the row. A guest that presses it is counted. */
  #addHoverNoise({ row, cell }: Slot): void {
    const menu = el(
      'button',
      { 'data-testid': 'context-btn', css: 'margin-right:10px' },
      icon('chevron-down', 20),
    )
    menu.addEventListener('click', (event) => {
      event.stopPropagation()
      this.#app.counts.hoverActions += 1
    })
    row.addEventListener('mouseenter', () => cell.append(menu))
    row.addEventListener('mouseleave', () => menu.remove())
  }
}

/** Pinned chats first, then by the last thing that happened. */
function inOrder(chats: readonly Chat[]): Chat[] {
  const last = (chat: Chat) => chat.said.at(-1)?.at ?? 0
  return [...chats].sort((a, b) => Number(b.pinned) - Number(a.pinned) || last(b) - last(a))
}
