import { portrait } from '../whatsapp-web/pictures'
import type { Chat } from '../world'
import { el } from './dom'
import type { Suite } from './suite'
import { sync } from './sync'
import type { Words } from './words'

/** The column at the right: who the customer is, the stage of the sale, labels and notes. */
export class ContextCard {
  readonly element = el('div', { look: 'card', 'data-pagelet': 'BizInboxContextCardDetail' })
  readonly #suite: Suite

  constructor(suite: Suite) {
    this.#suite = suite
  }

  draw(): void {
    const chat = this.#suite.openChat
    this.element.hidden = chat === null
    sync(this.element, chat ? [{ key: chat.id, make: () => card(chat, this.#suite.words) }] : [])
  }
}

function card(chat: Chat, words: Words): HTMLElement {
  const { stage, labels = [], note } = chat.details
  const fromAd = chat.said.some(({ ad }) => ad) ? [`ad_id.${adNumber(chat)}`] : []
  return el(
    'div',
    { look: 'card-inside' },
    el('img', { look: 'portrait', alt: '', src: portrait(chat.name), width: '64', height: '64' }),
    heading('2', chat.name),
    el('a', { look: 'link', role: 'link', href: '#' }, words.profile),
    heading('3', words.stage),
    stage ? el('div', { look: 'chip', role: 'button' }, stage) : dash(),
    heading('3', words.labels),
    el('div', { look: 'chips' }, ...[...fromAd, ...labels].map(label)),
    el('input', { look: 'label-box', role: 'combobox', 'aria-label': 'label', placeholder: '+' }),
    heading('3', words.notes),
    note ? el('p', { look: 'note' }, note) : el('div', { look: 'link', role: 'button' }, words.addNote),
    note ? noteActions() : null,
  )
}

function heading(level: '2' | '3', text: string): HTMLElement {
  return el('div', { look: `heading-${level}`, role: 'heading', 'aria-level': level }, text)
}

function label(name: string): HTMLElement {
  const clear = el('div', { look: 'clear', role: 'button', 'aria-label': 'clearLabel' })
  return el('div', { look: 'chip', role: 'button' }, name, clear)
}

function noteActions(): HTMLElement {
  const action = (name: string) => el('a', { look: 'link', href: '#' }, name)
  return el('span', { look: 'faint' }, '5 minutes ago · ', action('Edit'), ' · ', action('Delete'))
}

function dash(): HTMLElement {
  return el('div', { look: 'faint' }, '–')
}

/** The label of an advertisement is its number, the only machine-readable origin on the page. */
function adNumber({ id }: Chat): string {
  const sum = [...id].reduce((total, letter) => total * 7 + letter.charCodeAt(0), 0)
  return `1202${String(sum % 1e14).padStart(14, '0')}`
}
