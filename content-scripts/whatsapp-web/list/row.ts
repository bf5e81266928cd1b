import { find, waysOf } from '../../host-page/known-element'
import { Remembered } from '../../host-page/remembered'
import { visibleText } from '../../host-page/visible-text'
import { isMyself } from '../chat-kind'
import { withPlainDigits } from '../clock'
import { isSvg, plain, signatureOf } from '../elements'
import { iconNames, showsManyPeople } from '../icons'
import { colonIn, type Preview, readPreview } from './preview'
import {
  ROW_BADGE_CELL,
  ROW_BADGES,
  ROW_COMMUNITY,
  ROW_OF_SELF,
  ROW_PREVIEW,
  ROW_TIME,
  ROW_TITLE,
  ROW_UNREAD,
} from './selectors'

/** What a row says, before dates are understood. */
export interface RowParts {
  /** `''`: the heading of a search, or a row that is just being filled. */
  name: string
  time: string
  unread: number | 'some' | null
  preview: Preview
  /** A group, community, channel or the chat with oneself, by the row itself. */
  isOther: boolean
}

/** Read again only when the row changed: nodes are lent to whichever chat stands there. */
export function readRow(row: Element): RowParts {
  return known.get(row) ?? known.keep(row, parse(row))
}

const known = new Remembered<RowParts>(signatureOf)

function parse(row: Element): RowParts {
  const title = find(row, ROW_TITLE)
  const time = find(row, ROW_TIME)
  const shown = previewIn(row)
  // Of a row that lost its other marks the name is all that is found.
  const preview = readPreview(shown === title ? null : shown)
  const member = shown === null && namesMember(row, title)
  const self = find(row, ROW_OF_SELF) !== null || (title !== null && isMyself(title))
  const many = find(row, ROW_COMMUNITY) !== null || showsManyPeople(iconNames(row))
  return {
    name: plain(title?.getAttribute('title') ?? ''),
    time: time ? plain(visibleText(time, isSvg)) : '',
    unread: readUnread(row),
    preview,
    isOther: self || many || member || preview.hasSender,
  }
}

/** Before test ids, should the words lose their title: a member before them tells of a group all the same. */
function namesMember(row: Element, title: Element | null): boolean {
  return !row.querySelector(WITH_TEST_IDS) && colonIn(row) !== undefined && title?.textContent !== ':'
}

const WITH_TEST_IDS = '[data-testid="cell-frame-secondary"]'

/** Where there are test ids, a row without this one shows a draft or "typing…". */
function previewIn(row: Element): HTMLElement | null {
  const [byTestId] = waysOf(ROW_PREVIEW)
  const marked = row.querySelector<HTMLElement>(byTestId?.find ?? '')
  if (marked || row.querySelector(WITH_TEST_IDS)) return marked
  return find(row, ROW_PREVIEW)
}

/** Before test ids: a dot with nothing but a label; every other badge is drawn. */
const MARKED_BY_HAND = 'span[aria-label]:not([data-testid]):not([data-icon]):empty'

/** The label has the full number, with or without separators; a chat marked by hand has a label without one. */
function readUnread(row: Element): number | 'some' | null {
  const badge = find(row, ROW_UNREAD)
  if (badge) return numberIn(badge.getAttribute('aria-label') || badge.textContent) ?? 'some'
  const cell = find(row, ROW_BADGE_CELL)
  const pill = find(row, ROW_BADGES, isCount) ?? [...(cell?.querySelectorAll('span') ?? [])].find(isCount)
  if (pill) return numberIn(pill.getAttribute('aria-label') ?? '') ?? numberIn(pill.textContent) ?? 'some'
  if (cell?.querySelector(MARKED_BY_HAND)) return 'some'
  // A pill with words that are no number is a badge that is not known.
  return cell && visibleText(cell, isSvg) === '' && shownInHidden(cell) === '' ? 0 : null
}

function isCount(badge: Element): boolean {
  return /^\d[\d.,\s]*\+?$/.test(withPlainDigits(plain(badge.textContent)))
}

/** What is drawn, but kept from assistive technology: the badge of unread messages is (August 2026). */
function shownInHidden(badges: Element): string {
  return [...badges.querySelectorAll('[aria-hidden="true"]')].map((one) => visibleText(one, isSvg)).join('')
}

function numberIn(label: string): number | null {
  const [digits] = /\d[\d.,'’\s]*/.exec(withPlainDigits(label)) ?? []
  return digits === undefined ? null : Number(digits.replace(/\D/g, ''))
}
