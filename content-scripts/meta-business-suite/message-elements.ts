import { readDay } from '../host-page/day-labels'
import { selectorOf } from '../host-page/known-element'
import { Remembered } from '../host-page/remembered'
import { lastOf } from '../host-page/selector-list'
import { visibleText } from '../host-page/visible-text'
import { MESSAGES } from './selectors'
import { readShownTime } from './shown-time'

/** One message as an element. */
export interface MessageElement {
  element: Element
  /** The page's own; a hash of day, words and repetition where the page gives none. */
  id: string
  weak: boolean
}

/** Boxes of words, the only thing that messages without an id have in common. */
export const WORDS = 'div[dir="auto"]'
const NO_MESSAGE = '[role="separator"], [role="button"], [role="status"], a, button'
/** What a bubble may bear until the server has answered (a guess of 2026): a bare number or a random id. */
const TEMPORARY = /^(?:\d+|[\da-f]{8}-[\da-f-]{27})$/i

/** How long an id that may be temporary must stand to count, in milliseconds; the final one takes some 300. */
export const TEMPORARY_FOR = 2_000
/** When each id was first seen in a region; those of the first look count at once. */
const firstSeen = new WeakMap<Element, Map<string, number>>()

/** By how many were asked for. Kept while nothing in the region changes; what also depends on the time is not. */
const elementsOf = new Remembered<Map<number, MessageElement[]>>(null)

/**
 * The region's messages in the page's order, each once, whatever quotes stand inside. `depth`: no more than so many of
 * the newest, and one before them; the others of a long thread are not touched at all.
 */
export function messageElements(
  region: Element,
  now: number,
  depth = Number.POSITIVE_INFINITY,
): MessageElement[] {
  const kept = elementsOf.get(region)
  const known = kept?.get(depth)
  if (known) return known
  const lasts = lastingIn(region, now)
  const newest = elementsIn(region, depth)
  if (newest.length === 0) return withoutIds(region, now)
  const found = withIds(newest, lasts)
  // Which of temporary ids count depends on when each was seen: all are to be.
  if (!found.some(({ id }) => !TEMPORARY.test(id))) return withIds(allIn(region), lasts)
  const elements = kept ?? elementsOf.keep(region, new Map())
  elements.set(depth, found)
  return found
}

function elementsIn(region: Element, depth: number): Element[] {
  const messages = selectorOf(MESSAGES)
  const last = Number.isFinite(depth) ? lastOf(region, messages, depth + 1) : null
  const [first] = last ?? []
  // What the first one quotes, or is quoted in, must be seen with it.
  const isAlone = first?.parentElement?.closest(messages) === null
  return last && isAlone ? last : allIn(region)
}

const allIn = (region: Element) => [...region.querySelectorAll(selectorOf(MESSAGES))]

function idOf(element: Element): string {
  return element.getAttribute('data-message-id') ?? ''
}

/**
 * Where all ids look temporary they may be how this build names messages, or the first words that were sent into
 * an empty chat: what comes after the first look must last.
 */
function lastingIn(region: Element, now: number): (id: string) => boolean {
  const known = firstSeen.get(region)
  const seen = known ?? new Map<string, number>()
  firstSeen.set(region, seen)
  return (id) => {
    const since = seen.get(id) ?? (known ? now : Number.NEGATIVE_INFINITY)
    seen.set(id, since)
    return now - since >= TEMPORARY_FOR
  }
}

/** The outermost ones: a quote inside bears the quoted message's id. Temporary ids count where all are such, and last. */
function withIds(all: Element[], lasts: (id: string) => boolean): MessageElement[] {
  let around: Element | null = null
  const first = new Map<string, MessageElement>()
  for (const element of all) {
    if (around?.contains(element)) continue
    around = element
    const id = idOf(element)
    if (!first.has(id)) first.set(id, { element, id, weak: false })
  }
  const found = [...first.values()]
  const final = found.filter(({ id }) => !TEMPORARY.test(id))
  return final.length > 0 ? final : found.filter(({ id }) => lasts(id))
}

/**
 * The boxes of words that answer, without those that they quote: these lie deeper in the same part. Bubbles that
 * stand side by side under one id are equally deep.
 */
export function withoutQuotes(boxes: readonly Element[], around: Element): Element[] {
  return boxes.filter((box, index) => {
    const next = boxes[index + 1]
    if (!next) return true
    const shared = sharedPart(box, next)
    const alone = boxes.filter((one) => shared.contains(one)).length === 2
    return !(alone && (shared !== around || boxes.length === 2) && depth(box, shared) > depth(next, shared))
  })
}

function sharedPart(box: Element, next: Element): Element {
  let part = box
  while (part.parentElement && !part.contains(next)) part = part.parentElement
  return part
}

function depth(box: Element, around: Element): number {
  let steps = 0
  for (let part: Element | null = box; part && part !== around; part = part.parentElement) steps += 1
  return steps
}

/**
 * Boxes of words and what parts the days. Where words have no box of their own (March 2026), the part around them holds
 * their drawn emoji too.
 */
function wordsIn(region: Element): Element[] {
  const all = [...region.querySelectorAll(`${WORDS}, [role="separator"]`)]
  if (all.some((one) => one.matches(WORDS))) return all
  const inline = [...region.querySelectorAll('span[dir="auto"], [role="separator"]')]
  return [...new Set(inline.map((one) => (one.matches('span') ? (one.parentElement ?? one) : one)))]
}

function withoutIds(region: Element, now: number): MessageElement[] {
  const times = new Map<string, number>()
  const all = wordsIn(region)
  let day = ''
  return withoutQuotes(all, region).flatMap((element) => {
    const text = visibleText(element)
    if (element.matches('[role="separator"]') || readShownTime(text, now)) {
      day = String(readDay(text, now, document.documentElement.lang) ?? text)
      return []
    }
    if (text === '' || element.closest(NO_MESSAGE) || element.querySelector(WORDS)) return []
    const hash = shortHash(`${day}/${text}`)
    const before = times.get(hash) ?? 0
    times.set(hash, before + 1)
    return [{ element, id: `weak:${hash}:${before}`, weak: true }]
  })
}

/** FNV-1a, 32 bits: enough to tell the words of one thread and day apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}
