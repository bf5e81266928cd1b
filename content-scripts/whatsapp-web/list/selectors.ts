import type { KnownElement } from '../../host-page/known-element'

/** Where the parts of the chat list stand. */

export const LIST_PANE: KnownElement = {
  name: 'the pane of the chat list',
  ways: [
    { seen: '2026-10', find: '#pane-side', because: 'unchanged since 2018' },
    {
      seen: '2026-08',
      find: '[data-testid="chat-list"], #side [role="grid"]',
      because: 'inside the same pane',
    },
    {
      seen: '2024-10',
      find: 'div:has(> [role="grid"][aria-rowcount])',
      because: 'the list counts its rows in every generation since 2024',
    },
  ],
}

export const SEARCH_FIELD: KnownElement = {
  name: 'the search field above the list',
  ways: [
    {
      seen: '2026-09',
      find: '#side input[data-tab="3"], [data-testid="chat-list-search-container"] input',
      because: 'the tab number is stable since 2021',
    },
    {
      seen: '2024-10',
      find: '#side [contenteditable="true"][data-tab="3"]',
      because: 'an editor until 2025',
    },
    {
      seen: '2026-09',
      find: 'input[data-tab="3"], [contenteditable="true"][data-tab="3"]',
      because: 'the same field, should the column around it lose its id',
    },
  ],
}

export const LIST_ROWS: KnownElement = {
  name: 'a row of the list',
  ways: [
    {
      seen: '2026-09',
      find: '[role="grid"] [role="row"], [role="grid"] [role="listitem"]',
      because: 'the role was "listitem" in 2024 and 2025, and is "row" again',
    },
    { seen: '2026-08', find: '[data-testid^="list-item-"]', because: 'should the grid lose its role' },
    {
      seen: '2024-10',
      find: '[style*="translateY"]:has(span[title])',
      because: 'rows are placed by their offset in every generation that is known',
    },
    {
      seen: '2024-10',
      find: '[role="listitem"]:has(span[title]), [role="row"]:has(span[title]):not(:has([data-id])):not(:has([data-pre-plain-text])), [data-testid="cell-frame-container"]',
      because: 'rows by themselves, without a list around them; messages are rows too',
    },
  ],
}

export const ROW_TITLE: KnownElement = {
  name: 'the name in a row',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="cell-frame-title"] span[title]',
      because: 'its attribute is free of the hidden "2 unread messages" beside it',
    },
    { seen: '2024-10', find: '[aria-colindex="2"] span[title]', because: 'the generation without test ids' },
    {
      seen: '2024-10',
      find: 'span[title][dir="auto"]',
      because: 'the first of the row; a preview has no `dir`',
    },
  ],
}

export const ROW_TIME: KnownElement = {
  name: 'the time in a row',
  ways: [
    { seen: '2026-08', find: '[data-testid="cell-frame-primary-detail"]', because: 'holds the time alone' },
    {
      seen: '2024-10',
      find: '[aria-colindex="2"] > div:nth-child(2)',
      because: 'stands behind the name in the generation without test ids',
    },
    {
      seen: '2026-08',
      find: '[aria-colindex="2"] div:not(:has(*))',
      because: 'the only part of the title line with words and nothing else in it',
    },
    {
      seen: '2020-06',
      find: 'div:has(span[dir="auto"][title]):not(:has(span[title]:not([dir]))) + div:not(:has([title]))',
      because:
        'behind the name before rows had columns (2019, 2020); the line of the last message has a title',
    },
  ],
}

export const ROW_PREVIEW: KnownElement = {
  name: 'the last message in a row',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="last-msg-status"]',
      because: 'gone while a draft or "typing…" stands in its place',
    },
    {
      seen: '2024-10',
      find: '[aria-colindex="2"] + div span[title]:not([dir])',
      because: 'before test ids; "typing…" bears `dir` on the same span, a message does not',
    },
    { seen: '2024-10', find: 'span[title]:not([dir])', because: 'the only such span of a row' },
  ],
}

export const ROW_UNREAD: KnownElement = {
  name: 'the badge of unread messages in a row',
  ways: [
    {
      seen: '2026-09',
      find: '[data-testid="icon-unread-count"]',
      because: 'five independent reports; its label has the full number, its text ends at 999+',
    },
  ],
}

export const ROW_BADGES: KnownElement = {
  name: 'labelled badges in a row',
  ways: [
    { seen: '2024-10', find: '[aria-colindex="1"] span[aria-label]', because: 'before test ids' },
    {
      seen: '2026-08',
      find: '[aria-colindex="1"] span',
      because: 'the number is drawn even without its label',
    },
  ],
}

export const ROW_BADGE_CELL: KnownElement = {
  name: 'the place of the badges in a row',
  ways: [
    { seen: '2026-08', find: '[aria-colindex="1"]', because: 'there with or without badges, since 2021' },
    {
      seen: '2020-06',
      find: 'div:has(> span[title]:not([dir])) + div',
      because: 'the same place before rows had columns (2019, 2020)',
    },
  ],
}

export const ROW_OF_SELF: KnownElement = {
  name: 'the row of the chat with oneself',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="message-yourself-row"]',
      because: 'stands in place of the cell frame',
    },
  ],
}

export const ROW_COMMUNITY: KnownElement = {
  name: 'the community above a group’s name',
  ways: [
    {
      seen: '2026-08',
      find: '[data-testid="cell-frame-label"]',
      because: 'only groups of a community have it',
    },
  ],
}
