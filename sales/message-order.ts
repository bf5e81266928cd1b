import type { TracerMessage } from './traced-enquiry'

/** A message at its place. `when` never falls along the order, even where the page's times do. */
export interface PlacedMessage {
  message: TracerMessage
  when: number
}

/**
 * Each message once, in the page's own order where there is a `seq`, else by `at`; at one instant the customer
 * comes first (fine print 1). Messages without a `seq` are put among the others by their time.
 */
export function orderMessages(messages: readonly TracerMessage[]): PlacedMessage[] {
  const distinct = [...new Map(messages.map((message) => [identity(message), message])).values()]
  const numbered = distinct.filter((message) => message.seq !== undefined)
  const loose = distinct.filter((message) => message.seq === undefined)
  return weave(place(numbered), place(loose))
}

function identity(message: TracerMessage): string {
  const { at, seq, author, key, text, courtesy, precision, dismisses } = message
  return JSON.stringify([at, seq, author, key, text, courtesy, precision, dismisses])
}

function place(messages: TracerMessage[]): PlacedMessage[] {
  let when = Number.NEGATIVE_INFINITY
  return messages.sort(compare).map((message) => {
    when = Math.max(when, message.at)
    return { message, when }
  })
}

function compare(a: TracerMessage, b: TracerMessage): number {
  return (
    (a.seq ?? 0) - (b.seq ?? 0) ||
    a.at - b.at ||
    rank(a) - rank(b) ||
    // Whatever is left decides nothing that a person would see; it only has to be the same every time.
    (identity(a) < identity(b) ? -1 : 1)
  )
}

function rank(message: TracerMessage): number {
  if (message.dismisses) return 3
  if (message.author === 'customer') return 0
  return message.author === 'automation' ? 1 : 2
}

function weave(numbered: PlacedMessage[], loose: PlacedMessage[]): PlacedMessage[] {
  const woven: PlacedMessage[] = []
  let next = 0
  for (const placed of numbered) {
    for (let other = loose[next]; other && comesBefore(other, placed); other = loose[next]) {
      woven.push(other)
      next += 1
    }
    woven.push(placed)
  }
  return [...woven, ...loose.slice(next)]
}

function comesBefore(loose: PlacedMessage, numbered: PlacedMessage): boolean {
  if (loose.when !== numbered.when) return loose.when < numbered.when
  return rank(loose.message) < rank(numbered.message)
}
