interface Shown {
  account: string | null
  /** What tells this content from any other. */
  marks: () => string[]
}

/**
 * Says whether a part of the page already belongs to the Page that the address names. When another Page is chosen,
 * the address may change before list and thread do (not known of the real page): what still shows the Page before
 * belongs to neither.
 */
export class SettledAccount {
  readonly #parts = new Map<'list' | 'thread', Shown>()

  /** `marks` is asked only when the account is another one than at the last look. */
  isSettled(part: 'list' | 'thread', now: Shown): boolean {
    const before = this.#parts.get(part)
    if (before && isOther(before, now) && overlap(before.marks(), now.marks())) return false
    this.#parts.set(part, now)
    return true
  }
}

function isOther(before: Shown, now: Shown): boolean {
  return before.account !== null && now.account !== null && before.account !== now.account
}

function overlap(before: string[], now: string[]): boolean {
  const known = new Set(before)
  return now.some((mark) => known.has(mark))
}
