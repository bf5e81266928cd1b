import type { ListRow, ReadMessage, ShownTime, ThreadReading } from '@/content-scripts/chat-platform'
import type { Said, StandInSetup } from '../../stand-ins/world'
import type { Tour } from './tour-in-page'

/** What was read wrongly, and how many of the things that could be read were. */
export interface Verdict {
  wrong: string[]
  read: Record<Thing, number>
  all: Record<Thing, number>
}

export const THINGS = [
  'messages',
  'sides',
  'times',
  'texts',
  'rows',
  'clocks',
  'writers',
  'unread',
  'composers',
] as const
export type Thing = (typeof THINGS)[number]

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Tbilisi is four hours ahead all the year. */
const AHEAD = 4 * 60 * MINUTE
/** Longer words are cut by the page ("Read more"). */
const CUT = 700

/** Compares all that was read with what the script said. `said`: everything that was ever said. */
export class Judge {
  readonly #setup: StandInSetup
  readonly #said: readonly Said[]
  readonly #wrong = new Set<string>()
  readonly #read = Object.fromEntries(THINGS.map((thing) => [thing, 0])) as Record<Thing, number>
  readonly #all = { ...this.#read }

  constructor(setup: StandInSetup, said: readonly Said[]) {
    this.#setup = setup
    this.#said = said
  }

  verdict(tour: Tour, visited: readonly string[]): Verdict {
    for (const { open, reading } of tour.threads) this.#thread(open, reading)
    for (const { open, reading } of tour.lists) for (const row of reading?.rows ?? []) this.#row(row, open)
    for (const chat of visited) this.#countThread(chat, tour)
    this.#countRows(tour)
    return { wrong: [...this.#wrong], read: this.#read, all: this.#all }
  }

  #thread(open: string | null, { conversation, kind, messages }: ThreadReading): void {
    const chat = this.#setup.chats.find(({ id }) => id === this.#chatOf(messages)) ?? this.#chat(open)
    if (!chat) return
    const where = `thread ${chat.id}`
    // Messages of nobody who is named are left out.
    const isNameless = kind === 'other' && conversation.customer === ''
    if (conversation.customer !== chat.name && !isNameless)
      this.#fault(where, 'customer', conversation.customer)
    if (kind === 'customer' && (chat.kind ?? 'customer') !== 'customer') this.#fault(where, 'kind', kind)
    if (kind === 'other') return
    const platform = chat.platform ?? (conversation.platform === 'whatsapp' ? 'whatsapp' : 'messenger')
    if (conversation.platform !== null && conversation.platform !== platform)
      this.#fault(where, 'platform', conversation.platform)
    const own = this.#said.filter((one) => one.chat === chat.id)
    let from = 0
    for (const message of messages) {
      const index = truthOf(message, own, from)
      if (index === null && (message.kind === 'notice' || !message.drawn)) continue
      const truth = index === null ? undefined : own[index]
      if (index === null || !truth) this.#fault(where, 'message of nobody', message.text ?? message.key)
      else this.#message(where, message, truth)
      from = index ?? from
    }
  }

  /** The chat to which the ids belong; a mix of two is a fault. */
  #chatOf(messages: readonly ReadMessage[]): string | null {
    const owners = new Set(
      messages.flatMap(({ key }) => this.#said.find(({ id }) => id === bare(key))?.chat ?? []),
    )
    if (owners.size > 1) this.#fault('thread', 'mix of chats', [...owners].join(' + '))
    return [...owners][0] ?? null
  }

  #message(where: string, message: ReadMessage, truth: Said): void {
    const at = `${where} "${truth.text.slice(0, 20)}" ${truth.kind}`
    const isNotice = truth.kind === 'call' || truth.kind === 'notice'
    const isLeftOut = message.kind === 'notice'
    if (message.drawn && !truth.deleted && isNotice !== isLeftOut) this.#fault(at, 'kind', message.kind)
    if (message.kind === 'deleted' && !truth.deleted) this.#fault(at, 'kind', message.kind)
    if (message.direction !== null && message.direction !== sideOf(truth))
      this.#fault(at, 'side', message.direction)
    if (!isTime(message.shown, truth.at)) this.#fault(at, 'time', asText(message.shown))
    if (message.automation && !truth.marked) this.#fault(at, 'automation', 'true')
    if (message.text !== null && (truth.deleted || !isText(message.text, truth)))
      this.#fault(at, 'text', message.text)
  }

  #row(row: ListRow, open: string | null): void {
    const chats = this.#setup.chats.filter(({ name }) => name === row.conversation.customer)
    if (chats.length === 0) this.#fault('row', 'customer', row.conversation.customer)
    const faults = chats.map((chat) => this.#faultsOfRow(row, chat.id, open))
    const least = faults.sort((a, b) => a.length - b.length)[0] ?? []
    for (const fault of least) this.#wrong.add(fault)
  }

