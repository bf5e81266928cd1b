import type { Platform } from '@/sales/platform'
import { find, selectorOf } from '../host-page/known-element'
import { visibleText } from '../host-page/visible-text'
import { type Address, platformOfSection, readActiveTab } from './address'
import { findComposer } from './composer'
import { findRegion } from './region'
import { CARD_NAME, CLAMP, HEADER, MESSAGES } from './selectors'
import { PLACEHOLDERS } from './words'

const NO_NAME =
  '[role="grid"], [role="tablist"], [role="button"], [data-surface*="thread_list"], [data-pagelet*="ThreadList"]'

/** The parts of the thread that is on screen. */
export interface OpenThread {
  region: HTMLElement
  header: HTMLElement | null
  customer: string
}

/** `null`: no thread is on screen, or it is not recognised. */
export function findOpenThread(document: Document): OpenThread | null {
  const region = findRegion(document)
  if (!region) return null
  const header = find(document, HEADER)
  const customer = readCustomer(document, header, region)
  return customer === '' ? null : { region, header, customer }
}

/** The first cut-off box of the header; else, without a header, the heading of the card at the right. */
function readCustomer(document: Document, header: HTMLElement | null, region: HTMLElement): string {
  const box = header?.querySelector(CLAMP) ?? header?.querySelector('div[tabindex="-1"], [role="heading"]')
  if (box) return visibleText(box)
  const words = header ? visibleText(header, isButton).split('\n')[0] : ''
  if (words) return words
  const heading = find(document, CARD_NAME)
  if (heading) return visibleText(heading)
  return nameInLabel(region) || nameAbove(document, region) || nameOfFaces(region)
}

function isButton(element: Element): boolean {
  return element.matches('button, a, [role="button"], [role="link"], .accessible_elem, img')
}

/** "Messages in conversation with NAME": facebook.com's own label, in English (September 2026). */
function nameInLabel(region: HTMLElement): string {
  return (
    /^Messages in conversation with (.+)$/.exec(region.getAttribute('aria-label') ?? '')?.[1]?.trim() ?? ''
  )
}

/** A leaf that takes focus, between list and messages: seen over WhatsApp's threads, by one (July 2026). */
function nameAbove(document: Document, region: HTMLElement): string {
  const leaves = [...document.querySelectorAll('div[tabindex="-1"]')].filter(
    (leaf) =>
      leaf.childElementCount === 0 &&
      leaf.closest(NO_NAME) === null &&
      (leaf.compareDocumentPosition(region) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  const last = leaves.at(-1)
  return last ? visibleText(last) : ''
}

/** Of a long thread the newest faces tell it as well. */
const FACES = 60

/** The customer's picture bears the name beside each group of theirs (two descriptions, the last of July 2026). */
export function nameOfFaces(region: HTMLElement): string {
  const faces = [...region.querySelectorAll<HTMLImageElement>('img[alt]')]
    .slice(-FACES)
    .filter(
      (face) => face.closest(`div[dir="auto"], ${selectorOf(MESSAGES)}`) === null && /\p{L}/u.test(face.alt),
    )
  const names = new Set(faces.map(({ alt }) => alt.trim()))
  const [name = ''] = names
  return names.size === 1 ? name : ''
}

/** Names the thread: the address, or the tab of the channel in view; the latter follows some 0.7 s late. */
export function readNamed(document: Document, address: Address): Named {
  if (address.threadId) return { id: address.threadId, platform: address.platform, by: 'address' }
  const tab = readActiveTab(document, address)
  return { id: tab?.threadId ?? null, platform: tab?.platform ?? null, by: 'tab' }
}

export interface Named {
  id: string | null
  platform: Platform | null
  by: 'address' | 'tab'
}

/** `id`: the thread's, once it is believed. `null`: nothing tells the channel for certain. */
export function readPlatform(
  document: Document,
  address: Address,
  named: Named,
  id: string | null,
): Platform | null {
  const byType = id !== null && id === named.id ? named.platform : null
  return byType ?? platformOfSection(address.section) ?? byPlaceholder(document) ?? byLength(id)
}

function byPlaceholder(document: Document): Platform | null {
  const composer = findComposer(document)
  const words = composer?.getAttribute('aria-placeholder') ?? composer?.getAttribute('placeholder') ?? ''
  return PLACEHOLDERS.find(({ word }) => words.toLowerCase().includes(word))?.platform ?? null
}

/** Instagram's thread ids have 39 digits; Messenger's length varies and proves nothing. */
function byLength(id: string | null): Platform | null {
  return id?.length === 39 ? 'instagram' : null
}
