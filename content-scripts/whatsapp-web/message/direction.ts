import { OWN_PREFIXES } from '../words'
import { bubbleOf, type Parts, type Side } from './parts'

export interface Row {
  element: Element
  parts: Parts
  /** Whether a divider of days or of unread messages stands between it and the row before. */
  afterDivider: boolean
}

interface Run {
  /** As its first bubble's tail or hidden name says. */
  side: Side
  /** Whether its rows so far bear ticks. */
  ticked: boolean
}

const NO_RUN: Run = { side: null, ticked: false }

/** Who is who on this page, as far as messages have shown. Names may be the same on both sides. */
export class Names {
  readonly #own = new Set<string>()
  #customers = new Set<string>()

  /** Another chat: its title is the customer's name, and nobody else's is known yet. */
  enter(title: string): void {
    this.#customers = new Set([title])
  }

  learn(author: string, side: Side): void {
    if (side === 'out') this.#own.add(author)
    if (side === 'in') this.#customers.add(author)
  }

  sideOf(author: string): Side {
    const [own, customer] = [this.#own.has(author), this.#customers.has(author)]
    if (own === customer) return null
    return own ? 'out' : 'in'
  }
}

interface Page {
  title: string
  rightToLeft: boolean
  names: Names
}

/** Each row's side; `null` where nothing tells, or where two signs of one row contradict each other. */
export function readDirections(rows: readonly Row[], page: Page): Side[] {
  const votes = rows.map(({ parts }) => ownVote(parts, page))
  for (const [index, { parts }] of rows.entries()) {
    const side = agreed(votes[index] ?? null)
    if (parts.stamp && side) page.names.learn(parts.stamp.author, side)
  }
  let run = NO_RUN
  return rows.map((row, index) => {
    run = nextRun(run, row, page)
    return agreed(votes[index] ?? weakVote(row, run, page))
  })
}

/** What several signs say together; `split`: they contradict each other. */
type Vote = Side | 'split'

/** A sign that says nothing changes nothing. */
function join(vote: Vote, sign: Side): Vote {
  if (sign === null || vote === sign) return vote
  return vote === null ? sign : 'split'
}

const agreed = (vote: Vote): Side => (vote === 'split' ? null : vote)

/** What the row's own marks say. Each is a fact of its own, so that they must agree. */
function ownVote(parts: Parts, { title, rightToLeft }: Page): Vote {
  const { legacy, tick, failed, tail, classSide } = parts
  const byId = legacy && (legacy.fromMe ? 'out' : 'in')
  // In pages from right to left the tails' names are swapped (client of August 2026, not seen live).
  const byTail = rightToLeft ? null : tail
  const byTick = join(byId, tick || failed ? 'out' : null)
  return join(join(join(byTick, sideOfHiddenName(parts, title)), byTail), classSide)
}

/** "You:", or the customer's name; another word may be "You" in a language that is not known. */
function sideOfHiddenName({ hiddenName }: Parts, title: string): Side {
  if (hiddenName === null) return null
  const customers = hiddenName === title
  const own = OWN_PREFIXES.has(hiddenName.toLowerCase())
  if (own === customers) return null
  return own ? 'out' : 'in'
}

/** For rows without a mark: the stamp's name, the run that they continue, the side on which they are laid. */
function weakVote({ element, parts }: Row, run: Run, { names, rightToLeft }: Page): Vote {
  const mirrored: Side = rightToLeft && parts.tail ? (parts.tail === 'in' ? 'out' : 'in') : null
  const byAuthor = parts.stamp ? names.sideOf(parts.stamp.author) : null
  return join(join(join(mirrored, byAuthor), continued(parts, run)), laidOut(element, parts))
}

/** A sticker begins no bubble, and a row without a tick is no continuation of rows that all have one. */
function continued(parts: Parts, run: Run): Side {
  if (parts.sticker || parts.kind === 'notice' || !parts.drawn) return null
  return run.ticked && parts.kind === 'message' ? null : run.side
}

/** Tail and hidden name stand at the first of a run, and seldom at others of it. */
function nextRun(run: Run, { parts, afterDivider }: Row, { rightToLeft, title }: Page): Run {
  if (!parts.drawn || parts.kind === 'notice') return NO_RUN
  const begins = join(rightToLeft ? null : parts.tail, sideOfHiddenName(parts, title))
  if (begins !== null) return { side: agreed(begins), ticked: parts.tick }
  return afterDivider ? NO_RUN : run
}

const laidOutSides = new WeakMap<Parts, Side>()

/** Incoming bubbles stand at the start of the line, ours at its end, in both directions of writing. */
function laidOut(message: Element, parts: Parts): Side {
  if (!parts.drawn || parts.kind === 'notice') return null
  const known = laidOutSides.get(parts)
  if (known !== undefined) return known
  const line = message.querySelector('.focusable-list-item') ?? bubbleOf(message)?.parentElement
  const align = line ? line.ownerDocument.defaultView?.getComputedStyle(line).alignItems : undefined
  const side = align === 'flex-end' ? 'out' : align === 'flex-start' ? 'in' : null
  laidOutSides.set(parts, side)
  return side
}
