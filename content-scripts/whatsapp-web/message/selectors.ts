import type { KnownElement } from '../../host-page/known-element'

/** Where the parts of a message stand. Icons of state and side are in `icons.ts`. */

export const MESSAGE_LIST: KnownElement = {
  name: 'the list of messages, with its dividers',
  ways: [
    { seen: '2026-08', find: '[data-tab="8"]', because: 'the tab number is stable since 2021' },
    { seen: '2024-10', find: '[role="application"]', because: 'its role until 2025' },
    {
      seen: '2026-08',
      find: '[data-testid="conversation-panel-messages"]',
      because: 'the scroller around it, should both go',
    },
  ],
}

export const MESSAGES: KnownElement = {
  name: 'a message',
  ways: [
    { seen: '2026-09', find: '[data-testid^="conv-msg-"]', because: 'bears the id twice' },
    { seen: '2026-09', find: '[data-id]', because: 'in every generation; may be nested in older ones' },
  ],
}

export const NO_DIVIDER: KnownElement = {
  name: 'what no divider of days holds',
  ways: [
    {
      seen: '2026-08',
      find: 'svg, img, button, [data-icon], [data-pre-plain-text], [data-testid^="msg-"], .message-in, .message-out',
      because: 'a line of a day is bare words, but a message that lost its id may be as short',
    },
  ],
}

export const MESSAGES_WITHOUT_ID: KnownElement = {
  name: 'a message without an id',
  ways: [
    {
      seen: '2024-10',
      find: '[role="row"]:has([data-pre-plain-text^="["]), [role="row"]:has(.focusable-list-item, [data-testid="msg-container"])',
      because: 'should the ids go; dividers of days have no role',
    },
    {
      seen: '2024-10',
      find: '.message-in, .message-out',
      because: 'each bubble had a class for its side until 2025, with or without a row',
    },
    {
      seen: '2021-06',
      find: '[data-pre-plain-text^="["]',
      because: 'words with a stamp are a message even without a row',
    },
  ],
}

export const SHELL: KnownElement = {
  name: 'the emptied shell of a message far off screen',
  ways: [
    {
      seen: '2026-08',
      find: '[data-virtualized="true"]',
      because: 'keeps the id and loses the contents beyond 1,000 rows or 4,000 px',
    },
  ],
}

export const STAMPED: KnownElement = {
  name: 'the wrapper that prints time, day and name',
  ways: [
    {
      seen: '2026-09',
      find: '[data-pre-plain-text^="["]',
      because: 'quoted and listed lines inside a message have one too, but without a bracket',
    },
  ],
}

export const META: KnownElement = {
  name: 'the foot of a bubble with clock and ticks',
  ways: [{ seen: '2026-09', find: '[data-testid="msg-meta"]', because: 'code of 2026-08 and live reports' }],
}

export const CLOCK: KnownElement = {
  name: 'the clock of a bubble',
  ways: [
    { seen: '2026-08', find: '[data-testid="msg-meta"] span[dir="auto"]', because: 'no seconds, no title' },
    {
      seen: '2026-08',
      find: '[data-testid="msg-meta"] span:not(:has(*))',
      because: 'the same one, should its direction go: of the foot only the clock reads as one',
    },
    {
      seen: '2024-10',
      find: 'span[dir="auto"]:not([aria-label]):not([title])',
      because: 'before test ids: beside the tick; the last one that reads as a clock',
    },
    {
      seen: '2020-06',
      find: ':is(.message-in, .message-out) span:not([dir]):not([title]):not(:has(*))',
      because: 'the clocks of 2019 bore no direction of writing; the last one in a bubble is its own',
    },
  ],
}

export const WORDS: KnownElement = {
  name: 'the words of a message',
  ways: [
    {
      seen: '2026-09',
      find: '[data-testid~="selectable-text"], .selectable-text',
      because: 'some accounts lack the class, some the test id',
    },
    {
      seen: '2024-10',
      find: '[data-pre-plain-text^="["] span:is([dir="ltr"], [dir="rtl"])',
      because: 'words are printed in their own direction; names, days and clocks by "auto"',
    },
  ],
}

export const QUOTES: KnownElement = {
  name: 'what a message quotes',
  ways: [
    { seen: '2026-08', find: '[data-testid="quoted-message"]', because: 'four independent reports' },
    {
      seen: '2024-10',
      find: '[role="button"][aria-label]:has(.quoted-mention)',
      because: 'before test ids; holds the quoted author too',
    },
    { seen: '2021-06', find: '.quoted, .quoted-mention', because: 'the bare quote of a saved page' },
  ],
}

export const CARDS: KnownElement = {
  name: 'advertisement and link preview above the words',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid^="ctwa_"], [data-testid="ctwa-agm-preview"], [data-testid="ctwa-ad-source"], [data-testid="link-preview-container"]',
      because: 'Meta’s words or a web page’s, not the customer’s',
    },
  ],
}

export const HIDDEN_NAME: KnownElement = {
  name: 'the hidden name before a message',
  ways: [
    {
      seen: '2026-08',
      find: 'span[aria-label$=":"], span[aria-label$="："]',
      because: '"You:" before one’s own; absent in the middle of a run in some builds',
    },
  ],
}

export const SYSTEM_ROW: KnownElement = {
  name: 'a system notice or a call in place of a message',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="msg-notification-container"], [data-testid="call-log-system-message"]',
      because: 'encryption notes, changed numbers, calls: code of 2026-08',
    },
  ],
}

export const GREETING_TAG: KnownElement = {
  name: 'the mark of an advertisement’s automatic greeting',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="ctwa-agm-tag"]',
      because: 'the only automatic answer with a mark of its own',
    },
  ],
}

export const BUBBLE: KnownElement = {
  name: 'the bubble of a message',
  ways: [
    { seen: '2026-08', find: '[data-testid="msg-container"]', because: 'code of 2026-08' },
    { seen: '2024-10', find: '.focusable-list-item', because: 'a class written by hand, in all generations' },
  ],
}

export const MEDIA: KnownElement = {
  name: 'what a message without words shows or plays',
  ways: [
    {
      seen: '2026-08',
      find: 'img:not([alt]), img[alt=""], video, canvas, audio',
      because: 'pictures, albums, stickers; emoji have their character in "alt"',
    },
    {
      seen: '2026-08',
      find: 'button, [role="button"]:is([aria-label], [title])',
      because: 'voice messages are played and documents fetched by a button; the foot is one without a label',
    },
    {
      seen: '2020-06',
      find: '[style*="background-image"], a[href*="//maps."], [data-icon^="media-"], [data-icon^="audio-"], [data-icon^="msg-video"], [data-icon^="msg-gif"], [data-icon^="default-user"], [data-icon^="default-contact"], [data-icon^="view-once"], [class*="icon-doc"]',
      because:
        'pictures that are not loaded, places, and what is fetched or played, before these were buttons',
    },
  ],
}

export const STICKER: KnownElement = {
  name: 'a sticker',
  ways: [
    { seen: '2026-08', find: '[data-testid="sticker-container"]', because: 'has no bubble and no tail' },
  ],
}

export const GROUP_AUTHOR: KnownElement = {
  name: 'a group member’s name or picture',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="author"], [data-testid="group-chat-profile-picture"]',
      because: 'only groups have them, but for the author inside a quote',
    },
  ],
}
