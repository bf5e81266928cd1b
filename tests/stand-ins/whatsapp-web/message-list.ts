import type { Chat, Said } from '../world'
import { type App, isOwn } from './app'

import { avatar } from './chat-row'
import { el, place } from './dom'
import { generation, isOld } from './generation'
import { newMessageId } from './ids'
import { MessageRow } from './message-row'
import { dayKey } from './page-times'
import { colour } from './theme'

/** Rows farther off screen than this are emptied (client of August 2026). */
const DRAWN_WITHIN_PX = 1000

interface Run {
  first: Said
  said: Said[]
}

/** The rows of one open chat with their dividers, inside `div[data-tab="8"]`. */
export class MessageList {
  readonly element: HTMLElement
  readonly #app: App
  readonly chat: Chat
  readonly #rows = new Map<string, MessageRow>()
  readonly #others = new Map<string, HTMLElement>()
  readonly #watcher: IntersectionObserver
  readonly #rowOf = new WeakMap<Element, MessageRow>()
  #newest: string | undefined
  #notice: Said | undefined

  constructor(app: App, chat: Chat, scroller: HTMLElement) {
    this.#app = app
    this.chat = chat
    const role = { '2026': undefined, '2024': 'application', '2021': 'region' }[generation]
    this.element = el('div', { 'data-tab': 8, role, tabindex: 0, css: 'outline:none;padding-bottom:12px' })
    // Like the page's own, it sleeps while the tab is hidden: then nothing is filled or emptied.
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (isOld || document.hidden) return
        for (const entry of entries) this.#rowOf.get(entry.target)?.setDrawn(entry.isIntersecting)
      },
      { root: scroller, rootMargin: `${DRAWN_WITHIN_PX}px 0px` },
    )
    document.addEventListener('visibilitychange', this.#wake)
  }

  /** What a test hides is painted all the same, so that nothing crosses the edge when it is shown again. */
  readonly #wake = () => {
    for (const { element } of this.#rows.values()) {
      this.#watcher.unobserve(element)
      this.#watcher.observe(element)
    }
  }

  /** Draws the messages from this index to the newest. */
  draw(from: number): void {
    const said = [...(from === 0 ? [this.#firstNotice()] : []), ...this.chat.said.slice(from)]
    const children: HTMLElement[] = []
    let day = ''
    for (const run of runsOf(said, this.#app.unreadFrom?.id)) {
      const runDay = dayKey(run.first.at)
      if (runDay !== day) children.push(this.#divider(runDay, run.first.at))
      day = runDay
      if (this.#app.unreadFrom?.id === run.first.id) children.push(this.#unreadDivider())
      children.push(...this.#drawRun(run, said.at(-1)))
    }
    place(this.element, children)
    this.#newest = said.at(-1)?.id
  }

  /** The system row that every chat begins with: an ordinary id, but no message, so no part of the truth. */
  #firstNotice(): Said {
    this.#notice ??= {
      id: newMessageId('teammate'),
      chat: this.chat.id,
      author: 'automation',
      text: this.#app.words.encrypted,
      at: this.chat.said[0]?.at ?? Date.now(),
      marked: false,
      kind: 'notice',
    }
    return this.#notice
  }

  /** Id of the newest message that is shown. */
  get newest(): string | undefined {
    return this.#newest
  }

  /** Instant of the topmost message below this height of the window. */
  dayAt(top: number): number | undefined {
    const said = this.chat.said.find(({ id }) => {
      const row = this.#rows.get(id)
      return row && row.element.getBoundingClientRect().bottom > top
    })
    return said?.at
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#wake)
    this.#watcher.disconnect()
  }

  #drawRun(run: Run, last: Said | undefined): HTMLElement[] {
    const rows = run.said.map((said) => this.#row(said, said === run.first, said === last).element)
    if (this.chat.kind !== 'group' || isOwn(run.first)) return rows
    const wrapper = this.#other(`run ${run.first.id}`, () =>
      groupRun(this.chat, run.first.sender ?? this.chat.name),
    )
    const picture = wrapper.firstElementChild
    place(wrapper, picture ? [picture, ...rows] : rows)
    return [wrapper]
  }

  #row(said: Said, first: boolean, last: boolean): MessageRow {
    const shown = { chat: this.chat, said, first }
    const known = this.#rows.get(said.id)
    if (known) {
      known.update(shown)
      return known
    }
    // A hidden tab was seen to draw only the last message of the open chat (report of September 2026).
    const row = new MessageRow(this.#app, shown, !document.hidden || last)
    this.#rows.set(said.id, row)
    this.#rowOf.set(row.element, row)
    this.#watcher.observe(row.element)
    return row
  }

  /** No test id, no role, no id: only its place and words say that it is a day. */
  #divider(key: string, at: number): HTMLElement {
    const day = this.#app.times.day(at)
    const words = generation === '2024' ? day.toUpperCase() : day
    const divider = this.#other(`day ${key}`, () =>
      el(
        'div',
        {
          ...(isOld ? { class: 'focusable-list-item' } : {}),
          tabindex: -1,
          css: 'display:flex;justify-content:center;padding:12px 0 4px',
        },
        el('div', { css: dayLook() }, el('span', { dir: 'auto' }, words)),
      ),
    )
    const shown = divider.querySelector('span')
    if (shown && shown.textContent !== words) shown.textContent = words
    return divider
  }

  #unreadDivider(): HTMLElement {
    const { id, count } = this.#app.unreadFrom ?? { id: '', count: 0 }
    return this.#other(`unread ${id}`, () =>
      el(
        'div',
        {
          css: `display:flex;justify-content:center;margin:10px 0 4px;padding:6px;background:${colour('quote')}`,
        },
        el('span', { 'aria-live': 'polite', css: dayLook() }, el('span', {}, this.#app.words.unread(count))),
      ),
    )
  }

  #other(key: string, make: () => HTMLElement): HTMLElement {
    const known = this.#others.get(key)
    if (known) return known
    const made = make()
    this.#others.set(key, made)
    return made
  }
}

export function dayLook(): string {
  return `padding:5px 12px;border-radius:8px;font-size:12.5px;background:${colour('in')};color:${colour('soft')};box-shadow:0 1px .5px ${colour('shadow')}`
}

function groupRun(chat: Chat, name: string): HTMLElement {
  const picture = { 'data-testid': 'group-chat-profile-picture', css: 'position:absolute;left:20px;top:8px' }
  return el(
    'div',
    { css: 'position:relative' },
    el('div', picture, avatar({ ...chat, name, kind: 'customer' }, 28)),
  )
}

/** Neighbours of one author and one day; the unread divider and notices also end a run. */
function runsOf(said: readonly Said[], unreadFrom: string | undefined): Run[] {
  const runs: Run[] = []
  for (const one of said) {
    const run = runs.at(-1)
    if (run && one.id !== unreadFrom && sameRun(run.first, one)) run.said.push(one)
    else runs.push({ first: one, said: [one] })
  }
  return runs
}

function sameRun(a: Said, b: Said): boolean {
  if (a.kind === 'notice' || b.kind === 'notice') return false
  return isOwn(a) === isOwn(b) && a.sender === b.sender && dayKey(a.at) === dayKey(b.at)
}
