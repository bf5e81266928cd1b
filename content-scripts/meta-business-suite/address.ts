import type { Platform } from '@/sales/platform'
import { find, findAll } from '../host-page/known-element'
import { findList } from './list-element'
import { SCOPE, TABS } from './selectors'

/** What a link of the inbox says, the address itself being one. */
export interface Address {
  /** Path below `/latest/inbox/`: "all", "messenger", "wec"…; `null` outside the inbox. */
  section: string | null
  account: string | null
  threadId: string | null
  platform: Platform | null
}

const SIGNED_OUT = /^\/(login|checkpoint|two_step_verification)\b/
/** `/inbox/` without "latest" is the older entry. */
const INBOX_PATH = /^\/(?:latest\/)?inbox(?:\/([^/]+))?/
const ACCOUNT_PARAMETERS = ['asset_id', 'mailbox_id', 'page_id']
/** WhatsApp's `thread_type` was found nowhere. */
const THREAD_TYPES: Readonly<Record<string, Platform>> = { FB_MESSAGE: 'messenger', IG_MESSAGE: 'instagram' }
/** `facebook` and `instagram` are comments under posts; `wec` is Meta's own name of WhatsApp. */
const SECTIONS: Readonly<Record<string, Platform>> = {
  messenger: 'messenger',
  instagram_direct: 'instagram',
  wec: 'whatsapp',
  whatsapp: 'whatsapp',
}

const NOWHERE: Address = { section: null, account: null, threadId: null, platform: null }

function readAddress(url: URL): Address {
  const inbox = INBOX_PATH.exec(url.pathname)
  const parameter = (name: string) => url.searchParams.get(name) || null
  return {
    section: inbox ? (inbox[1] ?? 'all') : null,
    account: ACCOUNT_PARAMETERS.map(parameter).find((value) => value !== null) ?? null,
    threadId: parameter('selected_item_id'),
    platform: THREAD_TYPES[parameter('thread_type') ?? ''] ?? null,
  }
}

let read = { href: '', address: NOWHERE }

/** What the page's own address says; it is asked at each reading and seldom changes. */
function addressOf(document: Document): Address {
  const { href } = document.location
  if (read.href !== href) read = { href, address: readAddress(new URL(href)) }
  return read.address
}

/** The wall may stand at the inbox's own address. */
export function isSignedOut(document: Document): boolean {
  if (SIGNED_OUT.test(document.location.pathname)) return true
  if (addressOf(document).section === null) return false
  // First what ends the search soon: nearly always the list is there.
  return !findList(document) && document.querySelector('input[type="password"]') !== null
}

/** A path that may be the inbox's under a new name; other parts of the Suite are not searched for it. */
const LIKE_INBOX = /inbox|messag|conversation/i

/**
 * The address, where it is one of chats: by its section, else by the list itself, should the path be a new
 * one. `null` elsewhere, among it the inbox's own settings and the comments under posts.
 */
export function readChatsAddress(document: Document): Address | null {
  const address = addressOf(document)
  const { section } = address
  if (isCommentSection(section)) return null
  if (section === 'all' || platformOfSection(section) !== null) return address
  return LIKE_INBOX.test(document.location.pathname) && findList(document) ? address : null
}

/** Whether the section holds comments under posts, which are no conversations. */
function isCommentSection(section: string | null): boolean {
  return section === 'facebook' || section === 'instagram'
}

export function isInCommentSection(document: Document): boolean {
  return isCommentSection(addressOf(document).section)
}

export function platformOfSection(section: string | null): Platform | null {
  return SECTIONS[section ?? ''] ?? null
}

/** What the tab of the channel in view says: the others remember threads of their own (September 2026). */
export function readActiveTab(document: Document, address: Address): Address | null {
  const tabs = findAll(document, TABS)
  const active =
    tabs.find((tab) => tab.getAttribute('aria-selected') === 'true') ??
    tabs.find((tab) => readLink(tab)?.section === address.section)
  return active ? readLink(active) : null
}

/** What a link within the page says; `null` when it leads nowhere. */
export function readLink(link: Element): Address | null {
  const href = link.getAttribute('href')
  const base = link.ownerDocument.location?.href
  return href && base && URL.canParse(href, base) ? readAddress(new URL(href, base)) : null
}

/** The Page whose inbox this is: the key that keeps the accounts of one business apart. */
export function readAccount(document: Document, address: Address): string | null {
  if (address.account) return address.account
  const scope = find(document, SCOPE)?.dataset.surface ?? ''
  const named = /business_scope:page:(\d+)/.exec(scope)?.[1]
  return (
    named ??
    findAll(document, TABS)
      .map(readLink)
      .find((tab) => tab?.account)?.account ??
    null
  )
}
