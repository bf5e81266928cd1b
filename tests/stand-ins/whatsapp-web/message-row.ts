import { partWith, put, wanted } from '../disguise'
import type { Said } from '../world'
import type { App } from './app'
import { bubble, statusIcon } from './bubble'
import { el } from './dom'
import { generation, isOld, shownId } from './generation'
import { icon } from './icons'
import type { Shown } from './shown'
import { colour } from './theme'

/**
 * One message's row. It keeps its node and id for as long as the chat is shown, but is emptied when it is
 * far off screen and filled anew on return: an empty row is no empty message, a filled one no new message.
 */
export class MessageRow {
  readonly element: HTMLElement
  readonly #app: App
  readonly #shell: HTMLElement
  readonly #inside: HTMLElement
  #shown: Shown
  #signature = ''
  #drawn: boolean

  constructor(app: App, shown: Shown, drawn: boolean) {
    this.#app = app
    this.#shown = shown
    this.#drawn = drawn
    const id = shownId(shown.said, shown.chat)
    this.#inside = el('div')
    this.#shell = el('div', {}, this.#inside)
    this.element = el(
      'div',
      { role: generation === '2021' ? undefined : 'row' },
      el(
        'div',
        { 'data-id': id, 'data-testid': `conv-msg-${id}`, tabindex: -1, css: 'outline:none' },
        this.#shell,
      ),
    )
    this.#shell.style.minHeight = drawn ? '' : '40px'
    this.#draw()
    this.#addHoverNoise()
  }

  update(shown: Shown): void {
    this.#shown = shown
    this.#draw()
  }

  /** Fills or empties the row; an emptied one keeps the height that it had. */
  setDrawn(drawn: boolean): void {
    if (drawn === this.#drawn) return
    if (!drawn) this.#shell.style.minHeight = `${this.#shell.offsetHeight}px`
    this.#drawn = drawn
    this.#signature = ''
    this.#draw()
  }

  #draw(): void {
    if (!isOld) put(this.#shell, 'data-virtualized', String(!this.#drawn))
    this.element.style.paddingTop = this.#shown.first ? '8px' : '2px'
    if (this.#drawn) this.#fill()
    else this.#inside.replaceChildren()
  }

  #fill(): void {
    const signature = signatureOf(this.#shown)
    if (signature !== this.#signature) this.#inside.replaceChildren(bubble(this.#app, this.#shown))
    else this.#drawStatus(this.#shown.said)
    this.#signature = signature
  }

  #drawStatus(said: Said): void {
    const foot = partWith(this.#inside, 'data-testid', 'msg-meta')
    const old = foot && partWith(foot, 'aria-label')
    if (!old) return
    const now = statusIcon(this.#app, said)
    if (wanted(now, 'aria-label') !== wanted(old, 'aria-label')) old.replaceWith(now)
  }

  /** Hovering puts a "React" button beside the bubble; it is no reaction. Pressing it is counted. */
  #addHoverNoise(): void {
    const look = `position:absolute;margin-left:6px;top:4px;color:${colour('soft')}`
    const react = el('button', { 'aria-label': this.#app.words.react, css: look }, icon('react', 22))
    react.addEventListener('click', () => {
      this.#app.counts.hoverActions += 1
    })
    this.element.addEventListener('mouseenter', () =>
      partWith(this.#inside, 'data-testid', 'msg-container')?.append(react),
    )
    this.element.addEventListener('mouseleave', () => react.remove())
  }
}

function signatureOf({ said, first }: Shown): string {
  return JSON.stringify([said.text, said.kind, said.marked, said.edited, said.deleted, first])
}
