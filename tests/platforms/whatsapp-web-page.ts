import type { ReadMessage, ThreadReading } from '@/content-scripts/chat-platform'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'

/** A Wednesday afternoon. */
export const NOW = new Date(2026, 5, 10, 16, 40).getTime()

/** Local time as "2026-06-10 16:33", which one can compare with the page. */
export function local(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toLocaleString('sv').slice(0, 16)
}

interface PageParts {
  title?: string
  messages?: string
  rows?: string
  language?: string
  direction?: 'ltr' | 'rtl'
  subtitle?: string
  /** The label of the composer; `null`: there is no composer. */
  composer?: string | null
  typed?: string
  /** In the title's line, behind the name. */
  behindTitle?: string
}

/** Draws a page of the generation of 2026 into the test's document. */
export function drawPage(parts: PageParts): void {
  document.documentElement.lang = parts.language ?? 'en'
  document.documentElement.dir = parts.direction ?? 'ltr'
  document.body.className = ''
  document.body.innerHTML = `<div id="app"><div data-testid="wa-web-main-screen">${side(parts.rows ?? '')}${parts.title === undefined ? '' : main(parts)}</div></div>`
}

function side(rows: string): string {
  return `<div id="side">
    <div data-testid="chat-list-search-container"><input role="textbox" data-tab="3"></div>
    <div id="pane-side"><div data-testid="chat-list"><div role="grid" aria-label="Chat list">${rows}</div></div></div></div>`
}

function main({ title = '', messages = '', subtitle, composer, typed, behindTitle = '' }: PageParts): string {
  const label = composer === undefined ? `Type a message to ${title}` : composer
  const editor = `<div contenteditable="true" role="textbox" data-lexical-editor="true" data-tab="10" aria-label="${label}">${typed ?? '<p><br></p>'}</div>`
  return `<div id="main" data-testid="conversation-panel-wrapper">
    <header data-testid="conversation-header"><div role="button" title="Profile details"><img alt=""></div>
      <div data-testid="conversation-info-header" data-tab="6"><div><span dir="auto" data-testid="conversation-info-header-chat-title">${title}</span>${behindTitle}</div>
      <div data-testid="chat-subtitle">${subtitle ? `<span title="${subtitle}">${subtitle}</span>` : ''}</div></div></header>
    <div><div><span dir="auto">Yesterday</span></div>
      <div data-testid="conversation-panel-messages"><div data-tab="8" tabindex="0">${messages}</div></div></div>
    <footer>${label === null ? '' : editor}</footer></div>`
}

interface Bubble {
  id?: string
  /** `[16:33, 6/5/2026] Anna: `; none: media without words, calls. */
  stamp?: string
  clock?: string
  text?: string
  tail?: 'in' | 'out'
  tick?: string
  /** "You" or a name, hidden before the bubble. */
  hidden?: string
  /** Above the words, inside the stamped part. */
  above?: string
  /** In place of the words. */
  media?: string
  /** In the foot, before the clock. */
  foot?: string
  style?: string
}

let count = 0

/** A message's row with `data-id`, bubble and foot. */
export function bubble(parts: Bubble): string {
  const id = parts.id ?? `3EB0${String(++count).padStart(16, '0')}`
  const tail = parts.tail
    ? `<span data-icon="tail-${parts.tail}" data-testid="tail-${parts.tail}" aria-hidden="true"></span>`
    : ''
  const hidden = parts.hidden ? `<span aria-label="${parts.hidden}:"></span>` : ''
  return `<div role="row"><div data-id="${id}" data-testid="conv-msg-${id}"><div data-virtualized="false"><div>
    <div class="focusable-list-item" style="${parts.style ?? ''}"><div data-testid="msg-container">${tail}<div>${hidden}${content(parts)}${foot(parts)}</div></div></div></div></div></div></div>`
}

function content({ stamp, text, above = '', media = '' }: Bubble): string {
  const words = text === undefined ? '' : selectable(`<span>${text}</span>`)
  if (stamp === undefined) return media + words
  return `<div class="copyable-text" data-pre-plain-text="${stamp}">${above}${media}<div>${words}<span><span aria-hidden="true">16:33</span></span></div></div>`
}

/** What holds a message's words. */
export function selectable(inside: string): string {
  return `<span dir="ltr" class="selectable-text copyable-text" data-testid="selectable-text">${inside}</span>`
}

function foot({ clock, tick, foot: more = '' }: Bubble): string {
  const icon = tick
    ? `<span data-icon="${tick}" aria-label=" Read "><svg><title>${tick}</title></svg></span>`
    : ''
  return `<div data-testid="msg-meta">${more}${clock ? `<span dir="auto">${clock}</span>` : ''}${icon}</div>`
}

export function divider(words: string): string {
  return `<div tabindex="-1"><div><span dir="auto">${words}</span></div></div>`
}

export function notice(words: string, id = 'NOTICE00000000000001'): string {
  return `<div role="row"><div data-id="${id}" data-testid="conv-msg-${id}"><div data-virtualized="false"><div class="focusable-list-item"><div data-testid="msg-notification-container"><span dir="auto">${words}</span></div></div></div></div></div>`
}

export function shell(id: string): string {
  return `<div role="row"><div data-id="${id}" data-testid="conv-msg-${id}"><div data-virtualized="true" style="min-height:64px"><div></div></div></div></div>`
}

/** The open chat that is drawn now, by one look of a reader that has seen nothing before. */
export function readOnce(now = NOW): ThreadReading | null {
  return whatsAppWeb(document, () => now).readThread()
}

/** The messages that are read of a chat with Anna. */
export function read(messages: string, page: Partial<PageParts> = {}, now = NOW): ReadMessage[] {
  drawPage({ title: 'Anna', ...page, messages })
  return readOnce(now)?.messages ?? []
}

export const textsOf = (messages: ReadMessage[]) => messages.map(({ text }) => text)
export const sidesOf = (messages: ReadMessage[]) => messages.map(({ direction }) => direction)
export const kindsOf = (messages: ReadMessage[]) => messages.map(({ kind }) => kind)
export const timesOf = (messages: ReadMessage[]) => messages.map(({ shown }) => local(shown?.at))
