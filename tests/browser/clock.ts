import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core'
import { inTime } from './background-worker'

/**
 * Time jumps for everything that runs in the browser: the page, our isolated world beside it, our own
 * pages and the background. It puts a shifted `Date` into each world from outside, so that the product
 * needs no hook for tests. Timers keep the real pace.
 */
export class Clock {
  readonly #context: BrowserContext
  readonly #sessions = new Map<Page, { session: CDPSession; worlds: Set<number> }>()
  #offset = 0

  constructor(context: BrowserContext) {
    this.#context = context
    context.on('serviceworker', (worker) => void this.#setWorker(worker))
  }

  /** Now, in the time that the browser believes in. */
  now(): number {
    return Date.now() + this.#offset
  }

  /** Follows every world of this page, present and future. To be called before the page is opened. */
  async follow(page: Page): Promise<void> {
    const session = await this.#context.newCDPSession(page)
    const worlds = new Set<number>()
    this.#sessions.set(page, { session, worlds })
    session.on('Runtime.executionContextCreated', ({ context }) => {
      worlds.add(context.id)
      void this.#set(session, context.id)
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      worlds.delete(executionContextId),
    )
    session.on('Runtime.executionContextsCleared', () => worlds.clear())
    await page.addInitScript(shiftDate, this.#offset)
    await session.send('Runtime.enable')
  }

  /** Sets the clock so that "now" is this instant. */
  async set(at: number): Promise<void> {
    this.#offset = at - Date.now()
    await this.#everywhere()
  }

  async jump(ms: number): Promise<void> {
    this.#offset += ms
    await this.#everywhere()
  }

  async #everywhere(): Promise<void> {
    const pages = [...this.#sessions.values()].flatMap(({ session, worlds }) =>
      [...worlds].map((world) => this.#set(session, world)),
    )
    await Promise.all([...pages, ...this.#context.serviceWorkers().map((worker) => this.#setWorker(worker))])
  }

  async #set(session: CDPSession, contextId: number): Promise<void> {
    const expression = `(${shiftDate.toString()})(${this.#offset})`
    // A world that went away meanwhile has no clock to set.
    await inTime(session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined))
  }

  async #setWorker(worker: Worker): Promise<void> {
    await inTime(worker.evaluate(shiftDate, this.#offset).catch(() => undefined))
  }
}

/**
 * Runs inside the browser: replaces `Date` by one that is `offset` milliseconds ahead. Methods and no named
 * functions within: a compiler that keeps names would call a helper that the browser does not have.
 */
function shiftDate(offset: number): void {
  const world = globalThis as { RealDate?: DateConstructor; Date: DateConstructor }
  world.RealDate ??= world.Date
  world.Date = new Proxy(world.RealDate, {
    construct(target, args: []) {
      return args.length > 0 ? new target(...args) : new target(target.now() + offset)
    },
    get(target, name) {
      return name === 'now' ? () => target.now() + offset : Reflect.get(target, name)
    },
  })
}
