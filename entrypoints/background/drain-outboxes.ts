import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Database } from '@/storage/database'
import { OUTBOX_PREFIX } from '@/storage/outbox'
import { requests } from '@/storage/requests'
import { record } from './record'
import { unwritten } from './unwritten'

/** A batch whose page still lives is delivered by it well within this time, in milliseconds. */
const PATIENCE = 20_000

/** Records the batches that closed tabs left behind: what was there before the pause and still is. */
export async function drainOutboxes(db: Database, patience = PATIENCE): Promise<void> {
  const before = await outboxKeys()
  if (before.length === 0) return
  await new Promise((resolve) => setTimeout(resolve, patience))
  const left = await browser.storage.local.get(before)
  for (const [key, batch] of Object.entries(left)) await drain(db, key, batch)
}

async function outboxKeys(): Promise<string[]> {
  const all = await browser.storage.local.get(null)
  return Object.keys(all).filter((key) => key.startsWith(OUTBOX_PREFIX))
}

/** What does not parse can never be recorded, and goes; what only failed stays for the next time. */
async function drain(db: Database, key: string, batch: unknown): Promise<void> {
  // Those of a version before were written as objects.
  const parsed = z.safeParse(requests['observations.record'].ask, unwritten(batch))
  try {
    if (parsed.success) await record(db, parsed.data.observations)
    await browser.storage.local.remove(key)
  } catch (error) {
    console.error('A batch that a page left behind could not be recorded.', error)
  }
}
