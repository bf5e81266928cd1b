/** How long old rows under another name must last to be a renamed chat, in milliseconds. */
const RENAMED = 10_000
/** How long a newly opened chat may stand empty, in milliseconds. */
const EMPTY = 2_000
/**
 * How long rows must stand unchanged under a name that none of them bears, in milliseconds; also wholly other
 * rows under the same name, which may be a namesake's chat.
 */
const STABLE = 300

/** What is on screen at one moment. */
export interface Look {
  title: string
  /** Ids of the messages. */
  ids: readonly string[]
  /** Whether a row bears the title as its writer's name. */
  named: boolean
}

/**
 * Says when name and messages belong to one chat. On opening another one the header changes first, and for
 * some frames the old rows stand under it (client of August 2026).
 */
export class SettledChat {
  #title: string | null = null
  #ids = new Set<string>()
  #formerNames = new Set<string>()
  /** No chat was open before this one. */
  #isFirst = true
  #doubt: { look: string; since: number } | null = null

  /** What the chat on screen was called before it was renamed under our eyes. */
  get formerNames(): ReadonlySet<string> {
    return this.#formerNames
  }

  leave(): void {
    this.#title = null
    this.#doubt = null
    this.#ids = new Set()
    this.#formerNames = new Set()
  }

  /** 0: they belong together. Else after how many milliseconds a doubtful look is worth another one. */
  settle(look: Look, now: number): number {
    const patience = this.#patience(look)
    if (patience > 0) {
      const seen = JSON.stringify([look.title, look.ids[0], look.ids.at(-1)])
      if (this.#doubt?.look !== seen) this.#doubt = { look: seen, since: now }
      const left = this.#doubt.since + patience - now
      if (left > 0) return left
    } else this.#doubt = null
    this.#accept(look)
    return 0
  }

  #patience({ title, ids, named }: Look): number {
    const overlap = this.#overlap(ids)
    if (title === this.#title) return this.#ids.size === 0 || ids.length === 0 || overlap ? 0 : STABLE
    if (overlap) return RENAMED
    if (ids.length === 0) return EMPTY
    // On leafing in haste the rows may be those of a chat that was never read under its own name.
    return named || this.#isFirst ? 0 : STABLE
  }

  #overlap(ids: readonly string[]): boolean {
    return ids.some((id) => this.#ids.has(id))
  }

  #accept({ title, ids }: Look): void {
    const isSame = title === this.#title && !this.#doubt
    if (!isSame && this.#title !== null && this.#overlap(ids)) this.#formerNames.add(this.#title)
    else if (!isSame) this.#formerNames = new Set()
    // All ids of this chat so far: rows of its history are still its own when others are on screen.
    if (!isSame) this.#ids = new Set()
    this.#doubt = null
    this.#isFirst = false
    this.#title = title
    for (const id of ids) this.#ids.add(id)
  }
}
