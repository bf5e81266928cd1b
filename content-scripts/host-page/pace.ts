/** We take at most about a thirtieth of the page's time, and rest no longer than this, in milliseconds. */
const REST_PER_WORK = 30
const LONGEST_REST = 400
/** A shorter rest is no rest: frames come by themselves. */
const FRAME = 16

/**
 * Does the work at once when it is asked for after a calm, and then rests, the longer the more the work took:
 * what is asked for meanwhile is done once, at the end of the rest. No timer runs when nothing is asked for.
 * The work is told the instant at which it was last asked for: what the page showed then did not come later,
 * however long the rest, a nap of the machine or a change of its clock was.
 */
export function paced(
  work: (askedAt: number) => void,
  stop: AbortSignal,
  now = () => performance.now(),
): () => void {
  let restsUntil = 0
  let askedAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    if (stop.aborted) return
    const began = now()
    work(askedAt)
    const ended = now()
    restsUntil = ended + Math.min(LONGEST_REST, (ended - began) * REST_PER_WORK)
  }
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return () => {
    askedAt = Date.now()
    if (timer !== undefined || stop.aborted) return
    const rest = restsUntil - now()
    if (rest < FRAME) run()
    else timer = setTimeout(run, rest)
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
