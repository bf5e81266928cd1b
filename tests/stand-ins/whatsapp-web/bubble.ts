import type { Chat, Said } from '../world'
import { type App, isOwn, type Status } from './app'
import { el } from './dom'
import { withEmoji } from './emoji'
import { generation, sideClass } from './generation'
import { type IconName, icon } from './icons'
import { albumParts, callParts, deletedParts, pictureParts, stickerParts, voiceParts } from './media'
import type { Shown } from './shown'
import { colour } from './theme'

/** In a bubble the ticks bear words; the same icon still stands for two states. */
const TICKS: Record<Status, IconName> = {
  pending: 'wds-ic-status-pending',
  sent: 'wds-ic-delivered',
  delivered: 'wds-ic-read',
  read: 'wds-ic-read',
}

/** The whole contents of a row, from `.focusable-list-item` inwards. */
export function bubble(app: App, shown: Shown): HTMLElement {
  const { said } = shown
  if (said.kind === 'notice') return notice(said.text)
  const own = isOwn(said)
  const side = `display:flex;flex-direction:column;align-items:${own ? 'flex-end' : 'flex-start'}`
  return el(
    'div',
    { class: `focusable-list-item${sideClass(own)}`, css: `${side};padding:0 62px;position:relative` },
    el(
      'div',
      { 'data-testid': 'msg-container', css: 'position:relative;max-width:66%' },
      shown.first && tail(own, app.rightToLeft),
      box(app, shown),
    ),
  )
}

function notice(text: string): HTMLElement {
  const look = `max-width:80%;padding:6px 12px;border-radius:8px;font-size:12.5px;text-align:center;background:${colour('note')};color:${colour('noteInk')};box-shadow:0 1px .5px ${colour('shadow')}`
  return el(
    'div',
    { class: 'focusable-list-item', css: 'display:flex;justify-content:center;padding:4px 62px' },
    el('div', { 'data-testid': 'msg-notification-container', css: look }, el('span', { dir: 'auto' }, text)),
  )
}

/** From right to left the drawings change places, and with them their names (client of August 2026). */
function tail(own: boolean, rightToLeft: boolean): HTMLElement {
  const name = own !== rightToLeft ? 'tail-out' : 'tail-in'
  const side = own !== rightToLeft ? 'right:-8px' : 'left:-8px'
  const tint = colour(own ? 'out' : 'in')
  return icon(name, 13, {
    'data-testid': name,
    'aria-hidden': 'true',
    css: `position:absolute;top:0;${side};color:${tint}`,
  })
}

function box(app: App, shown: Shown): HTMLElement {
  const { said, first, chat } = shown
  const own = isOwn(said)
  const corner = first ? (own ? '8px 0 8px 8px' : '0 8px 8px 8px') : '8px'
  const look = `position:relative;min-width:80px;padding:6px 8px 8px 9px;border-radius:${corner};background:${colour(own ? 'out' : 'in')};box-shadow:0 1px .5px ${colour('shadow')}`
  const prefix = own ? app.words.you : `${chat.name}:`
  return el(
    'div',
    { css: look },
    first && (own || chat.kind === 'customer') && el('span', { 'aria-label': prefix }),
    first && !own && chat.kind === 'group' && author(said),
    said.marked &&
      el('div', { 'data-testid': 'ctwa-agm-tag', css: `font-size:12px;color:${colour('meta')}` }),
    ...body(app, shown),
    meta(app, said),
  )
}

function author(said: Said): HTMLElement {
  return el(
    'div',
    { css: `font-size:12.8px;font-weight:600;color:${colour('green')}` },
    el('span', { 'data-testid': 'author', dir: 'auto' }, said.sender ?? ''),
  )
}

function body(app: App, shown: Shown): HTMLElement[] {
  const { said } = shown
  if (said.deleted) return [deletedParts(app, said)]
  if (said.kind === 'album') return [albumParts(app, said)]
  if (said.kind === 'voice') return [voiceParts(app, shown)]
  if (said.kind === 'sticker') return [stickerParts(said)]
  if (said.kind === 'call') return [callParts(app, said)]
  if (said.kind === 'picture' && said.text === '') return [pictureParts(app, said)]
  return [wordsOf(app, shown)]
}

