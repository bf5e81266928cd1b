import type { Detection } from '@/sales/detector'
import { MEANS_NOTHING } from '@/sales/labelled-message'
import type { Sender } from '@/sales/labels'
import type { MeantMessage } from '@/sales/meaning'
import type { Author } from '@/sales/platform'
import type { Observation, ObservedMessage } from '@/storage/requests'
import type { TextMeaning, TextToRead } from '@/storage/requests/coaching'
import type { ReadMessage, ThreadReading } from '../chat-platform'
import { isSame, type Meanings } from './meanings'

/** As many messages as the coaching looks back over. */
const LOOKED_AT = 30

export function senderOf(author: Author): Sender {
  return author === 'customer' ? 'customer' : 'operator'
}

/** The labels as they are recorded, and the cues behind them: none while the text has not been read. */
export function labelsFor(meanings: Meanings, text: string, author: Author): string[] {
  const found = meanings.of(text, senderOf(author))
  if (!found) return UNREAD
  const known = labelsOf.get(found) ?? recorded(found)
  labelsOf.set(found, known)
  return known
}

function recorded({ detections, cues }: TextMeaning): string[] {
  return [...(detections.length > 0 ? detections.map(({ label }) => label) : [MEANS_NOTHING]), ...cues]
}

/** One list for each meaning, so that equal labels are most often the same object. */
const labelsOf = new WeakMap<TextMeaning, string[]>()
const UNREAD: string[] = []

/** All words of a thread that can mean something. */
export function textsIn(reading: ThreadReading): TextToRead[] {
  const texts: TextToRead[] = []
  for (const message of reading.messages) {
    const text = wordsOf(message)
    if (text !== null) texts.push({ text, from: message.direction === 'in' ? 'customer' : 'operator' })
  }
  return texts
}

/**
 * Gives the messages that wait to be recorded the labels that have been learnt meanwhile. In place: the
 * follower remembers the same messages, and so knows what was told.
 */
export function label(
  observation: Observation,
  texts: ReadonlyMap<string, string>,
  meanings: Meanings,
): void {
  for (const message of observation.messages) {
    const text = texts.get(message.key)
    const labels = text === undefined ? [] : labelsFor(meanings, text, message.author)
    if (labels.length > 0) message.labels = labels
  }
}

/** What was told of the messages with these words, with what the words mean now. In place, as above. */
export function relabelled(
  reading: ThreadReading,
  told: ReadonlyMap<string, ObservedMessage>,
  meanings: Meanings,
  words: TextToRead,
): ObservedMessage[] {
  return reading.messages.flatMap(({ key, text }) => {
    const message = told.get(key)
    if (!message || text === null || !isSame(words, { text, from: senderOf(message.author) })) return []
    message.labels = labelsFor(meanings, text, message.author)
    return [message]
  })
}

/** The words of a thread by the key of their message. */
export function textsByKey(reading: ThreadReading): ReadonlyMap<string, string> {
  return new Map(
    reading.messages.flatMap((message) => {
      const text = wordsOf(message)
      return text === null ? [] : [[message.key, text] as const]
    }),
  )
}

/** The last messages of the open thread with what they mean. */
export function meantMessages(
  reading: ThreadReading,
  told: ReadonlyMap<string, ObservedMessage>,
  meanings: Meanings,
): MeantMessage[] {
  const last = lastMessages(reading.messages)
  return last.flatMap((message): MeantMessage[] => {
    const observed = told.get(message.key)
    if (!observed) return []
    const { key, author, at, precision } = observed
    const text = message.text ?? ''
    const detections = meanings.of(text, senderOf(author))?.detections ?? NOTHING
    return [{ key, author, at, precision, text, detections }]
  })
}

function lastMessages(messages: readonly ReadMessage[]): ReadMessage[] {
  const last: ReadMessage[] = []
  for (let index = messages.length - 1; index >= 0 && last.length < LOOKED_AT; index -= 1) {
    const message = messages[index]
    if (message?.kind === 'message') last.push(message)
  }
  return last.reverse()
}

/** One list for all, so that equal meanings are the same object. */
const NOTHING: readonly Detection[] = []

/** Whether two looks at a thread say the same, so that nothing need be drawn anew. */
export function sameMessages(a: readonly MeantMessage[], b: readonly MeantMessage[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, place) => {
      const other = b[place]
      return (
        other !== undefined &&
        one.key === other.key &&
        one.author === other.author &&
        one.text === other.text &&
        one.at === other.at &&
        one.detections === other.detections
      )
    })
  )
}

function wordsOf({ kind, drawn, direction, text }: ReadMessage): string | null {
  return kind === 'message' && drawn && direction !== null && text !== null && text.trim() !== ''
    ? text
    : null
}
