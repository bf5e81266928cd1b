import type { ReadMessage, ThreadReading } from '../chat-platform'

/**
 * Hands on the very objects of the reading before for messages that say the same as then. What is worked out from
 * a message can so be remembered by it, and a long thread costs no more than what is new in it.
 */
export class SameMessages {
  #before: readonly ReadMessage[] = []

  keep(reading: ThreadReading | null): ThreadReading | null {
    if (!reading) return null
    const before = this.#before
    let byKey: ReadonlyMap<string, ReadMessage> | null = null
    const known = (message: ReadMessage, index: number) => {
      if (before[index]?.key === message.key) return before[index]
      byKey ??= new Map(before.map((one) => [one.key, one]))
      return byKey.get(message.key)
    }
    const messages = reading.messages.map((message, index) => {
      const one = known(message, index)
      return one && isSame(one, message) ? one : message
    })
    this.#before = messages
    return { ...reading, messages }
  }
}

function isSame(a: ReadMessage, b: ReadMessage): boolean {
  return (
    a.key === b.key &&
    a.text === b.text &&
    a.direction === b.direction &&
    a.kind === b.kind &&
    a.unclear === b.unclear &&
    a.drawn === b.drawn &&
    a.automation === b.automation &&
    a.weakKey === b.weakKey &&
    a.shown?.at === b.shown?.at &&
    a.shown?.precision === b.shown?.precision
  )
}
