import type { DBCore, DBCoreTable, DBCoreTransaction } from 'dexie'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Database } from '@/storage/database'
import { OUTBOX_PREFIX } from '@/storage/outbox'

type Work = (...given: never[]) => Promise<unknown>

/**
 * Counts the asynchronous steps of a worker, and can kill it at one of them as a browser does: the step is not
 * done, transactions that are open are undone, and nothing that it still waits for ever comes.
 */
export class Killer {
  steps = 0
  readonly died: Promise<void>
  #at = Number.POSITIVE_INFINITY
  #dead = false
  #die: () => void = () => undefined
  readonly #open = new Set<IDBTransaction>()

  readonly #pageLives: boolean

  /** `pageLives`: the outbox is a page's affair, and it goes on. */
  constructor(pageLives: boolean) {
    this.#pageLives = pageLives
    this.died = new Promise((resolve) => {
      this.#die = resolve
    })
  }

  killAt(step: number): void {
    this.#at = step
  }

  /** Every access to this database and to `storage.local` and `storage.session` is a step from now on. */
  watch(db: Database): void {
    db.use({ stack: 'dbcore', name: 'killer', create: (core) => this.#watched(core) })
    vi.restoreAllMocks()
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
      for (const name of ['get', 'set', 'remove'] as const) this.#spy(area, name)
    }
  }

  #spy(area: typeof fakeBrowser.storage.local, name: 'get' | 'set' | 'remove'): void {
    const work = area[name].bind(area) as Work
    const step = (...given: never[]) => {
      const ofLivingPage = this.#pageLives && JSON.stringify(given).includes(OUTBOX_PREFIX)
      return ofLivingPage ? work(...given) : this.#step(() => work(...given))
    }
    vi.spyOn(area, name).mockImplementation(step as never)
  }

  #watched(core: DBCore): DBCore {
    return {
      ...core,
      table: (name) => this.#watchedTable(core.table(name)),
      transaction: (...given) => {
        const transaction = core.transaction(...given)
        this.#keep(transaction)
        return transaction
      },
    }
  }

  #watchedTable(table: DBCoreTable): DBCoreTable {
    return {
      ...table,
      get: (request) => this.#step(() => table.get(request)),
      getMany: (request) => this.#step(() => table.getMany(request)),
      query: (request) => this.#step(() => table.query(request)),
      openCursor: (request) => this.#step(() => table.openCursor(request)),
      count: (request) => this.#step(() => table.count(request)),
      mutate: (request) => this.#step(() => table.mutate(request)),
    }
  }

  #keep(transaction: DBCoreTransaction): void {
    const native = transaction as unknown as IDBTransaction
    this.#open.add(native)
    native.addEventListener('complete', () => this.#open.delete(native))
    native.addEventListener('abort', () => this.#open.delete(native))
  }

  #step<T>(work: () => PromiseLike<T>): Promise<T> {
    if (!this.#dead) this.steps += 1
    if (!this.#dead && this.steps >= this.#at) this.#kill()
    return this.#dead ? new Promise<T>(() => undefined) : (work() as Promise<T>)
  }

  #kill(): void {
    this.#dead = true
    for (const transaction of this.#open) transaction.abort()
    this.#die()
  }
}
