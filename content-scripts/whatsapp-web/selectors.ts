import type { KnownElement } from '../host-page/known-element'

/**
 * All that is known of where things stand on WhatsApp Web. Test ids were gone from August 2023 to early
 * 2026 and may go again, so that none of these parts hangs on one alone.
 */

export const SIGN_IN: KnownElement = {
  name: 'the code to link a device',
  ways: [
    { seen: '2026-08', find: 'div[data-ref] canvas', because: 'needs no language' },
    {
      seen: '2026-08',
      find: '[data-testid="link-device-qr-code"], canvas[aria-label*="QR"]',
      because: 'the test id and English label of the same canvas',
    },
  ],
}

export const STARTING: KnownElement = {
  name: 'the screen while the page starts',
  ways: [
    {
      seen: '2026-08',
      find: '#wa_web_initial_startup, [data-testid="wa-web-loading-screen"], [data-testid="startup"], #app progress',
      because: 'the served splash, then the script’s own; the last two are older',
    },
    { seen: '2026-08', find: '#app:empty', because: 'the mount before anything is drawn into it' },
  ],
}

export const MAIN: KnownElement = {
  name: 'the open chat',
  ways: [
    { seen: '2026-10', find: '#main', because: 'exists only with a chat open; unchanged since 2018' },
    { seen: '2026-08', find: '[data-testid="conversation-panel-wrapper"]', because: 'the same element' },
    {
      seen: '2024-10',
      find: 'div:has(> header):has(> footer)',
      because: 'head and foot of the open chat are its own children',
    },
  ],
}

export const CHAT_TITLE: KnownElement = {
  name: 'the name of the open chat',
  ways: [
    {
      seen: '2026-09',
      find: 'header [data-testid="conversation-info-header-chat-title"]',
      because: 'code of August 2026 and live reports agree',
    },
    {
      seen: '2026-09',
      find: 'header [data-testid="conversation-info-header"] span[dir="auto"]',
      because: 'the first such span of the head’s button',
    },
    {
      seen: '2026-09',
      find: 'header span[data-testid="conversation-info-header"]',
      because: 'one report has the test id on the span itself',
    },
    { seen: '2024-10', find: 'header span[dir="auto"]', because: 'the generation without test ids' },
  ],
}

export const CHAT_SUBTITLE: KnownElement = {
  name: 'the line below the name of the open chat',
  ways: [
    { seen: '2026-08', find: 'header [data-testid="chat-subtitle"] span[title]', because: 'code of 2026-08' },
    { seen: '2026-09', find: 'header span[title]', because: 'members of a group are in its title' },
  ],
}

export const COMPOSER: KnownElement = {
  name: 'the composer',
  ways: [
    {
      seen: '2026-09',
      find: 'footer [contenteditable="true"][role="textbox"][data-tab="10"]',
      because: 'captions have a second editor elsewhere, hence the footer',
    },
    {
      seen: '2026-08',
      find: 'footer [data-testid="conversation-compose-box-input"], footer [data-lexical-editor="true"]',
      because: 'the same element should the tab number go',
    },
    { seen: '2024-10', find: 'footer [contenteditable="true"]', because: 'the only editor of the footer' },
  ],
}

export const BLOCKED: KnownElement = {
  name: 'the note in place of the composer of a blocked contact',
  ways: [{ seen: '2026-08', find: 'footer [data-testid="block-message"]', because: 'code of 2026-08' }],
}

export const HEADER: KnownElement = {
  name: 'the head of the open chat',
  ways: [{ seen: '2026-10', find: 'header', because: 'one in the open chat in every generation' }],
}

export const FOOTER: KnownElement = {
  name: 'the foot of the open chat',
  ways: [{ seen: '2026-10', find: 'footer', because: 'one in the open chat in every generation' }],
}

export const DETAILS: KnownElement = {
  name: 'the drawer at the right of the open chat',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="drawer-right"], [data-testid="chat-info-drawer"]',
      because: 'contact details, when a person opens them',
    },
  ],
}
