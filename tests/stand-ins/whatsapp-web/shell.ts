import type { App } from './app'
import { el } from './dom'
import { isOld } from './generation'
import { type IconName, icon } from './icons'
import { colour } from './theme'

const NAV_ICONS: readonly IconName[] = [
  'chats-filled',
  'status-outline',
  'channel-outline',
  'community-outline',
  'settings-outline',
]

/** Everything around list and thread: the narrow bar at the left, the column of chats, the empty panel. */
export function buildShell(app: App, pane: HTMLElement): HTMLElement {
  const row = `height:100%;display:flex;background:${colour('panel')}`
  return el(
    'div',
    { class: 'app-wrapper-web', css: 'height:100%' },
    el(
      'div',
      { 'data-testid': 'wa-web-main-screen', css: row },
      navBar(app),
      side(app, pane),
      introPanel(app),
    ),
  )
}

function navBar(app: App): HTMLElement {
  const bar = `flex:none;width:64px;display:flex;flex-direction:column;align-items:center;gap:8px;padding:12px 0;background:${colour('rail')};border-right:1px solid ${colour('line')}`
  const buttons = app.words.nav.map((label, index) => {
    const chosen = index === 0
    const tint = chosen ? `background:${colour('line')};color:${colour('ink')}` : `color:${colour('soft')}`
    return el(
      'button',
      {
        'aria-label': label,
        'aria-pressed': String(chosen),
        'data-navbar-item-selected': String(chosen),
        css: `width:40px;height:40px;border-radius:50%;display:flex;align-items:center;justify-content:center;${tint}`,
      },
      icon(NAV_ICONS[index] ?? 'chats-filled'),
    )
  })
  return el('div', { 'data-testid': 'navbar-primary-section', css: bar }, ...buttons)
}

function side(app: App, pane: HTMLElement): HTMLElement {
  const look = `flex:none;width:35%;min-width:320px;max-width:430px;display:flex;flex-direction:column;border-right:1px solid ${colour('line')}`
  const title = `flex:1;font-size:22px;line-height:30px;font-weight:600;margin:0;color:${colour('ink')}`
  const round = `color:${colour('ink')};padding:6px`
  return el(
    'div',
    { id: 'side', css: look },
    el(
      'div',
      { css: 'display:flex;align-items:center;gap:6px;padding:16px 16px 10px 20px' },
      el('h1', { css: title }, app.words.chats),
      el('button', { css: round }, icon('new-chat-outline')),
      el('button', { css: round }, icon('more-refreshed')),
    ),
    search(app),
    filters(app),
    pane,
  )
}

function search(app: App): HTMLElement {
  const pill = `display:flex;align-items:center;gap:12px;margin:0 16px;padding:0 14px;height:40px;border-radius:20px;background:${colour('field')};color:${colour('soft')}`
  return el(
    'div',
    { 'data-testid': 'chat-list-search-container', css: pill },
    icon('search-refreshed-thin', 20),
    isOld ? searchEditor(app) : searchField(app),
  )
}

/** An editor until 2025. */
function searchEditor(app: App): HTMLElement {
  return el('div', {
    contenteditable: 'true',
    role: 'textbox',
    'data-tab': 3,
    title: app.words.search,
    css: 'flex:1;min-width:0;outline:0',
  })
}

function searchField(app: App): HTMLElement {
  return el('input', {
    role: 'textbox',
    type: 'text',
    'data-tab': 3,
    'aria-label': app.words.search,
    placeholder: app.words.search,
    css: `flex:1;min-width:0;border:0;outline:0;background:none;font:inherit;color:${colour('ink')}`,
  })
}

function filters(app: App): HTMLElement {
  const chips = app.words.filters.map((label, index) => {
    const chosen = index === 0
    const tint = chosen
      ? `background:${colour('pill')};color:${colour('pillInk')};border:1px solid transparent`
      : `color:${colour('soft')};border:1px solid ${colour('line')}`
    const chip = `padding:4px 12px;border-radius:16px;font-size:13.5px;white-space:nowrap;${tint}`
    return el('button', { role: 'tab', 'aria-selected': String(chosen), css: chip }, label)
  })
  return el(
    'div',
    { role: 'tablist', css: 'display:flex;gap:8px;padding:10px 16px 8px;overflow:hidden' },
    ...chips,
  )
}

function introPanel(app: App): HTMLElement {
  const look = `flex:1;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:18px;background:${colour('wall')};color:${colour('soft')}`
  const picture = icon('chats-filled', 96, { css: `color:${colour('line')}` })
  return el('section', { 'data-testid': 'intro-panel', css: look }, picture, el('div', {}, app.words.intro))
}
