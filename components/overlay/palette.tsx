import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from '../icon'
import { formatNumber } from '../language/format'
import type { PaletteRow, PaletteView } from './coach-view'
import { languageOf } from './customer-words'
import { FillForm } from './fill-form'
import { KeyCap } from './key-cap'
import { MarkedWords } from './marked-words'
import { recordText } from './offer-record'
import type { OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'

interface Props {
  palette: PaletteView
  wording: Wording
  acts: OverlayActs
}

/** All saved replies, by keyboard alone: words, arrows, Enter. What is chosen goes into the composer and no further. */
export function Palette({ palette, wording, acts }: Props) {
  return (
    <div class="palette" role="dialog" aria-label={wording.words.coach.replies}>
      {palette.kind === 'search' ? (
        <Search palette={palette} wording={wording} acts={acts} />
      ) : (
        <FillForm key={palette.text} fill={palette} wording={wording} acts={acts} />
      )}
    </div>
  )
}

type SearchProps = Props & { palette: Extract<PaletteView, { kind: 'search' }> }

function Search({ palette, wording, acts }: SearchProps) {
  const listId = useId()
  const { coach } = wording.words
  return (
    <>
      <SearchBox palette={palette} wording={wording} acts={acts} listId={listId} />
      <div class="palette-list" role="listbox" id={listId} aria-label={coach.replies} tabIndex={-1}>
        {palette.rows.map((row, place) => (
          <Row
            key={row.id}
            row={row}
            id={`${listId}-${place}`}
            selected={place === palette.selected}
            wording={wording}
            choose={() => acts.insertRow(place)}
          />
        ))}
        {palette.rows.length === 0 && (
          <p class="palette-none" role="status">
            {palette.total === 0 ? coach.noReplies : coach.nothingFound}
          </p>
        )}
      </div>
      <Keys wording={wording} />
    </>
  )
}

function SearchBox({ palette, wording, acts, listId }: SearchProps & { listId: string }) {
  const { words, language } = wording
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const { rows, selected, total, query } = palette
  return (
    <div class="palette-search">
      <Icon name="search" />
      <input
        ref={input}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-activedescendant={rows.length > 0 ? `${listId}-${selected}` : undefined}
        aria-label={words.coach.search}
        placeholder={words.coach.search}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => acts.searchReplies(event.currentTarget.value)}
        onKeyDown={(event) => searchKeys(event, palette, acts)}
      />
      <span class="num">
        {words.coach.of(formatNumber(rows.length, language), formatNumber(total, language))}
      </span>
    </div>
  )
}

function searchKeys(event: KeyboardEvent, { rows, selected }: SearchProps['palette'], acts: OverlayActs) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
  if (step !== undefined) acts.selectRow(Math.max(0, Math.min(rows.length - 1, selected + step)))
  else if (event.key === 'Enter' && rows.length > 0) acts.insertRow(selected)
  else if (event.key !== 'Tab' && event.key !== 'Enter') return
  event.preventDefault()
}

interface RowProps {
  row: PaletteRow
  id: string
  selected: boolean
  wording: Wording
  choose(): void
}

function Row({ row, id, selected, wording, choose }: RowProps) {
  const line = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <button
      ref={line}
      type="button"
      class="palette-row"
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={selected}
      onClick={choose}
    >
      <strong class="clip">{row.title}</strong>
      <span class="meta num">{recordText(row, wording)}</span>
      <span class="palette-text" lang={languageOf(row.text)} dir="auto">
        <MarkedWords text={row.shown} spans={row.marks} />
      </span>
    </button>
  )
}

function Keys({ wording }: { wording: Wording }) {
  const { coach } = wording.words
  return (
    <footer class="palette-foot">
      <span>
        <KeyCap>↑</KeyCap>
        <KeyCap>↓</KeyCap> {coach.choose}
      </span>
      <span>
        <KeyCap>Enter</KeyCap> {coach.insert}
      </span>
      <span>
        <KeyCap>Esc</KeyCap> {coach.closeIt}
      </span>
      <span class="end">{coach.youSend}</span>
    </footer>
  )
}
