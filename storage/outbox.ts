import { browser } from 'wxt/browser'
import { ask } from './client'
import type { Observation } from './requests'

/** Keys of batches that wait for the background's word; whatever a dead tab leaves, the background drains. */
export const OUTBOX_PREFIX = 'outbox.'

/** Pauses between tries, in milliseconds; the last one repeats. */
const PAUSES = [500, 2_000, 5_000, 15_000]
/** A worker that is just being woken or was killed fails once or twice: that is told to nobody. */
const TOLD_AFTER = 3
/** A worker that was ended in the instant in which it was asked may never answer (Chromium 156, 2026-11); in milliseconds. */
const PATIENCE = 10_000

const UNANSWERED = { ok: false, problem: 'storage-failed' } as const

export interface Outbox {
  /** Keeps the observations until the background has acknowledged them. Never throws. */
  put(observations: Observation[]): void
}

interface Options {
  signal: AbortSignal
  /** Called after each batch that is safely stored. */
  acknowledged(): void
  /** Since when nothing could be kept, in epoch milliseconds; `null`: it can again. What was seen waits meanwhile. */
  failing?(since: number | null): void
  /** The extension was updated, removed or disabled under us. */
  gone(): void
}

/**
 * The page's side of "nothing lost": a batch is written to `storage.local` first, then asked to be
 * recorded, and forgotten only when the background has said that its transaction is done. Records are
 * idempotent by key, so a batch that arrives twice changes nothing.
 */
export function openOutbox(options: Options): Outbox {
  let waiting: Observation[] = []
  let busy = false

  async function sendAll(): Promise<void> {
    busy = true
    while (waiting.length > 0 && !options.signal.aborted) {
      const batch = waiting
      waiting = []
      await deliver(batch, options)
    }
    busy = false
  }

  return {
    put(observations) {
      if (observations.length === 0) return
      waiting.push(...observations)
      if (!busy) void sendAll()
    },
  }
}

async function deliver(batch: Observation[], options: Options): Promise<void> {
  const key = OUTBOX_PREFIX + crypto.randomUUID()
  const asked = { observations: batch }
  // One string: the browser takes forty times as long over the same as nested objects (a long thread, 2026-11).
  const written = JSON.stringify(asked)
  await attempt(() => browser.storage.local.set({ [key]: written }))
  const began = Date.now()
  for (let tries = 0; !options.signal.aborted; tries += 1) {
    const reply = await inTime(ask('observations.record', asked, written), options.signal)
    if (reply.ok || reply.problem === 'invalid-ask') {
      await attempt(() => browser.storage.local.remove(key))
      options.failing?.(null)
      if (reply.ok) options.acknowledged()
      return
    }
    if (reply.problem === 'extension-gone') return options.gone()
    if (tries + 1 === TOLD_AFTER) options.failing?.(began)
    await pause(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 15_000, options.signal)
  }
}

/** The answer; where none comes, as if it had failed: asking again is harmless. */
function inTime<R>(answer: Promise<R>, signal: AbortSignal): Promise<R | typeof UNANSWERED> {
  const answered = new AbortController()
  const late = pause(PATIENCE, AbortSignal.any([signal, answered.signal])).then(() => UNANSWERED)
  return Promise.race([answer, late]).finally(() => answered.abort())
}

/** A full or missing `storage.local` must not stop the batch from being sent. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch {
    // The batch is still in memory and is sent all the same; only the copy for a killed tab is missing.
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done, { once: true })
  })
}
