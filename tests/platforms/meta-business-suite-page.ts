import { metaBusinessSuite } from '@/content-scripts/meta-business-suite/platform'

/**
 * The inbox in the forms that were described between February and October 2026, with invented people. Markup
 * as text: these are whole pages of somebody else's, of which only structure and attributes matter.
 */
const PATH =
  '/bizweb:inbox/bizweb:INBOX/lib:bizweb_inbox:main_content/lib:bizweb_inbox:content_layout/lib:inbox:thread_and_detail'
/** happy-dom knows no style sheet of the page's, so the two atoms stand for themselves. */
const SIDES = { in: 'x78zum5 x1nhvcw1', out: 'x78zum5 x13a6bvl', none: 'x78zum5' }

export const NOW = new Date(2026, 10, 25, 14, 30).getTime()
export const ACCOUNT = '100200300400500'

export interface RowParts {
  name: string
  snippet: string
  /** Epoch seconds as written; no attribute where unset. */
  utime?: string
  day?: string
  time?: string
  weight?: number
  place?: string
}

const ACTIONS =
  '<div role="grid" class="_4a51" tabindex="-1"><a role="row" href="#"><div role="gridcell" aria-label="Move to Done"></div></a><a role="row" href="#"><div role="gridcell" aria-label="Mark as Follow up"></div></a></div>'

export function row(parts: RowParts, index = 0): string {
  const { name, snippet, utime, day = '', time = '', weight = 400 } = parts
  const surface = `${PATH}/bizweb_inbox:thread_list/thread_row${parts.place ?? index}`
  const stamp = utime === undefined ? '' : ` data-utime="${utime}"`
  return `<div style="position:absolute"><div role="presentation" data-auto-logging-id="f${index}"><span data-surface-wrapper="1" data-surface="${surface}"><div role="presentation">
    <div class="_4ik4 _4ik5"><span data-surface-wrapper="1" data-surface="${surface}/lib:thread_title"><div style="font-weight:${weight}">${name}</div></span></div>
    <div class="_4ik4 _4ik5"><div>${snippet}</div></div>
    <span class="accessible_elem">${day}</span><abbr aria-hidden="true" class="timestamp"${stamp} title="${day}">&lrm;${time}</abbr>
    ${ACTIONS}</div></span></div></div>`
}

export function list(...rows: string[]): string {
  return `<div data-pagelet="GenericBizInboxThreadListViewBody"><div role="alert">WhatsApp account restricted <a href="#">View details</a></div><span data-surface-wrapper="1" data-surface="${PATH}/bizweb_inbox:thread_list"><div>${rows.join('')}<div role="presentation">ჩატვირთვა…</div></div></span></div>`
}

export const listOf = (...rows: RowParts[]) => list(...rows.map((one, index) => row(one, index)))

export function bubble(id: string, side: keyof typeof SIDES, inside: string): string {
  return `<div class="${SIDES[side]}"><div data-message-id="${id}">${inside}</div></div>`
}

export const words = (text: string) => `<div dir="auto">${text}</div>`
export const said = (id: string, side: keyof typeof SIDES, text: string) => bubble(id, side, words(text))
export const group = (inside: string, utime?: number) =>
  `<div class="x1fqp7bg"${utime === undefined ? '' : ` data-utime="${utime}"`}>${inside}</div>`
export const separator = (text: string) => `<div class="x14vqqas xod5an3">${text}</div>`

export const header = (name: string) =>
  `<div data-pagelet="BizInboxDetailViewHeaderSectionWrapper"><span data-surface-wrapper="1" data-surface="${PATH}/lib:inbox:detail_column/lib:inbox:detail_view_header"><img alt="" width="48"><div class="_4ik4 _4ik5">${name}</div><div class="x78zum5 x13a6bvl"><a role="button" href="#"><span class="_55pe">Assign this conversation</span></a></div></span></div>`
export const region = (inside: string) =>
  `<div role="region" tabindex="0" aria-label="Message list container with messages, suggestions and typing indicators">${inside}</div>`
export const LEXICAL =
  '<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-placeholder="Reply in Messenger…"><p><br></p></div>'
export const thread = (name: string, inside: string, composer = LEXICAL) =>
  `<span data-surface-wrapper="1" data-surface="${PATH}/lib:inbox:detail_column/bizweb_inbox:messenger_detail_view"><div>${header(name)}${region(inside)}<div>${composer}</div></div></span>`

export interface Tab {
  section: string
  selected?: boolean
  threadId?: string
  type?: 'FB_MESSAGE' | 'IG_MESSAGE'
}

export function tabs(...all: Tab[]): string {
  const links = all.map(({ section, selected, threadId, type }) => {
    const named =
      threadId === undefined ? '' : `&selected_item_id=${threadId}&thread_type=${type ?? 'FB_MESSAGE'}`
    return `<a role="tab" aria-selected="${selected ?? false}" href="/latest/inbox/${section}/?asset_id=${ACCOUNT}${named}">${section}</a>`
  })
  return `<span data-surface-wrapper="1" data-surface="${PATH}/lib:inbox:channel_selector"><div role="tablist">${links.join('')}</div></span>`
}

/** Puts the parts into the page at this address and returns what reads it. */
export function open(path: string, ...parts: string[]) {
  visit(path)
  show(...parts)
  return metaBusinessSuite(document)
}

export function visit(path: string): void {
  const page = window as unknown as { happyDOM: { setURL(url: string): void } }
  page.happyDOM.setURL(`https://business.facebook.com${path}`)
}

export function show(...parts: string[]): void {
  document.body.innerHTML = parts.join('')
}

export const INBOX = `/latest/inbox/all/?asset_id=${ACCOUNT}`
export const inThread = (id: string, type = 'FB_MESSAGE') =>
  `${INBOX}&selected_item_id=${id}&thread_type=${type}`
