import { detect } from '@/sales/detector'
import type { Line } from './corpus'
import type { Judged } from './measure'

/** What the detector finds in each line, beside what the line bears; how sure it is of its first finding. */
export function judged(lines: readonly Line[]): (Judged & { sure: number })[] {
  return lines.map(({ lang, text, labels, from, author }) => {
    const found = detect(text, from)
    return {
      lang: author.includes('chatter') ? 'chatter' : lang,
      text,
      truth: labels,
      found: found.map(({ label }) => label),
      sure: found[0]?.score ?? 0,
    }
  })
}
