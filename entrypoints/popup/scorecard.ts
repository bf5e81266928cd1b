import { signal } from '@preact/signals'
import type { Who } from '@/components/popup/shop'
import type { Drift } from '@/sales/drift'
import { SITES, type Site } from '@/sales/platform'
import type { Scorecard } from '@/sales/scorecard'
import { ask } from '@/storage/client'
import { watchLive } from '@/storage/live'
import { dismissLoss, readLostAt } from '@/storage/lost-records'
import { readReadingState } from '@/storage/reading-state'
import { isRecordingBroken } from '@/storage/recording-trouble'
import type { Problem } from '@/storage/requests'

const SECOND = 1_000
/** A wait can pass its limit without any message: then only asking again tells. */
const ASK_AGAIN = 10 * SECOND

/** Today's figures, kept up to date as long as the popup is open. */
export function followScorecard(closed: AbortSignal) {
  const scorecard = signal<Scorecard | null>(null)
  const problem = signal<Problem | 'not-kept' | null>(null)
  const pauses = signal<{ site: Site; drift: Drift[] }[]>([])
  const lostAt = signal<number | null>(null)
  const now = signal(Date.now())
  const who = signal<Who>('everyone')
  let asked = 0

  async function refresh(): Promise<void> {
    asked += 1
    const mine = asked
    const reading = await readReadingState()
    pauses.value = SITES.map((site) => ({ site, drift: reading[site] }))
    const reply = await ask('scorecard.read', { day: null, who: who.value })
    const broken = await isRecordingBroken()
    lostAt.value = await readLostAt()
    // An answer that was overtaken by a newer question is no longer wanted.
    if (mine !== asked || closed.aborted) return
    problem.value = reply.ok ? (broken ? 'not-kept' : null) : reply.problem
    if (reply.ok) scorecard.value = reply.value
  }

  function chooseWho(chosen: Who): void {
    who.value = chosen
    void refresh()
  }

  async function forgetLoss(): Promise<void> {
    await dismissLoss()
    await refresh()
  }

  void refresh()
  watchLive(closed, () => void refresh())
  every(SECOND, closed, () => {
    now.value = Date.now()
  })
  every(ASK_AGAIN, closed, () => void refresh())
  return { scorecard, problem, pauses, lostAt, now, who, chooseWho, forgetLoss, refresh }
}

function every(ms: number, closed: AbortSignal, act: () => void): void {
  const timer = setInterval(act, ms)
  closed.addEventListener('abort', () => clearInterval(timer), { once: true })
}
