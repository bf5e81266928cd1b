import * as z from 'zod/mini'
import { keysOf, nameKeys } from './conversation-identity'
import type { Database } from './database'
import type { Observation } from './requests'

/** The ways by which a page shows a customer, as digests: enough to know an erased one again, no more. */
export async function fingerprints(
  site: Observation['site'],
  ref: Observation['conversation'],
): Promise<string[]> {
  return Promise.all(keysOf(site, ref).map(fingerprint))
}

/** By which it may have been erased: the page may not have told the account then. */
async function formerFingerprints({ site, conversation }: Observation): Promise<string[]> {
  const keys = [...keysOf(site, conversation), ...nameKeys(site, conversation)]
  return Promise.all([...new Set(keys)].map(fingerprint))
}

async function fingerprint(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return `erased ${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Leaves out what was seen of an erased customer from before the erasing, and what is then empty. */
export async function withoutErased(
  db: Database,
  observations: readonly Observation[],
): Promise<Observation[]> {
  const left = await Promise.all(
    observations.map(async (observation) => {
      const names = await formerFingerprints(observation)
      const marks = await db.marks.bulkGet(names)
      const erasedAt = Math.max(...marks.map((mark) => instant(mark?.at)))
      return { ...observation, messages: observation.messages.filter(({ at }) => at >= erasedAt) }
    }),
  )
  return left.filter((observation) => observation.messages.length > 0)
}

function instant(at: unknown): number {
  const parsed = z.safeParse(z.number(), at)
  return parsed.success ? parsed.data : Number.NEGATIVE_INFINITY
}
