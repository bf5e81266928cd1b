/** We take at most about a thirtieth of the page's time, and rest no longer than this, in milliseconds. */
const REST_PER_WORK = 30
const LONGEST_REST = 400
/** A shorter rest is no rest: frames come by themselves. */
const FRAME = 16

/**
 * Does the work at once when it is asked for after a calm, and then rests, the longer the more the work took:
 * what is asked for meanwhile is done once, at the end of the rest. No timer runs when nothing is asked for.
 */
export function paced(work: () => void, stop: AbortSignal, now = () => performance.now()): () => void {
  let restsUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    if (stop.aborted) return
    const began = now()
    work()
    const ended = now()
    restsUntil = ended + Math.min(LONGEST_REST, (ended - began) * REST_PER_WORK)
  }
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return () => {
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
