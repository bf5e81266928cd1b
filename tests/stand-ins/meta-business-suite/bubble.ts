import { partWith, wanted } from '../disguise'
import { shoe, svgAddress } from '../whatsapp-web/pictures'
import type { Chat, Said } from '../world'
import { el, icon, mark } from './dom'
import { withEmoji, write } from './emoji'
import { ICONS } from './icons'
import { isOurs, type Suite } from './suite'
import type { Part } from './sync'

/** Bubbles of one message id. Several bubbles share the id when the page grouped them so (July 2026). */
export function bubblePart(said: Said, chat: Chat, suite: Suite): Part {
  return {
    key: `bubble:${said.id}`,
    make: () => ((said.more?.length ?? 0) > 0 ? severalBubbles(said) : oneBubble(said, chat)),
    update: (element) => {
      const holder = holderIn(element, said)
      mark(holder, 'data-message-id', suite.shownId(said))
      if (said.edited) showEdited(element, said)
      showReactions(holder, said, chat)
    },
  }
}

/** That edited words change in place is a guess. The answer's own words stand behind those that it quotes. */
function showEdited(element: HTMLElement, { kind, more, text }: Said): void {
  const boxes = [...element.querySelectorAll('*')].filter((part) => wanted(part, 'dir') === 'auto')
  const words = boxes.at(-1)
  if (words && kind === 'text' && (more?.length ?? 0) === 0) write(words, text)
}

/** Where the id stands, whether or not the page bears it. */
function holderIn(element: HTMLElement, { id }: Said): Element {
  const known = holders.get(element)
  if (known) return known
  const holder = wanted(element, 'data-message-id') === id ? element : outermostWith(element, id)
  holders.set(element, holder)
  return holder
}

const holders = new WeakMap<Element, Element>()

function outermostWith(element: HTMLElement, id: string): Element {
  return partWith(element, 'data-message-id', id) ?? element
}

function oneBubble(said: Said, chat: Chat): HTMLElement {
  return line(said, el('div', { 'data-message-id': said.id }, quote(said, chat), contents(said)))
}

function severalBubbles(said: Said): HTMLElement {
  const bubbles = [said.text, ...(said.more ?? [])].map((text) => line(said, textBubble(said, text)))
  return el('div', { 'data-message-id': said.id }, ...bubbles)
}

/** The atoms are `justify-content: flex-start` and `flex-end`, by the same names since November 2024. */
function line(said: Said, child: HTMLElement): HTMLElement {
  return el('div', { class: `x78zum5 ${isOurs(said) ? 'x13a6bvl' : 'x1nhvcw1'}`, look: 'line' }, child)
}

function contents(said: Said): HTMLElement {
  if (said.kind === 'picture' || said.kind === 'album')
    return el('img', { look: 'photo', src: svgAddress(shoe(said.id)), width: '240', height: '180' })
  if (said.kind === 'sticker') return el('img', { look: 'sticker', src: LIKE, width: '120' })
  if (said.kind === 'voice') return voice(said)
  return textBubble(said, said.text)
}

function textBubble(said: Said, text: string): HTMLElement {
  return el('div', { look: isOurs(said) ? 'bubble own' : 'bubble', dir: 'auto' }, ...withEmoji(text))
}

/** Nothing is known of how the page shows a voice message, but that it bears no words. */
function voice(said: Said): HTMLElement {
  const bars = Array.from({ length: 18 }, (_, index) => {
    const bar = el('i', { look: 'voice-bar' })
    bar.style.height = `${6 + ((index * 7) % 13)}px`
    return bar
  })
  return el(
    'div',
    { look: isOurs(said) ? 'bubble voice own' : 'bubble voice' },
    icon(ICONS.play, 14),
    ...bars,
  )
}

/** The quoted message stands inside, under its own id. */
function quote(said: Said, chat: Chat): HTMLElement | null {
  const quoted = chat.said.find(({ id }) => id === said.quotes)
  if (!quoted) return null
  const text = el('div', { dir: 'auto' }, ...withEmoji(quoted.text))
  return el('div', { look: 'quote' }, el('div', { 'data-message-id': quoted.id }, text))
}

/** Reactions are emoji outside the text box; who reacted only a tooltip tells. */
function showReactions(holder: Element, said: Said, chat: Chat): void {
  const reactions = chat.said.filter(({ reactsTo }) => reactsTo === said.id)
  const strip = strips.get(holder) ?? el('div', { look: 'reactions' })
  if (reactions.length > 0 && !strip.isConnected) {
    strips.set(holder, strip)
    holder.append(strip)
  }
  write(strip, reactions.map(({ text }) => text).join(''))
}

const strips = new WeakMap<Element, HTMLElement>()

const LIKE = svgAddress(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="#0a7cff" d="${ICONS.like}"/></svg>`,
)
