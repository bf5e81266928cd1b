import { customersInDay, type Line, OPENING_MS } from '../stand-ins/day'

/** Thanks and the like, named by hand: the story's writer knows which they are. */
const COURTESIES = new Set(['მადლობა 🙏', 'спасибо', 'ok thanks', '👍', 'madloba', 'მადლობა 😊'])

export interface CustomerTruth {
  customer: string
  /** Working time to the first reply, in milliseconds; `null` while there is none. */
  first: number | null
  /** The same of each later turn that was answered. */
  later: number[]
  /** Milliseconds after midnight since when the customer waits at the day's end. */
  waitingSince: number | null
  messagesIn: number
  messagesOut: number
}

/**
 * What the day's script itself says, by subtraction alone: nothing of the product's rules is used. All
 * replies fall into working hours, so working time is the span from the later of question and opening.
 */
export function truthOfDay(): CustomerTruth[] {
  return customersInDay().map(({ name, lines }) => {
    const replies = repliesIn(lines)
    const [first, ...later] = replies.spans
    return {
      customer: name,
      first: first ?? null,
      later,
      waitingSince: replies.waitingSince,
      messagesIn: lines.filter(({ who }) => who === 'customer').length,
      messagesOut: lines.filter(({ who }) => who === 'me' || who === 'teammate').length,
    }
  })
}

function repliesIn(lines: Line[]): { spans: number[]; waitingSince: number | null } {
  const spans: number[] = []
  let since: number | null = null
  for (const { atMs, who, text } of lines) {
    if (who === 'automation' || (who === 'customer' && since === null && COURTESIES.has(text))) continue
    if (who === 'customer') since ??= atMs
    else if (since !== null) {
      spans.push(atMs - Math.max(since, OPENING_MS))
      since = null
    }
  }
  return { spans, waitingSince: since }
}

/** As spreadsheets do: the middle one, or the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
