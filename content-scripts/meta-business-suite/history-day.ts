import { readBetween } from './between-messages'
import type { MessageElement } from './message-elements'
import { betweenBefore, type Thread } from './places'
import { readShownTime } from './shown-time'

/** The day that the last line of a whole day before this message names, as local midnight; `null`: none does. */
export function dayBefore(message: MessageElement, thread: Thread): number | null {
  for (const block of betweenBefore(message, thread)) {
    const label = block.textContent === '' ? null : readBetween(block).label
    const shown = label === null ? null : readShownTime(label, thread.now)
    if (shown?.precision === 'day') return shown.at
  }
  return null
}
