import type {
  ChatPlatform,
  ListReading,
  PageLayout,
  PageState,
  ReadMessage,
  ThreadReading,
} from '../chat-platform'
import { caughtUp } from '../host-page/caught-up'
import { selectorOf } from '../host-page/known-element'
import { pageChanges } from '../host-page/page-changes'
import { AT_OPENING, ReadingDepth } from '../host-page/reading-depth'
import type { Steps } from '../host-page/slices'
import { watchChanges } from '../host-page/watch-changes'
import { type Address, platformOfSection, readAccount, readChatsAddress } from './address'
import { composerText, findComposer } from './composer'
import { KNOWLEDGE } from './knowledge'
import { LastWriter } from './last-writer'
import { readRows } from './list-reading'
import { messageElements, TEMPORARY_FOR } from './message-elements'
import { readMessages } from './messages'
import { findOpenThread, nameOfFaces, type OpenThread, readNamed, readPlatform } from './open-thread'
import { longParts, measure } from './page-layout'
import { PATIENCE, stateNow } from './page-state'
import { pageTheme } from './page-theme'
import { readPlacesAhead, type Thread } from './places'
import { findRegion } from './region'
import { MESSAGES } from './selectors'
import { SettledAccount } from './settled-account'
import { SettledThread, type Visit } from './settled-thread'

/** On which the readings depend, beside elements and words; `style` is left out, as it changes with each scroll. */
const ATTRIBUTES = [
  'data-utime',
  'data-message-id',
  'data-surface',
  'href',
  'class',
  'alt',
  'aria-selected',
  'contenteditable',
]

/** The inbox of Meta Business Suite: Messenger and Instagram chats of a Page, and WhatsApp's where it is linked. */
export function metaBusinessSuite(document: Document): ChatPlatform {
  return caughtUp(new MetaBusinessSuite(document))
}

class MetaBusinessSuite implements ChatPlatform {
  readonly site = 'meta-business-suite'
  readonly knowledge = KNOWLEDGE
  readonly #document: Document
  readonly #settled = new SettledThread()
  readonly #accounts = new SettledAccount()
  readonly #writer = new LastWriter()
  readonly #depth = new ReadingDepth()
  #visit: Visit | null = null
  #unknownSince: number | null = null
  #again: { timer: ReturnType<typeof setTimeout>; at: number } | null = null
  #changed: ((at: number) => void) | null = null
  #elsewhere = false

  constructor(document: Document) {
    this.#document = document
  }

