import { signal } from '@preact/signals'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Language } from '@/components/language/language'
import type { Trouble } from '@/components/overlay/trouble-notice'
import type { Pressed } from '@/content-scripts/browser-keys'
import type { PageLayout, PageState } from '@/content-scripts/chat-platform'
import type {
  OverlayInputs,
  ReplyShelf,
  ShelfProduct,
  ShelfReply,
  TacticRecord,
} from '@/content-scripts/overlay/inputs'
import { mountOverlay } from '@/content-scripts/overlay/mount-overlay'
import type { Corner, Size } from '@/content-scripts/overlay/place'
import type { Detection } from '@/sales/detector'
import type { DraftHintKind } from '@/sales/draft-hints'
import type { Drift } from '@/sales/drift'
import { type Keys, USUAL_KEYS } from '@/sales/keys'
import { customerWriting } from '@/sales/language-of'
import type { MeantMessage } from '@/sales/meaning'
import { variantFor } from '@/sales/reply-ranking'
import { growReplySearch, marksIn } from '@/sales/reply-search'
import type { Live } from '@/storage/live'
import type { Ask, ConversationState, Outcome, WaitingChat } from '@/storage/requests'
import type { Correction } from '@/storage/requests/coaching'
import { defaultSettings, type Settings } from '@/storage/settings'
import { NOON } from './list-row'

const ALL_DAY: [string, string][] = [['00:00', '24:00']]
const OPEN_ALWAYS = {
  mon: ALL_DAY,
  tue: ALL_DAY,
  wed: ALL_DAY,
  thu: ALL_DAY,
  fri: ALL_DAY,
  sat: ALL_DAY,
  sun: ALL_DAY,
}

/** A shop that never closes, in English. */
export function settingsOf(changes: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(), language: 'en', timeZone: 'Asia/Tbilisi', week: OPEN_ALWAYS, ...changes }
}

export function waitingChat(
  customer: string,
  sinceSeconds: number,
  changes: Partial<WaitingChat> = {},
): WaitingChat {
  return {
    conversationId: `id of ${customer}`,
    customer,
    platform: 'whatsapp',
    site: 'whatsapp-web',
    account: null,
    since: Date.now() - sinceSeconds * 1_000,
    kind: 'first',
    precision: 'exact',
    temperature: null,
    ...changes,
  }
}

export function openChat(chat: WaitingChat, changes: Partial<ConversationState> = {}) {
  const { customer, platform, conversationId, since, kind, precision } = chat
  const enquiry = { id: 'enquiry', openedAt: since, open: true }
  const waiting = { since, kind, precision }
  return {
    customer,
    platform,
    state: {
      conversationId,
      waiting,
      lastReply: null,
      enquiry,
      outcome: null,
      temperature: null,
      ...changes,
    },
  }
}

let mount: AbortController | undefined

/** Each test of this file begins at noon, and leaves an empty page behind. */
export function eachFromNoon(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOON })
  })
  afterEach(() => {
    mount?.abort()
    document.body.replaceChildren()
    vi.useRealTimers()
  })
}

