import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import {
  type Answer,
  type Ask,
  PROBLEMS,
  type Problem,
  type Reply,
  type RequestName,
  requests,
} from './requests'

/** What is sent over the wire: which request, and what it asks. */
export interface Envelope {
  request: string
  /** As JSON: the browser takes many times as long over the same as nested objects (a long thread, 2026-11). */
  ask: string
}

const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: z.enum(PROBLEMS) }),
])

/**
 * Asks the background and parses what it answers. Never throws: whatever goes wrong is one of the
 * problems of the contract. `storage-failed` also stands for "nobody answered", so that asking again is right.
 * `written`: the payload as JSON, where that is at hand.
 */
export async function ask<N extends RequestName>(
  name: N,
  payload: Ask<N>,
  written = JSON.stringify(payload),
): Promise<Reply<Answer<N>>> {
  try {
    if (!isAlive()) return { ok: false, problem: 'extension-gone' }
    const envelope: Envelope = { request: name, ask: written }
    return parseReply(name, await browser.runtime.sendMessage(envelope))
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

/** After an update or removal Chrome takes the old script's `runtime.id` away (seen in Chromium 156, 2026-11). */
export function isAlive(): boolean {
  return Boolean(browser.runtime?.id)
}

function problemOf(error: unknown): Problem {
  const gone = error instanceof Error && /context invalidated/i.test(error.message)
  return gone || !isAlive() ? 'extension-gone' : 'storage-failed'
}

function parseReply<N extends RequestName>(name: N, answered: unknown): Reply<Answer<N>> {
  const reply = z.safeParse(replySchema, answered)
  if (!reply.success) return { ok: false, problem: 'storage-failed' }
  if (!reply.data.ok) return reply.data
  const value = z.safeParse(requests[name].answer, reply.data.value)
  return value.success
    ? { ok: true, value: value.data as Answer<N> }
    : { ok: false, problem: 'storage-failed' }
}
