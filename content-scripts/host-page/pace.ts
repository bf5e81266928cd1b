import { AfterFrame } from './after-frame'

/** We take at most about a thirtieth of the page's time, and rest no longer than this, in milliseconds. */
const REST_PER_WORK = 30
const LONGEST_REST = 400
/** A shorter rest is no rest: frames come by themselves. */
const FRAME = 16

interface Paced {
  work(askedAt: number): void
  stop: AbortSignal
  /** How long the work has run in all, in milliseconds, where it goes on in slices of its own. */
  spent?: () => number
  /** In milliseconds, by any clock that only goes forward. */
  now?: () => number
}

/**
 * Does the work at once when it is asked for after a calm, and then rests, the longer the more the work took:
 * what is asked for meanwhile is done once, at the end of the rest. No timer runs when nothing is asked for.
 * The work is told the instant at which it was last asked for: what the page showed then did not come later,
 * however long the rest, a nap of the machine or a change of its clock was.
 */
export function paced({ work, stop, spent, now = () => performance.now() }: Paced): (at?: number) => void {
  let ended = Number.NEGATIVE_INFINITY
  let took = () => 0
  let askedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    const [began, before] = [now(), spent?.() ?? 0]
    work(askedAt)
    ended = now()
    took = spent ? () => spent() - before : () => ended - began
  }
  const rested = new AfterFrame(run)
  const end = () => {
    clearTimeout(timer)
    rested.forget()
  }
  stop.addEventListener('abort', end, { once: true })
  return (at = Date.now()) => {
    askedAt = at
    if (timer !== undefined || stop.aborted) return
    const rest = ended + Math.min(LONGEST_REST, took() * REST_PER_WORK) - now()
    if (rest < FRAME) run()
    else timer = setTimeout(() => rested.ask(), rest)
  }
}

/** At once after a calm, and then at most once in so many milliseconds. */
export function atMostEvery(ms: number, work: () => void, stop: AbortSignal): () => void {
  let last = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    last = performance.now()
    work()
  }
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return () => {
    if (timer !== undefined || stop.aborted) return
    const rest = last + ms - performance.now()
    if (rest <= 0) run()
    else timer = setTimeout(run, rest)
  }
}
