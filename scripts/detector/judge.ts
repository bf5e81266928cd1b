import { detect } from '@/sales/detector'
import type { Line } from './corpus'
import type { Judged } from './measure'

/** How sure the detector is of its first finding, beside what it found. */
export type Answer = Judged & { sure: number }

/** Chatter is counted on its own, whatever it is written in. */
export const writingOf = ({ author, lang }: Line) => (author.includes('chatter') ? 'chatter' : lang)

/** What the detector finds in each line, beside what the line bears. */
export function judged(lines: readonly Line[]): Answer[] {
  return lines.map((line) => {
    const found = detect(line.text, line.from)
    return {
      lang: writingOf(line),
      text: line.text,
      truth: line.labels,
      found: found.map(({ label }) => label),
      sure: found[0]?.score ?? 0,
    }
  })
}
