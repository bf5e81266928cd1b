import type { Sender } from './labels'
import { type OwnPhrase, ownPhrasesIn } from './own-phrases'

/** A message that somebody has labelled by hand. */
export interface SampleMessage {
  from: Sender
  labels: readonly string[]
  text: string
}

/** Messages on which the phrase would fire too, though whoever wrote them meant something else. */
export function phraseClashes(phrase: OwnPhrase, samples: readonly SampleMessage[]): string[] {
  return samples
    .filter((sample) => !sample.labels.includes(phrase.label) && ownPhrasesIn(sample, [phrase]).length > 0)
    .map(({ text }) => text)
}

/** Lines of sender, labels and text between tabs. Throws at one that is none. */
export function samplesIn(lines: readonly string[]): SampleMessage[] {
  return lines.map((line) => {
    const [from, labels = '', text] = line.split('\t')
    if ((from !== 'customer' && from !== 'operator') || text === undefined)
      throw new Error(`No sample message: ${line}`)
    return { from, labels: labels.split(' '), text }
  })
}