/** The overlay over an empty page, with everything that it is told and all that it has asked for. */
export function mounted(changes: { settings?: Settings; waiting?: WaitingChat[] } = {}) {
  const stop = new AbortController()
  mount = stop
  const kept: Corner[] = []
  const inputs = {
    settings: signal(changes.settings ?? settingsOf()),
    live: signal<Live>({ madeAt: Date.now(), waiting: changes.waiting ?? [] }),
    open: signal<OverlayInputs['open']['value']>(null),
    page: signal<PageState>('thread-open'),
    previews: signal<ReadonlyMap<string, string>>(new Map()),
    drift: signal<readonly Drift[]>([]),
    troubles: signal<readonly Trouble[]>([]),
    packMade: signal<string | null>(null),
    mending: {
      report: () => '<main>',
      tryPack: async () => ({ ok: false as const, problem: 'no-pack' as const }),
      removePack: async () => undefined,
    },
    layout: vi.fn((): PageLayout | null => null),
    longParts: (): readonly Element[] => [],
    pageChanged: signal(0),
    theme: signal<'light' | 'dark'>('light'),
    keys: signal<Keys>(USUAL_KEYS),
    pressed: signal<Pressed | null>(null),
    site: 'whatsapp-web' as const,
    corners: {
      load: async () => null,
      save: async (_window: Size, corner: Corner) => void kept.push(corner),
    },
    meaning: signal<readonly MeantMessage[] | null>(null),
    draft: signal(''),
    composer: (): HTMLElement | null => null,
    composerText: () => '',
    readDraft: vi.fn(async (_text: string): Promise<Detection[] | null> => []),
    correctLabel: vi.fn(async (_correction: Correction) => true),
    muteHint: vi.fn(async (_kind: DraftHintKind) => undefined),
    replies: {
      suggest: vi.fn(
        async (_ask: Ask<'replies.suggest'>, _language: Language): ReturnType<ReplyShelf['suggest']> => [],
      ),
      all: async (_language: Language): Promise<ShelfReply[]> => [],
      records: async (): Promise<TacticRecord[]> => [],
      products: async (): Promise<ShelfProduct[]> => [],
      writingOf: customerWriting,
      variantFor,
      searchIn: growReplySearch,
      picture: vi.fn(async (_id: string): Promise<string | null> => null),
      marksIn,
      used: vi.fn((_use: Ask<'reply.used'>) => undefined),
    },
    recordOutcome: vi.fn(async (_outcome: Outcome) => true),
    undoOutcome: vi.fn(async (_id: string) => true),
    dismissWait: vi.fn(async (_id: string) => true),
  }
  mountOverlay(inputs, stop.signal)
  return { inputs, stop, kept }
}

export function overlays(): Element[] {
  return [...document.querySelectorAll('chat-to-order-overlay')]
}

export function inside(): ShadowRoot {
  const shadow = overlays()[0]?.shadowRoot
  if (!shadow) throw new Error('The overlay is not mounted.')
  return shadow
}

/** What a person reads in it now. Styles, hidden marks and all: only the words. */
export function words(): string {
  return (inside().textContent ?? '').replaceAll('\u00a0', ' ')
}

export function button(name: string | RegExp): HTMLButtonElement {
  const named = (one: HTMLButtonElement) => `${one.getAttribute('aria-label') ?? one.textContent}`.trim()
  const found = [...inside().querySelectorAll('button')].find((one) =>
    typeof name === 'string' ? named(one).startsWith(name) : name.test(named(one)),
  )
  if (!found) throw new Error(`No button "${name}" in: ${words()}`)
  return found
}

/** Lets promises, drawing and focus come to rest. */
export async function settle(ms = 50): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

/** As the browser marks what a person does; happy-dom marks nothing. */
function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}

/** The pointer comes to rest over it. */
export async function point(target: Element): Promise<void> {
  // Preact spells the event as the handler where happy-dom has no such property.
  for (const name of ['pointerenter', 'PointerEnter']) target.dispatchEvent(trusted(new Event(name)))
  await settle()
}

export async function click(target: Element, byPerson = true): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
  target.dispatchEvent(byPerson ? trusted(event) : event)
  await settle()
}

/** A key at the focused element, with its place on a Latin keyboard. Answers whether the page still gets it. */
export async function press(
  key: string,
  options: KeyboardEventInit & { byPerson?: boolean } = {},
): Promise<boolean> {
  const { byPerson = true, ...init } = options
  const focused = inside().activeElement ?? document.activeElement ?? document.body
  const code = /^\d$/.test(key) ? `Digit${key}` : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key
  const event = new KeyboardEvent('keydown', {
    key,
    code,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  })
  const left = focused.dispatchEvent(byPerson ? trusted(event) : event)
  if (key === 'Enter' && left && byPerson) submitForm(focused)
  await settle()
  return left
}

/** What a browser does on Enter in a field. */
function submitForm(field: Element): void {
  const event = new Event('submit', { bubbles: true, cancelable: true })
  field.closest('form')?.dispatchEvent(trusted(event))
}

export async function type(text: string): Promise<void> {
  const field = inside().activeElement
  if (!(field instanceof HTMLInputElement)) throw new Error('No field of the overlay has focus.')
  field.value = text
  field.dispatchEvent(trusted(new Event('input', { bubbles: true, composed: true })))
  await settle()
}
