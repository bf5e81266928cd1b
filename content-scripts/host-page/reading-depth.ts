/** So many of a thread's newest messages are read when it is opened; pages themselves begin with some fifty. */
export const AT_OPENING = 250
/** What lies further back is history: so many more are read each time that the thread has stood for so long. */
const MORE = 200
const AFTER = 4_000

/**
 * How far back a thread is read. What an operator opens is read at once as far as the work of the day goes; a long
 * history waits until he stays with it, so that leafing through chats costs the page little. Messages that wait are
 * read as shells, as those are that a page has not drawn.
 */
export class ReadingDepth {
  #thread: unknown = null
  #since = 0

  /** How many of the newest messages may be read; `thread`: what is the same for one. `now` in milliseconds, by one clock. */
  of(thread: unknown, now: number): number {
    if (thread !== this.#thread) this.#since = now
    this.#thread = thread
    return AT_OPENING + MORE * Math.floor(this.#stood(now) / AFTER)
  }

  /** In how many milliseconds more may be read. */
  moreIn(now: number): number {
    return AFTER - (this.#stood(now) % AFTER)
  }

  /** A clock that was set back tells nothing of how long the thread has stood. */
  #stood(now: number): number {
    if (now < this.#since) this.#since = now
    return now - this.#since
  }
}
