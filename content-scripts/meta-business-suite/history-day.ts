import { readBetween } from './between-messages'
import type { MessageElement } from './message-elements'
import { betweenHistory, type Thread } from './places'
import { readShownTime } from './shown-time'

/** The day that the history's last line of a whole day names, as local midnight; `null`: none does. */
export function dayInHistory(thread: Thread, messages: readonly MessageElement[]): number | null {
  for (const block of betweenHistory(thread, messages)) {
    const label = block.textContent === '' ? null : readBetween(block).label
    const shown = label === null ? null : readShownTime(label, thread.now)
    if (shown?.precision === 'day') return shown.at
  }
  return null
}