/** The only wrapper that bears time, day and name: captions have it, bare pictures do not. */
function wordsOf(app: App, { chat, said }: Shown): HTMLElement {
  const name = isOwn(said) ? app.profile : (said.sender ?? chat.name)
  const quoted = said.quotes && chat.said.find((other) => other.id === said.quotes)
  return el(
    'div',
    { class: 'copyable-text', 'data-pre-plain-text': `${app.times.stamp(said.at)}${name}: ` },
    said.kind === 'picture' && pictureParts(app, said),
    said.ad ? adCard(said.ad) : null,
    quoted ? quote(app, chat, quoted) : null,
    el('div', {}, selectableText(shownText(said.text)), readMore(app, said.text), spacer(app, said)),
  )
}

/** Longer texts are cut, and the rest is not in the document until somebody asks for it. */
const LONGEST = 768

function shownText(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text
}

function readMore(app: App, text: string): HTMLElement | null {
  if ([...text].length <= LONGEST) return null
  const look = { 'data-testid': 'caption-read-more-button', class: 'read-more-button' }
  return el('button', { ...look, css: `color:${colour('green')}` }, app.words.readMore)
}

function selectableText(text: string): HTMLElement {
  const lines = text.split('\n')
  const shown = lines.length === 1 ? [el('span', {}, ...withEmoji(text))] : lines.map(textLine)
  return el(
    'span',
    {
      dir: 'ltr',
      class: 'selectable-text copyable-text',
      'data-testid': 'selectable-text',
      css: 'white-space:pre-wrap;overflow-wrap:anywhere',
    },
    ...shown,
  )
}

/** Several lines are a span each; the last one is left open, so that the time can stand behind its words. */
function textLine(line: string, index: number, lines: readonly string[]): HTMLElement {
  const css = index < lines.length - 1 ? 'display:block;min-height:20px' : ''
  return el('span', { dir: 'ltr', css }, ...withEmoji(line))
}

/** Keeps the last line clear of the time. It repeats the time unseen, as the capture of October 2024 has it. */
function spacer(app: App, said: Said): HTMLElement {
  const room = `display:inline-block;visibility:hidden;height:0;font-size:11px;padding-left:${isOwn(said) ? 26 : 8}px`
  return el(
    'span',
    {},
    el('span', { 'aria-hidden': 'true', css: room }, el('span', {}, app.times.clock(said.at))),
  )
}

function adCard(ad: NonNullable<Said['ad']>): HTMLElement {
  const look = `margin-bottom:6px;padding:8px 10px;border-radius:6px;background:${colour('quote')};font-size:13px`
  return el(
    'div',
    { 'data-testid': 'ctwa_image_preview', css: look },
    el('div', { title: ad.title, css: 'font-weight:600' }, ad.title),
    el('div', { css: `color:${colour('meta')}` }, ad.text),
    el('div', { css: `color:${colour('meta')};font-size:12px` }, ad.host),
  )
}

function quote(app: App, chat: Chat, quoted: Said): HTMLElement {
  const look = `margin-bottom:4px;padding:5px 10px;border-radius:6px;border-left:4px solid ${colour('green')};background:${colour('quote')};font-size:13px;cursor:pointer`
  const name = isOwn(quoted) ? app.words.youInGroup : (quoted.sender ?? chat.name)
  if (generation === '2021') {
    const words = el('span', { dir: 'auto', class: 'quoted-mention' }, ...withEmoji(quoted.text))
    return el('div', { class: 'quoted', css: look }, words)
  }
  return el(
    'div',
    { 'data-testid': 'quoted-message' },
    el(
      'div',
      { role: 'button', 'aria-label': app.words.quoted, css: look },
      el(
        'span',
        { 'data-testid': 'author', css: `display:block;font-weight:600;color:${colour('green')}` },
        name,
      ),
      el('span', { class: 'quoted-mention' }, ...withEmoji(quoted.text)),
    ),
  )
}

function meta(app: App, said: Said): HTMLElement {
  const look = `position:absolute;right:7px;bottom:3px;display:flex;align-items:center;gap:3px;font-size:11px;line-height:15px;color:${colour('meta')}`
  const own = isOwn(said)
  return el(
    'div',
    { 'data-testid': 'msg-meta', css: look, ...(own ? { role: 'button' } : {}) },
    said.edited === true && said.deleted !== true && el('span', {}, app.words.edited),
    el('span', { dir: 'auto' }, app.times.clock(said.at)),
    own && said.kind !== 'call' && said.deleted !== true && statusIcon(app, said),
  )
}

/** Exact name and padded words are what the page tells of a message's way. */
export function statusIcon(app: App, said: Said): HTMLElement {
  const status = app.status(said)
  const name = TICKS[status]
  const tint = status === 'read' ? colour('tick') : 'inherit'
  return icon(name, 16, {
    'data-testid': name,
    'aria-label': ` ${app.words.status[status]} `,
    css: `color:${tint}`,
  })
}
