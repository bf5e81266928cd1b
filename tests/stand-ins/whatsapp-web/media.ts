import type { Said } from '../world'
import type { App } from './app'
import { el } from './dom'
import { icon } from './icons'
import { portrait, shoe } from './pictures'
import type { Shown } from './shown'
import { colour } from './theme'

const blobs = new Map<string, string>()

/** The page's pictures have `blob:` addresses; one per message, kept while the page lives. */
function pictureAddress(seed: string): string {
  const known = blobs.get(seed)
  if (known) return known
  const address = URL.createObjectURL(new Blob([shoe(seed)], { type: 'image/svg+xml' }))
  blobs.set(seed, address)
  return address
}

export function pictureParts(app: App, said: Said): HTMLElement {
  return el(
    'div',
    {
      role: 'button',
      'data-testid': 'image-thumb',
      'aria-label': app.words.openPicture,
      css: `margin:-3px -5px ${said.text ? 4 : 14}px -6px;cursor:pointer`,
    },
    el('img', {
      src: pictureAddress(said.id),
      alt: '',
      css: 'display:block;width:240px;height:180px;border-radius:6px',
    }),
  )
}

/** One row and one id for all of its pictures. */
export function albumParts(app: App, said: Said): HTMLElement {
  const pictures = [1, 2, 3, 4].map((number) => {
    const picture = pictureAddress(`${said.id}${number}`)
    const shown = el('img', { src: picture, alt: '', css: 'display:block;width:119px;height:89px' })
    return el('div', { role: 'button', 'aria-label': app.words.openPicture }, shown)
  })
  const look = 'display:grid;grid-template-columns:1fr 1fr;gap:2px;margin-bottom:14px'
  return el('div', { 'data-testid': 'media-album', css: look }, ...pictures)
}

/** Words in italics behind an icon; the stamp is gone, the id stays. */
export function deletedParts(app: App, said: Said): HTMLElement {
  const words = el(
    'span',
    { dir: 'auto', css: 'font-style:italic' },
    app.words.deleted(said.author !== 'customer'),
  )
  const name = { 'data-testid': 'recalled', css: `color:${colour('meta')}` }
  return el('div', { css: 'display:flex;gap:6px;padding-bottom:12px' }, icon('recalled', 18, name), words)
}

export function stickerParts(said: Said): HTMLElement {
  return el(
    'div',
    { 'data-testid': 'sticker-container', css: 'padding-bottom:14px' },
    el('img', { src: pictureAddress(said.id), alt: '', css: 'display:block;width:120px;height:90px' }),
  )
}

/** A voice message says its length, never its words. */
export function voiceParts(app: App, { chat, said }: Shown): HTMLElement {
  const play = el(
    'button',
    { 'aria-label': app.words.playVoice, css: `color:${colour('meta')}` },
    icon('audio-play', 30, { 'data-testid': 'audio-play' }),
  )
  const bars = [...said.id].map((digit) => {
    const height = 3 + Number.parseInt(digit, 16)
    return el('span', { css: `width:3px;border-radius:2px;background:${colour('meta')};height:${height}px` })
  })
  return el(
    'div',
    { 'data-testid': 'ptt-status', css: 'display:flex;align-items:center;gap:8px;padding:4px 4px 14px 0' },
    said.author === 'customer' &&
      el('img', { src: portrait(chat.name), alt: '', css: 'width:40px;height:40px;border-radius:50%' }),
    play,
    el('div', { css: 'display:flex;align-items:center;gap:2px;height:24px' }, ...bars),
    el('span', { css: `font-size:11px;color:${colour('meta')}` }, '0:12'),
  )
}

export function callParts(app: App, said: Said): HTMLElement {
  return el(
    'div',
    {
      'data-testid': 'call-log-system-message',
      css: 'display:flex;align-items:center;gap:10px;padding-bottom:12px',
    },
    icon('ic-call-missed', 24, { css: 'color:#ea4f5e' }),
    el(
      'div',
      {},
      el('div', {}, said.text || app.words.kinds.call),
      el('div', { css: `font-size:12.5px;color:${colour('meta')}` }, app.words.callBack),
    ),
  )
}
