import type { Said } from '../world'

/** A line of time, a row of the system's, or bubbles of one writer that belong together. */
export type Piece =
  | { kind: 'separator'; at: number }
  | { kind: 'notice'; said: Said }
  | { kind: 'group'; said: [Said, ...Said[]] }

const SEPARATED_AFTER_MS = 15 * 60_000
const GROUPED_WITHIN_MS = 60_000

/** The thread as the page lays it out, oldest first. Reactions stand at their bubbles, not here. */
export function piecesOf(said: readonly Said[]): Piece[] {
  const pieces: Piece[] = []
  let before: Said | undefined
  for (const one of said) {
    if (one.reactsTo !== undefined) continue
    if (!before || isApart(before, one)) pieces.push({ kind: 'separator', at: one.at })
    if (one.ad) pieces.push({ kind: 'notice', said: { ...one, kind: 'notice' } })
    const last = pieces.at(-1)
    if (isRow(one)) pieces.push({ kind: 'notice', said: one })
    else if (last?.kind === 'group' && belongs(last.said.at(-1), one)) last.said.push(one)
    else pieces.push({ kind: 'group', said: [one] })
    before = one
  }
  return pieces
}

/** Calls and the system's words are rows without an id. */
function isRow({ kind }: Said): boolean {
  return kind === 'notice' || kind === 'call'
}

function isApart(before: Said, next: Said): boolean {
  const sameDay = new Date(before.at).toDateString() === new Date(next.at).toDateString()
  return !sameDay || next.at - before.at >= SEPARATED_AFTER_MS
}

function belongs(before: Said | undefined, next: Said): boolean {
  return (
    before !== undefined &&
    before.author === next.author &&
    before.sender === next.sender &&
    // The footer of an automatic answer ends its group.
    !before.marked &&
    next.at - before.at < GROUPED_WITHIN_MS
  )
}
