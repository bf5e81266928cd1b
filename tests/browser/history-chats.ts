import type { Site } from '@/sales/platform'
import type { ChatSetup, PastMessage } from '../stand-ins/world'

const MINUTE = 60_000
/** More than a page draws at once, so that there is something to scroll to. */
const PAST = 45

/** The two chats of one history: the first has a long past, the second none. */
export function chatsOf(run: number): [string, string] {
  return [`c${run}a`, `c${run}b`]
}

export const nameOf = (chat: string) => `Customer ${chat}`

/** Chats for so many histories, with a past that ends before `now`, in epoch milliseconds. */
export function chatsFor(site: Site, runs: number, now: number): ChatSetup[] {
  return Array.from({ length: runs }, (_, run) => run).flatMap((run) => {
    const [long, empty] = chatsOf(run)
    return [
      { id: long, name: nameOf(long), past: pastOf(site, run, now) },
      { id: empty, name: nameOf(empty) },
    ]
  })
}

function pastOf(site: Site, run: number, now: number): PastMessage[] {
  return Array.from({ length: PAST }, (_, index) => ({
    id: pastId(site, run, index),
    author: index % 3 === 2 ? 'teammate' : 'customer',
    text: `past ${index} of ${run}`,
    at: now - (PAST + 20 - index) * MINUTE,
  }))
}

function pastId(site: Site, run: number, index: number): string {
  const number = `${run}`.padStart(12, '0') + `${index}`.padStart(16, '0')
  return site === 'whatsapp-web' ? `AC9A${number}` : `mid.$cAABpast${number}`
}

export const isPast = (id: string) => /^(AC9A0|mid\.\$cAABpast)/.test(id)
