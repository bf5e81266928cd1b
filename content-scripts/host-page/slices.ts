import { pageChanges } from './page-changes'

/**
 * After how many milliseconds no further step is begun. With the longest one, the reading of a long thread that was
 * read ahead, it is still well within a frame.
 */
const SLICE = 4
/** So many new elements are read at once: no page that is only lively has more. */
const AT_ONCE = 40
/** The page may put in others while these are read; after so many times the rest is read as it comes. */
const ROUNDS = 5
/** So many are read in one step: some tenths of a millisecond, so that the clock need not be asked after each. */
const IN_ONE_STEP = 8

/** Yielded before a step that is long by itself: it begins a slice of its own. */
const REST = Symbol('rest')

/** Work in steps of well under a millisecond, between which the page may go on. */
export type Steps = Generator<symbol | undefined>

export interface Sliced {
  ask(): void
  /** How long the work has run in all, in milliseconds. */
  spent(): number
}

/**
 * Runs the steps of the work one after another and leaves the page time in between. Asked for while it is under
 * way, it is done once more at the end. A hidden page has no frames to make, and its timers are slow.
 */
export function inSlices(work: () => Steps, stop: AbortSignal): Sliced {
  let steps: Steps | null = null
  let spent = 0
  let again = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const begin = () => {
    steps = work()
    again = false
    goOn()
  }
  const goOn = () => {
    const began = performance.now()
    let left = false
    try {
      left = steps !== null && isLeft(steps)
    } finally {
      if (!left) steps = null
      spent += performance.now() - began
    }
    if (left) timer = setTimeout(goOn)
    else if (again && !stop.aborted) timer = setTimeout(begin)
  }
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true })
  const ask = () => {
    if (stop.aborted) return
    again = true
    if (steps) return
    clearTimeout(timer)
    begin()
  }
  return { ask, spent: () => spent }
}

/** Takes steps for as long as one slice; answers whether any are left. */
function isLeft(steps: Steps): boolean {
  const until = document.hidden ? Number.POSITIVE_INFINITY : performance.now() + SLICE
  for (let step = steps.next(); !step.done; step = steps.next()) {
    if (performance.now() >= until || (step.value === REST && !document.hidden)) return true
  }
  return false
}

/** Reads these parts of the page as long as many are unread, a few in each step, the last first. */
export function* aheadOf<Part>(
  parts: () => readonly Part[],
  isRead: (part: Part) => boolean,
  read: (part: Part) => void,
): Steps {
  for (let round = 0; round < ROUNDS; round += 1) {
    pageChanges.catchUp()
    const unread = parts().filter((part) => !isRead(part))
    // Where many were read, the whole is long.
    if (unread.length <= AT_ONCE) return yield round > 0 ? REST : undefined
    for (const [place, part] of unread.reverse().entries()) {
      read(part)
      if (place % IN_ONE_STEP === 0) yield
    }
  }
}
