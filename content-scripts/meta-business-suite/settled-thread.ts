import type { Platform } from '@/sales/platform'
import { BelievedId } from './believed-id'
import type { Named } from './open-thread'

/** A header must stand this long before other bubbles are taken for its own, in milliseconds. */
const STALE = 350
/** How long bubbles of nothing in common under the same name must stand, in milliseconds. */
const LASTING = 1_500
/** How long an address may contradict bubbles that stay, in milliseconds. */
const CONTRADICTED = 5_000
/** No stale bubbles stand so long on a page that answers: what grows after this time, in milliseconds, is alive. */
const ALIVE = 1_500

/** What is on screen at one moment. */
export interface Look {
  customer: string
  named: Named
  /** Ids of the messages in the region. */
  ids: readonly string[]
  /** The ids are hashes of words, which two threads may share. */
  weak: boolean
  /** The one name that the pictures beside the bubbles bear; "" where there are none, or several names. */
  faces: () => string
}

/** One stay in a thread, with what has been learned of it. */
export interface Visit {
  customer: string
  threadId: string | null
  platform: Platform | null
}

interface Kept extends Visit {
  /** By which the address named it when it was opened. */
  address: string | null
  /** Whether the pictures beside the bubbles bore the customer's name. */
  faced: boolean
  ids: Set<string>
}

/**
 * Says when header, id and messages belong to one thread. They do not change together: after a switch the
 * old bubbles stand for some 0.3 s under the new header, and what names the thread may follow later or never.
 * The clock is any that only goes forward, in milliseconds.
 */
export class SettledThread {
  readonly #ids = new BelievedId()
  #visit: Kept | null = null
  /** No thread was on screen since the visit. */
  #away = false
  #seen: { look: string; since: number; ids: readonly string[] } | null = null

  /** No thread is on screen; `named` is what the tab remembers meanwhile. */
  leave(named: Named): void {
    this.#away = true
    this.#seen = null
    this.#ids.leave(named)
  }

  /** In how many milliseconds another look may tell more; `null`: none is needed. */
  lookAgainIn: number | null = null

  /** The thread, or `null` while what is on screen does not belong together or is empty. */
  settle(look: Look, now: number): Visit | null {
    const stood = this.#stood(look, now)
    const wait = this.#doubt(look)
    this.lookAgainIn = wait === null ? null : Math.max(0, wait - stood)
    if (wait === null || stood < wait) return null
    const visit = this.#stay(look)
    const believed = this.#ids.believe(look.named, visit.customer, now)
    visit.threadId ??= believed
    this.lookAgainIn = visit.threadId === null ? this.#ids.lookAgainIn : null
    return visit
  }

  /** For how long this has been on screen. Of the same customer only the bubbles tell a change. */
  #stood({ customer, ids, named }: Look, now: number): number {
    const before = this.#visit
    const first = customer === before?.customer ? ids[0] : null
    const look = JSON.stringify([customer, first, named.by === 'address' ? named.id : null])
    if (this.#seen?.look !== look) this.#seen = { look, since: now, ids }
    const stood = now - this.#seen.since
    if (stood < ALIVE) this.#seen.ids = ids
    return stood
  }

  /** How long this must stand to be believed; `null`: however long, it belongs to two threads or to none. */
  #doubt(look: Look): number | null {
    const { customer, named, ids } = look
    const before = this.#visit
    if (ids.length === 0) return null
    if (!before) return 0
    const overlap = sharesMessages(look, before)
    if (customer !== before.customer && overlap) return this.#isRenamed(look, before) ? 0 : null
    if (this.#away) return 0
    if (customer !== before.customer) return STALE
    const contradicts =
      named.by === 'address' && before.address !== null && named.id !== null && named.id !== before.address
    if (overlap) return contradicts ? CONTRADICTED : 0
    return contradicts ? STALE : LASTING
  }

  /**
   * Whether these bubbles are proven to stand under the new name by right: their pictures bear it, or they have
   * gone on under it. That they stay proves nothing, as a page without a line leaves them where they were.
   */
  #isRenamed({ customer, ids, weak, faces }: Look, before: Kept): boolean {
    if (weak) return false
    const [last, former] = [ids.at(-1) ?? '', this.#seen?.ids.at(-1) ?? '']
    const goesOn = last !== former && !before.ids.has(last) && ids.includes(former)
    return goesOn || (before.faced && faces() === customer)
  }

  #stay(look: Look): Kept {
    const { customer, named, ids } = look
    const address = named.by === 'address' ? named.id : null
    const before = this.#visit
    const same = before !== null && sharesMessages(look, before)
    if (before && !same && !this.#away) this.#ids.moveOn()
    this.#away = false
    const visit = same ? before : newVisit(look, address)
    if (visit.customer !== customer) this.#rename(visit, customer)
    visit.address ??= address
    for (const id of ids) visit.ids.add(id)
    this.#visit = visit
    return visit
  }

  #rename(visit: Kept, customer: string): void {
    visit.customer = customer
    if (visit.threadId !== null) this.#ids.giveTo(visit.threadId, customer)
  }
}

function newVisit({ customer, faces }: Look, address: string | null): Kept {
  const faced = faces() === customer
  return { customer, threadId: null, platform: null, address, faced, ids: new Set() }
}

function sharesMessages({ ids, weak }: Look, before: Kept): boolean {
  if (!weak) return ids.some((id) => before.ids.has(id))
  return ids.filter((id) => before.ids.has(id)).length > ids.length / 2
}