  #faultsOfRow(row: ListRow, id: string, open: string | null): string[] {
    const faults: string[] = []
    const say = (what: string, value: unknown) => faults.push(`row ${id}: ${what} ${String(value)}`)
    const chat = this.#chat(id)
    const own = this.#said.filter((one) => one.chat === id)
    const shown = own.filter(({ kind, reactsTo }) => kind !== 'notice' || reactsTo !== undefined).at(-1)
    const last = own.at(-1)
    if (row.kind === 'customer' && (chat?.kind ?? 'customer') !== 'customer') say('kind', row.kind)
    if (row.kind === 'other') return faults
    if (last && !isTime(row.shown, last.at)) say('time', asText(row.shown))
    const writer = shown && sideOf(shown) === 'in' ? 'customer' : 'us'
    const isMessage = shown?.kind !== 'notice' && !shown?.deleted
    if (row.lastFrom !== null && (row.lastFrom !== writer || !isMessage)) say('writer', row.lastFrom)
    // Chats that are visited have nothing unread from the start.
    const unread = chat?.unread ?? 0
    if (row.unread !== null && !isUnread(row.unread, unread)) say('unread', row.unread)
    const others = this.#setup.chats.filter(({ name }) => name === chat?.name).length > 1
    if (row.open && open !== id && !others) say('open', true)
    if (shown?.kind === 'text' && row.lastFrom !== null && !isPreview(row.preview, shown))
      say('preview', row.preview)
    return faults
  }

  #countThread(id: string, { threads, composers }: Tour): void {
    const chat = this.#chat(id)
    if ((chat?.kind ?? 'customer') !== 'customer') return
    const own = this.#said.filter((one) => one.chat === id && one.kind !== 'call' && one.kind !== 'notice')
    const readings = threads.filter(({ open, reading }) => open === id && reading.kind === 'customer')
    const messages = (readings.at(-1)?.reading.messages ?? []).filter(({ kind }) => kind !== 'notice')
    const bubbles = own.reduce((sum, { more = [] }) => sum + 1 + more.length, 0)
    this.#count('messages', messages.length, bubbles)
    this.#count('sides', messages.filter(({ direction }) => direction !== null).length, bubbles)
    this.#count('times', messages.filter(({ shown }) => shown !== null).length, bubbles)
    const worded = own.filter(({ text, deleted }) => text !== '' && !deleted)
    const texts = worded.reduce((sum, { more = [] }) => sum + 1 + more.length, 0)
    this.#count('texts', messages.filter(({ text }) => text !== null).length, texts)
    this.#count('composers', composers[id] ? 1 : 0, 1)
  }

  #countRows({ lists }: Tour): void {
    const rows = lists[0]?.reading?.rows.filter(({ kind }) => kind === 'customer') ?? []
    const chats = this.#setup.chats.filter(({ kind }) => (kind ?? 'customer') === 'customer').slice(0, 13)
    this.#count('rows', rows.length, chats.length)
    this.#count('clocks', rows.filter(({ shown }) => shown !== null).length, chats.length)
    this.#count('writers', rows.filter(({ lastFrom }) => lastFrom !== null).length, chats.length)
    this.#count('unread', rows.filter(({ unread }) => unread !== null).length, chats.length)
  }

  #count(thing: Thing, read: number, all: number): void {
    this.#read[thing] += Math.min(read, all)
    this.#all[thing] += all
  }

  #chat(id: string | null) {
    return this.#setup.chats.find((chat) => chat.id === id)
  }

  #fault(where: string, what: string, value: string): void {
    this.#wrong.add(`${where}: ${what} ${value.slice(0, 60)}`)
  }
}

const bare = (key: string) => key.replace(/#\d+$/, '')
const sideOf = ({ author }: Said) => (author === 'customer' ? 'in' : 'out')

/** By its id; without one by words, side and time, in the page's order. `null`: nobody said this. */
function truthOf(message: ReadMessage, own: readonly Said[], from: number): number | null {
  const known = own.findIndex(({ id }) => id === bare(message.key))
  if (known >= 0) return known
  if (!message.weakKey || message.kind === 'notice' || !message.drawn) return null
  const fits = (said: Said) =>
    (message.text === null ? said.text === '' || said.deleted === true : isText(message.text, said)) &&
    (message.direction === null || message.direction === sideOf(said)) &&
    isTime(message.shown, said.at)
  const next = own.findIndex((said, index) => index >= from && fits(said))
  return next >= 0 ? next : null
}

function isText(text: string, said: Said): boolean {
  const texts = [said.text, ...(said.more ?? [])]
  return texts.includes(text) || (text.length > CUT && said.text.startsWith(text.replace(/…$/, '')))
}

function isPreview(preview: string | null, { text, more = [] }: Said): boolean {
  const line = (words: string) => words.replace(/\s+/g, ' ')
  const last = line([text, ...more].at(-1) ?? '')
  return preview === null || last.startsWith(line(preview).replace(/…$/, ''))
}

function isTime(shown: ShownTime | null, at: number): boolean {
  if (!shown) return true
  const late = at - shown.at
  if (shown.precision === 'day') return (shown.at + AHEAD) % DAY === 0 && late >= 0 && late < DAY
  return late >= 0 && late < (shown.precision === 'minute' ? MINUTE : 1_000)
}

function isUnread(read: number | 'some', unread: number): boolean {
  return read === 'some' ? unread > 0 : read === unread
}

function asText(shown: ShownTime | null): string {
  return shown ? `${new Date(shown.at + AHEAD).toISOString()} ${shown.precision}` : 'null'
}
