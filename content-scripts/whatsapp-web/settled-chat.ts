/** How long old rows under another name must last to be a renamed chat, in milliseconds. */
const RENAMED = 10_000
/** How long a newly opened chat may stand empty, in milliseconds. */
const EMPTY = 2_000

/** What is on screen at one moment. */
export interface Look {
  title: string
  /** Ids of the messages. */
  ids: readonly string[]
}

/**
 * Says when name and messages belong to one chat. On opening another one the header changes first, and for
 * some frames the old rows stand under it (client of August 2026).
 */
export class SettledChat {
  #title: string | null = null
  #ids = new Set<string>()
  #doubt: { title: string; since: number } | null = null

  leave(): void {
    this.#title = null
    this.#doubt = null
    this.#ids = new Set()
  }

  /** 0: they belong together. Else after how many milliseconds a doubtful look is worth another one. */
  settle(look: Look, now: number): number {
    const patience = this.#patience(look)
    if (patience > 0) {
      if (this.#doubt?.title !== look.title) this.#doubt = { title: look.title, since: now }
      const left = this.#doubt.since + patience - now
      if (left > 0) return left
    }
    this.#accept(look)
    return 0
  }

  #patience({ title, ids }: Look): number {
    if (title === this.#title) return 0
    if (ids.some((id) => this.#ids.has(id))) return RENAMED
    return ids.length === 0 ? EMPTY : 0
  }

  #accept({ title, ids }: Look): void {
    this.#doubt = null
    // All ids of this chat so far: rows of its history are still its own when others are on screen.
    if (title !== this.#title) this.#ids = new Set()
    this.#title = title
    for (const id of ids) this.#ids.add(id)
  }
}