  pageState(): PageState {
    const state = stateNow(this.#document)
    if (state !== null) {
      this.#unknownSince = null
      return state
    }
    const now = performance.now()
    this.#unknownSince ??= now
    const left = PATIENCE - (now - this.#unknownSince)
    if (left > 0) this.#lookAgainIn(left)
    return left > 0 ? 'loading' : 'not-recognised'
  }

  readList(): ListReading | null {
    const address = readChatsAddress(this.#document)
    if (!address) return null
    const open = findOpenThread(this.#document)
    const account = readAccount(this.#document, address)
    const list = readRows(this.#document, this.#writer, {
      account,
      platform: platformOfSection(address.section),
      openCustomer: open?.customer ?? null,
      openThreadId: open && this.#visit?.customer === open.customer ? this.#visit.threadId : null,
      now: Date.now(),
    })
    const marks = () => marksOf(list)
    return list && !this.#accounts.isSettled('list', { account, marks }) ? { rows: [] } : list
  }

  *readAhead(): Steps {
    const address = readChatsAddress(this.#document)
    const open = address && findOpenThread(this.#document)
    const visit = address && open && this.#settle(open, address)
    if (!visit) return yield
    const thread = this.#threadOf(open, visit)
    const messages = () => messageElements(open.region, Date.now(), thread.depth)
    // To find that many is a step of its own.
    if (messages().length > AT_OPENING) yield
    yield* readPlacesAhead(messages, thread)
  }

  readThread(): ThreadReading | null {
    const address = readChatsAddress(this.#document)
    const open = address && findOpenThread(this.#document)
    if (!address || !open) {
      this.#settled.leave(
        address ? readNamed(this.#document, address) : { id: null, platform: null, by: 'address' },
      )
      this.#visit = null
      return address && this.#readNameless(address)
    }
    return this.#read(open, address)
  }

  /** Messages of a thread that the page does not name, as in a part of a page kept by itself: they are nobody's. */
  #readNameless(address: Address): ThreadReading | null {
    const region = findRegion(this.#document)
    const elements = region ? messageElements(region, Date.now()) : []
    if (!region || elements.length === 0) return null
    const platform = readPlatform(this.#document, address, readNamed(this.#document, address), null)
    const account = readAccount(this.#document, address)
    return {
      conversation: { platform, account, threadId: null, customer: '' },
      kind: 'other',
      messages: readMessages(elements, { region, customer: '', now: Date.now(), depth: elements.length }),
    }
  }

  /** Whether header, id and messages belong to one thread by now. */
  #settle({ region, customer }: OpenThread, address: Address): Visit | null {
    const elements = messageElements(region, Date.now(), AT_OPENING)
    if (elements.length === 0 && region.querySelector(selectorOf(MESSAGES))) this.#lookAgainIn(TEMPORARY_FOR)
    const named = readNamed(this.#document, address)
    const [ids, weak] = [elements.map(({ id }) => id), elements.some((one) => one.weak)]
    const account = readAccount(this.#document, address)
    if (!this.#accounts.isSettled('thread', { account, marks: () => ids })) return null
    const faces = () => nameOfFaces(region)
    this.#visit = this.#settled.settle({ customer, named, ids, weak, faces }, performance.now())
    if (this.#settled.lookAgainIn !== null) this.#lookAgainIn(this.#settled.lookAgainIn)
    return this.#visit
  }

  #read(open: OpenThread, address: Address): ThreadReading | null {
    const visit = this.#settle(open, address)
    if (!visit) return null
    const { customer } = open
    const { threadId } = visit
    // The editor that tells the channel is remounted after each message: what was told once stays.
    visit.platform ??= readPlatform(this.#document, address, readNamed(this.#document, address), threadId)
    const { platform } = visit
    const account = readAccount(this.#document, address)
    return {
      conversation: { platform, account, threadId, customer },
      kind: 'customer',
      messages: this.#readMessages(this.#threadOf(open, visit)),
    }
  }

  #readMessages(thread: Thread): ReadMessage[] {
    const elements = messageElements(thread.region, thread.now, thread.depth)
    const messages = readMessages(elements, thread)
    if (elements.length > thread.depth) this.#lookAgainIn(this.#depth.moreIn(thread.now))
    return messages
  }

  #threadOf({ region, customer }: OpenThread, visit: Visit): Thread {
    const now = Date.now()
    return { region, customer, now, depth: this.#depth.of(visit, now) }
  }

  composer(): HTMLElement | null {
    return readChatsAddress(this.#document) && findComposer(this.#document)
  }

  composerText(): string {
    return composerText(this.composer())
  }

  watch(signal: AbortSignal, changed: (at: number) => void, flooded?: (is: boolean) => void): void {
    this.#changed = changed
    const watched = { changed: (at: number) => this.#tell(at), flooded }
    const tell = watchChanges(this.#document, ATTRIBUTES, signal, watched)
    // A section changes by the history alone, and the end of a scroll moves the last message.
    this.#document.defaultView?.navigation?.addEventListener('currententrychange', tell, { signal })
    this.#document.addEventListener('scrollend', tell, { signal, capture: true, passive: true })
    signal.addEventListener('abort', () => this.#rest(), { once: true })
  }

  /** Outside the inbox nothing is read, but that it was left. */
  #tell(at: number): void {
    pageChanges.catchUp()
    const elsewhere = this.pageState() === 'elsewhere'
    if (elsewhere && this.#elsewhere) return
    this.#elsewhere = elsewhere
    this.#changed?.(at)
  }

  layout(): PageLayout | null {
    const address = readChatsAddress(this.#document)
    const open = address && findOpenThread(this.#document)
    return open ? measure(this.#document, open) : null
  }

  longParts(): readonly Element[] {
    return longParts(this.#document)
  }

  theme(): 'light' | 'dark' {
    return pageTheme(this.#document)
  }

  /** What only time tells is not announced by any change of the page. */
  #lookAgainIn(milliseconds: number): void {
    const at = performance.now() + milliseconds
    if (this.#again && this.#again.at <= at) return
    clearTimeout(this.#again?.timer)
    const timer = setTimeout(() => {
      this.#again = null
      this.#tell(Date.now())
    }, milliseconds + 20)
    this.#again = { timer, at }
  }

  #rest(): void {
    this.#changed = null
    clearTimeout(this.#again?.timer)
    this.#again = null
  }
}

/** Nobody else wrote in the same instant, in the same words. */
function marksOf(list: ListReading | null): string[] {
  const rows = list?.rows ?? []
  return rows.map(({ conversation, shown, preview }) =>
    JSON.stringify([conversation.customer, shown, preview]),
  )
}
