import type { KnownElement } from '../host-page/known-element'

export const LIST: KnownElement = {
  name: 'list of threads',
  ways: [
    {
      seen: '2026-10',
      find: '[data-surface$="bizweb_inbox:thread_list"]',
      because: 'the build called bizweb, the only one described since October 2026',
    },
    {
      seen: '2026-09',
      find: '[data-pagelet="GenericBizInboxThreadListViewBody"]',
      because: 'around the list from 2023 until at least September 2026',
    },
    {
      seen: '2024-11',
      find: '[data-pagelet="BizP13NInboxUinifiedThreadListView"]',
      because: "the generation before; the misspelling is Meta's own",
    },
  ],
}

/** What makes a row a row: its title. Banners and promotion cards have none (July 2026). */
export const ROW_MARK: KnownElement = {
  name: 'mark of a row',
  ways: [
    {
      seen: '2026-10',
      find: '[data-surface*="thread_title"]',
      because: "each row of the bizweb build; WhatsApp's rows bear it without a numbered place (July 2026)",
    },
    {
      seen: '2026-06',
      find: 'a[href*="selected_item_id"]:not([role="tab"])',
      because: 'rows were links until spring 2026, and the link named the thread',
    },
  ],
}

/** Buttons that move a chat away or mark it: each row has them, though the rows' marks may be gone. */
export const HOVER_ACTIONS: KnownElement = {
  name: 'hover buttons of a row',
  ways: [
    {
      seen: '2026-10',
      find: '[role="grid"]:has(a[role="row"][href="#"])',
      because: 'in every row since June 2026, whatever names the row',
    },
  ],
}

/** What a row has once, should its buttons change too. */
export const ROW_CLOCK: KnownElement = {
  name: 'time of a row',
  ways: [
    {
      seen: '2026-10',
      find: 'abbr[aria-hidden="true"]',
      because: 'three descriptions from February to October 2026; it is drawn, and its day is read out',
    },
    {
      seen: '2026-02',
      find: 'abbr.timestamp, abbr[data-utime]',
      because: 'the same element by its class or its time, in one description of February 2026',
    },
  ],
}

export const OLD_ROW: KnownElement = {
  name: 'row of spring 2026',
  ways: [
    { seen: '2026-09', find: 'div._5_n1', because: 'a class that replaced _ikh on 31 March 2026' },
    { seen: '2026-03', find: 'div._ikh', because: 'the class before it' },
    { seen: '2026-03', find: '[role="listitem"]', because: 'beside the classes, in some groups of users' },
  ],
}

/** The part around one row; the carrier itself has no box (`display: contents`). */
export const ROW_PLACE = '[data-surface*="/thread_row"]:not([data-surface*="/lib:"])'

/** Parts of a row that are none of its words: hover buttons (`role=row` is one of them) and times. */
export const NO_WORDS_OF_ROW =
  '[role="grid"], [role="gridcell"], a[href="#"], abbr, .accessible_elem, [role="alert"]'

export const HEADER: KnownElement = {
  name: "thread's header",
  ways: [
    {
      seen: '2026-10',
      find: '[data-surface*="detail_view_header"]',
      because: 'six independent descriptions',
    },
    {
      seen: '2026-09',
      find: '[data-pagelet="BizInboxDetailViewHeaderSectionWrapper"]',
      because: 'around the same part, in older builds too',
    },
  ],
}

/** The box that cuts a name off after one line; of the old class names that never changed. */
export const CLAMP = '._4ik4._4ik5'

/** Where the header is not known, the card at the right still names the customer. */
export const CARD_NAME: KnownElement = {
  name: "customer's name in the details",
  ways: [
    {
      seen: '2026-02',
      find: '[data-pagelet="BizInboxContextCardDetail"] [role="heading"]',
      because: 'the first heading of the card; the card may be collapsed',
    },
  ],
}

export const DETAILS: KnownElement = {
  name: 'details at the right',
  ways: [
    { seen: '2026-02', find: '[data-pagelet="BizInboxContextCardDetail"]', because: 'stage, labels, notes' },
    {
      seen: '2026-02',
      find: '[data-pagelet="BizInboxDetailViewContextCardSectionWrapper"]',
      because: 'around the card',
    },
  ],
}

export const REGION: KnownElement = {
  name: 'list of messages',
  ways: [
    {
      seen: '2026-10',
      find: '[role="region"]:has([data-message-id])',
      because: 'five descriptions; its label is translated for some, so the role and the ids decide',
    },
    {
      seen: '2026-09',
      find: '[role="region"][aria-label*="Message list" i]',
      because: 'English label on Georgian accounts too; the thread may still be empty',
    },
    {
      seen: '2026-09',
      find: '[data-pagelet="BizInboxMessengerMessageListContainer"]',
      because: 'around the region',
    },
    { seen: '2026-07', find: '[aria-label*="Message list" i]', because: 'the label without the role' },
    { seen: '2026-09', find: '[role="log"]:has([data-message-id])', because: "facebook.com's own shape" },
  ],
}

export const MESSAGES: KnownElement = {
  name: 'a message',
  ways: [
    {
      seen: '2026-10',
      find: '[data-message-id]',
      because: 'every description since 2023; quotes inside have it too',
    },
  ],
}

/** The current editor is Lexical; Draft.js and a plain text box were before it, and A/B groups linger. */
export const COMPOSER: KnownElement = {
  name: 'composer',
  ways: [
    {
      seen: '2026-09',
      find: '[role="textbox"][contenteditable="true"][data-lexical-editor]',
      because: 'Lexical, three descriptions',
    },
    {
      seen: '2024-11',
      find: '[contenteditable="true"]',
      because: 'Draft.js: div.notranslate._5rpu, the class names being less sure than the attribute',
    },
    { seen: '2024-11', find: 'textarea[placeholder]', because: 'the generation of plain text boxes' },
  ],
}

export const TABS: KnownElement = {
  name: "channels' tabs",
  ways: [
    {
      seen: '2026-09',
      find: '[data-surface*="channel_selector"] a[href*="/inbox/"]',
      because: 'since the address may not name the thread; each tab remembers the last of its channel',
    },
    {
      seen: '2026-09',
      find: '[role="tablist"] a[href*="/inbox/"]',
      because: 'the same links, should the surface around them be named otherwise',
    },
  ],
}

export const SCOPE: KnownElement = {
  name: 'Page in scope',
  ways: [
    {
      seen: '2026-10',
      find: '[data-surface*="business_scope:page:"]',
      because: 'names the asset and the Page',
    },
  ],
}
