import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../icon'
import { formatNumber } from '../language/format'
import type { PaletteView } from './coach-view'
import { FillForm } from './fill-form'
import { KeyCap } from './key-cap'
import type { OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'
import { ReplyRow } from './palette-row'

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
      <div
        class="palette-list"
        role="listbox"
        id={listId}
        aria-label={coach.replies}
        tabIndex={-1}
        onScroll={({ currentTarget }) => nearsEnd(currentTarget) && drawMore(palette, acts)}
      >
        {palette.rows.map((row, place) => (
          <ReplyRow
            key={row.id}
            row={row}
            id={`${listId}-${place}`}
            selected={place === palette.selected}
            wording={wording}
            choose={() => acts.insertRow(place)}
          />
        ))}
      </div>
      <p class="palette-none" role="status">
        {palette.total !== null && palette.rows.length === 0
          ? (palette.total === 0 && coach.noReplies) || coach.nothingFound
          : ''}
      </p>
      <Keys wording={wording} />
    </>
  )
}

/** Within a few rows of it, in pixels. */
const NEAR = 160

function nearsEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return scrollTop + clientHeight > scrollHeight - NEAR
}

function drawMore({ rows, found }: SearchProps['palette'], acts: OverlayActs): void {
  if (rows.length < found) acts.drawMoreRows()
}

function SearchBox({ palette, wording, acts, listId }: SearchProps & { listId: string }) {
  const { words, language } = wording
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => input.current?.focus(), [])
  const { rows, selected, found, total, query } = palette
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
      {total !== null && total > 0 && (
        <span class="num">
          {words.coach.of(formatNumber(found, language), formatNumber(total, language))}
        </span>
      )}
    </div>
  )
}

function searchKeys(event: KeyboardEvent, { rows, selected }: SearchProps['palette'], acts: OverlayActs) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
  if (step !== undefined) acts.selectRow(selected + step)
  else if (event.key === 'Enter' && rows.length > 0) acts.insertRow(selected)
  else if (event.key !== 'Tab' && event.key !== 'Enter') return
  event.preventDefault()
}

function Keys({ wording }: { wording: Wording }) {
  const { coach } = wording.words
  return (
    <div class="palette-foot">
      <span>
        <KeyCap>↑</KeyCap>
        <KeyCap>↓</KeyCap> {coach.choose}
      </span>
      <span>
        <KeyCap>Enter</KeyCap> {coach.insertIt}
      </span>
      <span>
        <KeyCap>Esc</KeyCap> {coach.closeIt}
      </span>
      <span class="end">{coach.youSend}</span>
    </div>
  )
}
