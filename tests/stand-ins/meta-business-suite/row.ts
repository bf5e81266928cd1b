import { portrait } from '../whatsapp-web/pictures'
import type { Chat } from '../world'
import { rowTime } from './dates'
import { clamp, el, mark, surface } from './dom'
import { write } from './emoji'
import { generation } from './generation'
import { threadIdOf, threadTypeOf } from './ids'
import { preview } from './preview'
import { lastActivity, type Suite } from './suite'
import { accountOf, rowSurface } from './surfaces'

export const ROW_HEIGHT = 94

/** One place of the list. Its element stays and shows whichever customer is at that place now. */
export class Row {
  readonly element: HTMLElement
  readonly #suite: Suite
  #chat: Chat
  readonly #place = surface('')
  readonly #title = surface('')
  readonly #name = el('div', { class: 'x1vvvo52', look: 'row-name' })
  readonly #snippet = el('div', { look: 'row-snippet' })
  readonly #day = el('span', { class: 'accessible_elem' })
  readonly #time = el('abbr', { 'aria-hidden': 'true', class: 'timestamp' })
  readonly #picture = el('img', { class: 'img', look: 'portrait', alt: '', width: '48', height: '48' })
  readonly #channel = el('i', { look: 'channel' })
  readonly #press: HTMLElement

  constructor(suite: Suite, chat: Chat) {
    this.#suite = suite
    this.#chat = chat
    // Rows were links until spring 2026, and the link named the thread.
    this.#press = el(
      generation === 'links' ? 'a' : 'div',
      { class: 'x1ypdohk', look: 'row', role: 'presentation', 'data-auto-logging-id': loggingId() },
      this.#place,
    )
    this.#press.addEventListener('click', (event) => {
      event.preventDefault()
      suite.open(this.#chat.id)
    })
    this.#title.append(this.#name)
    this.#place.append(
      el(
        'div',
        { look: 'row-inside', role: 'presentation' },
        el('div', { look: 'row-picture' }, this.#picture, this.#channel),
        el('div', { look: 'row-words' }, clamp(this.#title), clamp(this.#snippet)),
        el('div', { look: 'row-time' }, this.#day, this.#time),
        generation === 'links' ? null : this.#hoverActions(),
      ),
    )
    this.element = el('div', { look: 'row-place' }, this.#press)
  }

  show(chat: Chat, place: number): void {
    this.#chat = chat
    const path = rowSurface(place, chat.pinned)
    mark(this.#place, 'data-surface', path)
    mark(this.#title, 'data-surface', `${path}/lib:thread_title`)
    if (generation === 'links') mark(this.#press, 'href', linkTo(chat, this.#suite))
    mark(this.#picture, 'src', portrait(chat.name))
    this.element.style.top = `${place * ROW_HEIGHT}px`
    this.#channel.style.background = CHANNEL_COLOURS[chat.platform]
    write(this.#name, chat.name)
    write(this.#snippet, preview(chat, this.#suite))
    this.#showTime(chat)
    // Being unread shows in weight and colour alone: there is no attribute for it (August 2026).
    for (const words of [this.#name, this.#snippet]) {
      words.style.fontWeight = chat.unread > 0 ? '700' : '400'
    }
    this.#snippet.style.color = chat.unread > 0 ? 'var(--ink)' : ''
    this.#press.style.background = chat.id === this.#suite.world.openId ? 'var(--chosen)' : ''
  }

  #showTime(chat: Chat): void {
    const at = lastActivity(chat)
    if (at === 0) {
      this.#time.removeAttribute('data-utime')
      write(this.#time, '')
      return
    }
    const { shown, day } = rowTime(at, Date.now(), this.#suite.dates)
    write(this.#day, day)
    mark(this.#time, 'data-utime', (at / 1000).toFixed(3))
    mark(this.#time, 'title', day)
    write(this.#time, `\u200e${shown}`)
  }

  /** Buttons that move the chat away; their `role=row` is a trap for whoever looks for rows. */
  #hoverActions(): HTMLElement {
    const { done, followUp } = this.#suite.words
    const actions = [done, followUp].map((label) => {
      const action = el(
        'a',
        { look: 'row-action', role: 'row', href: '#' },
        el('div', { look: 'row-action-mark', role: 'gridcell', 'aria-label': label }),
      )
      action.addEventListener('click', (event) => {
        event.preventDefault()
        event.stopPropagation()
        this.#suite.counts.hoverActions += 1
      })
      return action
    })
    return el('div', { class: '_4a51', look: 'row-actions', role: 'grid', tabindex: '-1' }, ...actions)
  }
}

function linkTo(chat: Chat, { setup }: Suite): string {
  const thread = `selected_item_id=${threadIdOf(chat)}&thread_type=${threadTypeOf(chat.platform)}`
  return `/latest/inbox/all/?asset_id=${accountOf(setup)}&${thread}`
}

const CHANNEL_COLOURS: Record<Chat['platform'], string> = {
  messenger: 'linear-gradient(#00b2ff, #006aff)',
  instagram: 'linear-gradient(45deg, #feda75, #d62976 60%, #962fbf)',
  whatsapp: '#25d366',
}

/** Belongs to Meta's logging: another one at each load, and no identity. */
function loggingId(): string {
  return `f${crypto.randomUUID().replaceAll('-', '').slice(0, 14)}`
}
