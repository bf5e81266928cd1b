import { collect, find, selectorOf, waysOf } from '../../host-page/known-element'
import { Remembered } from '../../host-page/remembered'
import { type Clock, readClock } from '../clock'
import { outsideOf, plain, signatureOf } from '../elements'
import { hasFailed, hasTick, iconsIn, isOfCall, isRecalled, namesOf, tailOf } from '../icons'
import { type LegacyId, readId } from './id'
import {
  BUBBLE,
  CLOCK,
  GREETING_TAG,
  GROUP_AUTHOR,
  HIDDEN_NAME,
  MEDIA,
  META,
  QUOTES,
  SHELL,
  STAMPED,
  STICKER,
  SYSTEM_ROW,
} from './selectors'
import { readStamp, type Stamp } from './stamp'
import { readWords } from './words'

export type Side = 'in' | 'out' | null

/** All that a message's own element tells, before its neighbours are asked. */
export interface Parts {
  id: string | null
  legacy: LegacyId | null
  drawn: boolean
  kind: 'message' | 'deleted' | 'notice'
  /** Nothing says that it is a notice: it has words, and neither clock nor side. */
  unclear: boolean
  text: string | null
  stamp: Stamp | null
  clock: Clock | null
  automation: boolean
  tick: boolean
  failed: boolean
  tail: Side
  /** By the classes of the generation until 2025. */
  classSide: Side
  hiddenName: string | null
  groupMember: boolean
  sticker: boolean
}

type IsOwn = (part: Element) => boolean

const known = new Remembered<Parts>(signatureOf)

/** Messages of the same make, which need not be searched for each of their parts. */
export interface MessagesBefore {
  /** `null`: it is like none. `signature`: as `signatureOf` would have it. */
  read(message: Element): { parts: Parts; signature: string } | null
  learn(message: Element, parts: Parts): void
}

/** Read again only when the element changed. */
export function readParts(message: Element, before?: MessagesBefore): Parts {
  const kept = known.get(message)
  if (kept) return kept
  const alike = before?.read(message)
  if (alike) return known.keep(message, alike.parts, alike.signature)
  const parts = isDrawn(message) ? parse(message) : shellOf(message)
  before?.learn(message, parts)
  return known.keep(message, parts)
}

export function isRead(message: Element): boolean {
  return known.get(message) !== undefined
}

/** A message that waits to be read, as one that the page has not drawn. */
export function shellOf(message: Element): Parts {
  return { ...readId(message), ...EMPTY }
}

const EMPTY: Omit<Parts, 'id' | 'legacy'> = {
  drawn: false,
  kind: 'message',
  unclear: false,
  text: null,
  stamp: null,
  clock: null,
  automation: false,
  tick: false,
  failed: false,
  tail: null,
  classSide: null,
  hiddenName: null,
  groupMember: false,
  sticker: false,
}

function parse(message: Element): Parts {
  const quotes = collect(message, QUOTES)
  const isOwn = outsideOf(quotes)
  const icons = iconsIn(message)
  const names = namesOf(icons, isOwn)
  const stamped = message.matches(selectorOf(STAMPED)) ? message : find(message, STAMPED, isOwn)
  const stamp = stamped ? readStamp(stamped.getAttribute('data-pre-plain-text') ?? '') : null
  const feet = collect(message, META)
  const [meta] = feet
  const parts = {
    ...readId(message),
    drawn: true,
    stamp,
    clock: stamp?.clock ?? clockOf(message, isOwn),
    automation: find(message, GREETING_TAG) !== null,
    tick: hasTick(meta ? namesOf(icons, (icon) => icon !== meta && meta.contains(icon)) : names),
    failed: hasFailed(names),
    tail: tailOf(names),
    classSide: classSide(message),
    hiddenName: hiddenName(message, isOwn),
    groupMember: find(message, GROUP_AUTHOR, isOwn) !== null,
    sticker: find(message, STICKER) !== null,
  }
  const words = readWords(message, [...quotes, ...feet])
  const kind = kindOf(message, parts, names, words)
  const unclear = kind === 'notice' && words !== null && !find(message, SYSTEM_ROW)
  return { ...parts, kind, unclear, text: kind === 'message' ? words : null }
}

/** Reactions stand beside the emptied part, so that only the part itself is asked. */
function isDrawn(message: Element): boolean {
  if (message.matches(selectorOf(STAMPED)) || find(message, STAMPED)) return true
  const shell = find(message, SHELL) ?? message
  return shell.textContent.trim() !== '' || shell.querySelector('img, video, canvas, svg, button') !== null
}

/** A row without clock, tick, tail or side is the system's: bubbles have at least the clock. */
function kindOf(
  message: Element,
  parts: Pick<Parts, 'stamp' | 'clock' | 'tick' | 'tail' | 'classSide'>,
  names: ReadonlySet<string>,
  words: string | null,
): Parts['kind'] {
  if (find(message, SYSTEM_ROW)) return 'notice'
  if (isRecalled(names)) return 'deleted'
  const { stamp, clock, tick, tail, classSide } = parts
  if (!stamp && !clock && !tick && tail === null && classSide === null) return 'notice'
  if (stamp || words !== null) return 'message'
  // Whatever neither has words nor shows or plays anything is a call, or of a kind that is not known.
  return isOfCall(names) || !find(message, MEDIA) ? 'notice' : 'message'
}

/** The bubble's own clock is the last one: a voice message's length looks like one too. */
function clockOf(message: Element, isOwn: IsOwn): Clock | null {
  for (const { find: selector } of waysOf(CLOCK)) {
    const labels = [...message.querySelectorAll(selector)].filter(isOwn)
    const clocks = labels.map((label) => readClock(label.textContent)).filter((clock) => clock !== null)
    const last = clocks.at(-1)
    if (last) return last
  }
  return null
}

function classSide(message: Element): Side {
  const side = (name: string) => message.matches(`.${name}`) || message.querySelector(`.${name}`) !== null
  const [inward, outward] = [side('message-in'), side('message-out')]
  if (inward === outward) return null
  return inward ? 'in' : 'out'
}

function hiddenName(message: Element, isOwn: IsOwn): string | null {
  const label = find(message, HIDDEN_NAME, (element) => isOwn(element) && element.textContent.trim() === '')
  return label ? plain(label.getAttribute('aria-label') ?? '').replace(/[:：]$/, '') : null
}

/** The part that is drawn as a bubble, whose place tells the side. */
export function bubbleOf(message: Element): HTMLElement | null {
  return find(message, BUBBLE)
}
