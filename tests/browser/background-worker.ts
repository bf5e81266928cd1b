import type { BrowserContext, CDPSession, Worker } from 'playwright-core'

const LATE: unique symbol = Symbol('no answer')
const GONE: unique symbol = Symbol('the worker died')
/** How long an answer of the worker is waited for, in milliseconds. */
const PATIENCE = 5_000
const ATTEMPTS = 4

/** The worker that was started last; waits for one where there is none. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'))
}

/**
 * A call into a worker that is just being killed may never be answered, and one that was started in that instant may
 * wait for ever for the debugger (both seen in November 2026): such a worker is ended, and another one started.
 */
export async function inWorker<A, R>(
  context: BrowserContext,
  id: string,
  run: (value: A) => R | Promise<R>,
  value: A,
): Promise<R> {
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
    const answer = await inTime(call(context, run, value).catch((): typeof GONE => GONE))
    if (answer !== LATE && answer !== GONE) return answer
    if (answer === LATE) await inTime(restartWorker(context, id).catch(() => undefined))
  }
  const last = await inTime(call(context, run, value))
  if (last === LATE) throw new Error('The background worker does not answer.')
  return last
}

async function call<A, R>(context: BrowserContext, run: (value: A) => R | Promise<R>, value: A): Promise<R> {
  const worker = await workerOf(context)
  return worker.evaluate(run as (value: unknown) => R, value)
}

/** The answer, or `LATE` where none comes. */
export function inTime<R>(answer: Promise<R>): Promise<R | typeof LATE> {
  return Promise.race([answer, new Promise<typeof LATE>((resolve) => setTimeout(resolve, PATIENCE, LATE))])
}

/** Ends all background workers, as the browser would when they are idle. */
export const killWorker = (context: BrowserContext) =>
  withWorkers(context, async (session) => void (await session.send('ServiceWorker.stopAllWorkers')))

const restartWorker = (context: BrowserContext, id: string) =>
  withWorkers(context, async (session) => {
    await session.send('ServiceWorker.stopAllWorkers')
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` })
  })

async function withWorkers(
  context: BrowserContext,
  act: (session: CDPSession) => Promise<void>,
): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await act(session)
  await session.detach()
}
