import { portrait } from '../whatsapp-web/pictures'
import type { Chat, Said } from '../world'
import { bubblePart } from './bubble'
import { separator } from './dates'
import { el, mark } from './dom'
import { withEmoji, write } from './emoji'
import { type Piece, piecesOf } from './groups'
import { isOurs, type Suite } from './suite'
import { type Part, sync } from './sync'
import { ENGLISH } from './words'

/** The parts of the message list for these messages, oldest first. */
export function transcriptParts(said: readonly Said[], chat: Chat, suite: Suite): Part[] {
  const parts = piecesOf(said).map((piece) => partOf(piece, chat, suite))
  return chat.typing ? [...parts, typingPart(chat)] : parts
}

function partOf(piece: Piece, chat: Chat, suite: Suite): Part {
  if (piece.kind === 'separator') return separatorPart(piece.at, suite)
  if (piece.kind === 'notice') return noticePart(piece.said, chat)
  return groupPart(piece.said, chat, suite)
}

function separatorPart(at: number, suite: Suite): Part {
  return {
    key: `separator:${at}`,
    make: () => el('div', { class: 'x14vqqas xod5an3', look: 'separator' }),
    update: (element) => write(element, separator(at, Date.now(), suite.dates)),
  }
}

/** Rows of the system's bear no id, and stand in the middle. */
function noticePart(said: Said, chat: Chat): Part {
  return {
    key: `notice:${said.id}${said.ad ? ':ad' : ''}`,
    make: () => el('div', { class: 'x2lah0s', look: 'notice' }, ...noticeWords(said, chat)),
  }
}

function noticeWords(said: Said, chat: Chat): (Node | string)[] {
  const firstName = chat.name.split(' ')[0] ?? chat.name
  if (said.ad) return [`${firstName}${ENGLISH.toAd}`, el('a', { role: 'link', href: '#' }, ENGLISH.viewAd)]
  if (said.kind === 'call') return [`${firstName}${ENGLISH.called}`]
  return withEmoji(said.text)
}

function groupPart(said: readonly [Said, ...Said[]], chat: Chat, suite: Suite): Part {
  const [first] = said
  return {
    key: `group:${first.id}`,
    make: () =>
      el('div', { class: 'x1fqp7bg', look: isOurs(first) ? 'group' : 'group theirs', ...time(first) }),
    update: (element) => sync(element, groupParts(said, chat, suite)),
  }
}

/** Whole seconds, and on some of the groups only: here on about two of three. */
function time({ id, at }: Said): { 'data-utime'?: string } {
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return sum % 3 === 0 ? {} : { 'data-utime': String(Math.floor(at / 1000)) }
}

function groupParts(said: readonly [Said, ...Said[]], chat: Chat, suite: Suite): Part[] {
  const bubbles = said.map((one) => bubblePart(one, chat, suite))
  const footer = footerPart(said.at(-1) ?? said[0])
  const avatar = isOurs(said[0]) ? [] : [avatarPart(chat)]
  return [...avatar, ...bubbles, ...(footer ? [footer] : [])]
}

function avatarPart(chat: Chat): Part {
  return {
    key: 'avatar',
    make: () => el('img', { look: 'avatar', width: '28' }),
    update: (element) => {
      mark(element, 'alt', chat.name)
      mark(element, 'src', portrait(chat.name))
    },
  }
}

/** What stands under the last bubble as its sibling, without an id (22 September 2026). */
function footerPart(said: Said): Part | null {
  if (said.marked) {
    const link = () => el('a', { role: 'link', href: '#' }, ENGLISH.manageAutomations)
    return { key: 'footer', make: () => el('div', { look: 'footer' }, ENGLISH.automated, link()) }
  }
  if (said.author !== 'teammate') return null
  const words = `${ENGLISH.sentBy}${said.sender ?? 'Mariam K.'}`
  return { key: `footer:${words}`, make: () => el('div', { look: 'footer' }, words) }
}

function typingPart(chat: Chat): Part {
  return {
    key: 'typing',
    make: () =>
      el(
        'div',
        { look: 'group theirs' },
        el('img', { look: 'avatar', alt: chat.name, src: portrait(chat.name), width: '28' }),
        el('div', { look: 'bubble typing' }, ...['', '', ''].map(() => el('i', { look: 'typing-dot' }))),
      ),
  }
}
