import { find } from '../host-page/known-element'
import { findComposer } from './composer'
import { partOf, plain } from './elements'
import type { Row } from './message/direction'
import type { Side } from './message/parts'
import { BLOCKED, CHAT_SUBTITLE } from './selectors'
import { GROUP_WORDS, OWN_PREFIXES } from './words'

interface OpenChat {
  main: Element
  title: string
  /** What this very chat was called before it was renamed. */
  formerNames: ReadonlySet<string>
  titleElement: Element
  rows: readonly Row[]
  sides: readonly Side[]
}

/**
 * Whether the open chat is one with a customer: not a group, channel, broadcast list, nor the chat with
 * oneself. An address in an older message id says it; else any of the page's signs of many people.
 */
export function kindOfChat(chat: OpenChat): 'customer' | 'other' {
  const { main, title, titleElement, rows, sides } = chat
  if (isMyself(titleElement)) return 'other'
  const address = addressOf(rows)
  if (address !== null) return /@(c\.us|lid|s\.whatsapp\.net)$/.test(address) ? 'customer' : 'other'
  const authors = authorsOf(rows, sides, chat)
  // A customer who was just given another name may still bear the old one in some rows.
  const manyWrite = authors.size > 1 && !authors.has(title)
  const many = manyWrite || writers(rows, chat).size > 2 || rows.some(({ parts }) => parts.groupMember)
  if (many || listsMembers(main, titleElement) || isComposerOfGroup(main, title)) return 'other'
  return canWrite(main) || sides.includes('out') || authors.has(title) ? 'customer' : 'other'
}

/** The address that every older id of the chat holds; `null`: none, or not the same one. */
export function addressOf(rows: readonly Row[]): string | null {
  const addresses = new Set(rows.flatMap(({ parts }) => parts.legacy?.chat ?? []))
  const [address] = addresses
  return addresses.size === 1 ? (address ?? null) : null
}

/** Behind one's own name stands "(You)", in any language. */
export function isMyself(name: Element): boolean {
  const [, inside] = /\((\P{P}+)\)$/u.exec(plain(name.textContent)) ?? []
  return (
    /^\(.+\)$/.test(wordsBehind(name)) || (inside !== undefined && OWN_PREFIXES.has(inside.toLowerCase()))
  )
}

/** What stands right behind the name, in however many elements each of them is wrapped; nothing else that is named. */
function wordsBehind(name: Element): string {
  const words = plain(name.textContent)
  let part: Element | null = name
  while (part && plain(part.textContent) === words) part = part.parentElement
  if (!part || part.querySelectorAll('[title]').length > 1) return ''
  const all = plain(part.textContent)
  return all.startsWith(words) ? plain(all.slice(words.length)) : ''
}

type Named = Pick<OpenChat, 'title' | 'formerNames'>

function authorsOf(rows: readonly Row[], sides: readonly Side[], named: Named): ReadonlySet<string> {
  const incoming = rows.filter((_, index) => sides[index] === 'in')
  return writers(incoming, named)
}

/** All names in stamps, whatever the side. Rows keep the name that the customer bore when they were drawn. */
function writers(rows: readonly Row[], { title, formerNames }: Named): ReadonlySet<string> {
  const names = rows.flatMap(({ parts }) => parts.stamp?.author ?? [])
  return new Set(names.map((name) => (formerNames.has(name) ? title : name)))
}

/** "Gio, Nino, You" below the name; elsewhere "online" or nothing. A last look may hold a comma and a clock. */
function listsMembers(main: Element, name: Element): boolean {
  const header = partOf(main, 'header')
  const subtitle = header && find(header, CHAT_SUBTITLE, (one) => one !== name)
  const parts = plain(subtitle?.getAttribute('title') || (subtitle?.textContent ?? '')).split(/[,،、]\s*/)
  const last = parts.at(-1)?.toLowerCase() ?? ''
  if (parts.length > 1 && OWN_PREFIXES.has(last)) return true
  return parts.length > 2 && !parts.some((part) => /\d:\d\d/.test(part))
}

/** The label holds the name; what is said around it calls a group so. */
function isComposerOfGroup(main: Element, title: string): boolean {
  const label = plain(findComposer(main)?.getAttribute('aria-label') ?? '')
  return label.includes(title) && GROUP_WORDS.test(label.replace(title, ' '))
}

/** Nobody but its admins writes to a channel. */
function canWrite(main: Element): boolean {
  const footer = partOf(main, 'footer')
  return findComposer(main) !== null || (footer !== null && find(footer, BLOCKED) !== null)
}
