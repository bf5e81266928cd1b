/** Without frames (a hidden tab, a covered window), in milliseconds; a hidden tab's timers may take a second. */
const WITHOUT_FRAMES = 100

/**
 * One call for all that is asked before the next frame, and right behind that frame: the page's styles and boxes
 * are made then, so that asking for them makes the browser do nothing twice.
 */
export class AfterFrame {
  readonly #call: () => void
  #frame = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #behind: ReturnType<typeof setTimeout> | undefined

  constructor(call: () => void) {
    this.#call = call
  }

  get asked(): boolean {
    return this.#timer !== undefined
  }

  ask(): void {
    if (this.asked) return
    const run = () => {
      this.forget()
      this.#call()
    }
    this.#timer = setTimeout(run, WITHOUT_FRAMES)
    this.#frame = requestAnimationFrame(() => {
      this.#behind = setTimeout(run)
    })
  }

  forget(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
    clearTimeout(this.#behind)
    this.#timer = undefined
  }
}
