/** Changes a second that are no chat any more; opening a long thread makes as many for one moment. */
export const TOO_MANY = 4_000
/** So many seconds running, before we step aside. */
const SECONDS = 2
/** How long we stay aside before looking again, in milliseconds. */
export const REST = 4_000
const SECOND = 1_000

interface Options {
  /** Whether the page is watched. */
  watch(on: boolean): void
  /** Said once at each change. */
  flooded(is: boolean): void
}

/** Counts the changes of a page, and steps aside while there are more than any chat makes. */
export class FloodGate {
  readonly #options: Options
  #since = 0
  #count = 0
  #seconds = 0
  #aside = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(options: Options) {
    this.#options = options
  }

  /** Answers whether the changes are to be read. `now` is any clock that only goes forward, in milliseconds. */
  admits(changes: number, now: number): boolean {
    const passed = now - this.#since
    if (passed >= SECOND) this.#endSecond(passed, now)
    this.#count += changes
    return !this.#aside
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  #endSecond(passed: number, now: number): void {
    const tooMany = (this.#count * SECOND) / passed > TOO_MANY
    this.#seconds = tooMany ? this.#seconds + 1 : 0
    this.#count = 0
    this.#since = now
    if (this.#seconds >= SECONDS && !this.#aside) this.#stepAside()
  }

  #stepAside(): void {
    this.#aside = true
    this.#options.flooded(true)
    this.#rest()
  }

  #rest(): void {
    this.#options.watch(false)
    this.#timer = setTimeout(() => this.#lookAgain(), REST)
  }

  /** For one second the changes are counted, and none is read. */
  #lookAgain(): void {
    this.#count = 0
    this.#options.watch(true)
    this.#timer = setTimeout(() => {
      if (this.#count > TOO_MANY) this.#rest()
      else this.#comeBack()
    }, SECOND)
  }

  #comeBack(): void {
    this.#aside = false
    this.#seconds = 0
    this.#options.flooded(false)
  }
}
