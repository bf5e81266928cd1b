import { languageOf } from './customer-words'

interface Props {
  text: string
  /** UTF-16 places of what is marked, sorted and apart. */
  spans: readonly (readonly [start: number, end: number])[]
}

/** Words with those marked that decided. */
export function MarkedWords({ text, spans }: Props) {
  return <>{partsOf(text, spans)}</>
}

/** The customer's own words, spoken in their own language. */
export function SaidWords({ text, spans }: Props) {
  return (
    <blockquote class="said" lang={languageOf(text)} dir="auto">
      <MarkedWords text={text} spans={spans} />
    </blockquote>
  )
}

function partsOf(text: string, spans: Props['spans']) {
  const parts: preact.ComponentChild[] = []
  let end = 0
  for (const [from, to] of spans) {
    if (from < end || to > text.length) continue
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>)
    end = to
  }
  return [...parts, text.slice(end)]
}
