import { useEffect, useRef } from 'preact/hooks'
import type { PaletteRow } from './coach-view'
import { languageOf } from './customer-words'
import { MarkedWords } from './marked-words'
import { recordText } from './offer-record'
import type { Wording } from './overlay-words'

interface RowProps {
  row: PaletteRow
  id: string
  selected: boolean
  wording: Wording
  choose(): void
}

/** One reply of the list: title, record, and its text with what was found in it. */
export function ReplyRow({ row, id, selected, wording, choose }: RowProps) {
  const line = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <button
      ref={line}
      type="button"
      class="line-btn palette-row"
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={selected}
      onClick={choose}
    >
      <strong class="clip">
        <MarkedWords text={row.title} spans={row.titleMarks} />
      </strong>
      <span class="meta num">{recordText(row, wording)}</span>
      <span class="palette-text" lang={languageOf(row.text)} dir="auto">
        <MarkedWords text={row.shown} spans={row.marks} />
      </span>
    </button>
  )
}
