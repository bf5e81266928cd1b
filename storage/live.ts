import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { waitingChatSchema } from './requests'

/**
 * Who waits now, over all sites and tabs. The background is its only writer; pages follow it by
 * `storage.onChanged`, which works while the worker sleeps and after it was killed.
 */
const liveSchema = z.object({ madeAt: z.number(), waiting: z.array(waitingChatSchema) })
export type Live = z.infer<typeof liveSchema>

const KEY = 'live'
const NOTHING: Live = { madeAt: 0, waiting: [] }

function parse(stored: unknown): Live {
  const parsed = z.safeParse(liveSchema, stored)
  return parsed.success ? parsed.data : NOTHING
}

export async function readLive(): Promise<Live> {
  return parse((await browser.storage.local.get(KEY))[KEY])
}

/** For the background only. */
export async function writeLive(live: Live): Promise<void> {
  await browser.storage.local.set({ [KEY]: live })
}

/** Whether the same wait: it is written anew after each message, most often with the same in it. */
export function isSameWait(before: Live, now: Live): boolean {
  return JSON.stringify(before.waiting) === JSON.stringify(now.waiting)
}

export function watchLive(signal: AbortSignal, changed: (live: Live) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(parse(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true })
}
