import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CardFrame } from './card-frame'
import { KeyCap } from './key-cap'
import type { LostReason, OutcomeCard, OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'

interface Props {
  card: Extract<OutcomeCard, { kind: 'lost' }>
  wording: Wording
  acts: OverlayActs
}

/** The reason that wants a note with it. */
const OTHER = 'other'

/** Alt+L and the reason's number; "other" asks for a few words first. */
export function LostCard({ card, wording, acts }: Props) {
  const { words } = wording
  const [noting, setNoting] = useState(false)
  const choose = (reason: LostReason) =>
    reason.id === OTHER ? setNoting(true) : acts.recordLost(reason.id, null)
  const keys = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const reason = noting ? undefined : reasonByKey(event, card.reasons)
    if (reason) choose(reason)
    else if (!moveFocus(event)) return
    event.preventDefault()
  }
  return (
    <div class="card" role="dialog" aria-modal="true" aria-label={words.lostReason} onKeyDown={keys}>
      <CardFrame
        icon="lost"
        title={words.lostQuestion}
        customer={card.customer}
        failed={card.failed}
        wording={wording}
        close={acts.closeCard}
      >
        {noting ? (
          <NoteForm wording={wording} record={(note) => acts.recordLost(OTHER, note)} />
        ) : (
          <Reasons reasons={card.reasons} wording={wording} choose={choose} />
        )}
      </CardFrame>
    </div>
  )
}

function reasonByKey(event: KeyboardEvent, reasons: readonly LostReason[]): LostReason | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined
  // By the key's place: on some layouts the digits need Shift.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
  return reasons.find((reason) => reason.key !== null && reason.key === digit)
}

/** Arrows walk through the reasons; Tab stays inside the modal dialog, from its last control to the first. */
function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): boolean {
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')]
  const at = controls.indexOf(event.target as HTMLElement)
  const forward = event.key === 'ArrowDown' || (event.key === 'Tab' && !event.shiftKey)
  const back = event.key === 'ArrowUp' || (event.key === 'Tab' && event.shiftKey)
  if (event.altKey || (!forward && !back)) return false
  controls.at((at + (forward ? 1 : -1)) % controls.length)?.focus()
  return true
}

interface ReasonsProps {
  reasons: readonly LostReason[]
  wording: Wording
  choose(reason: LostReason): void
}

function Reasons({ reasons, wording, choose }: ReasonsProps) {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [])
  return (
    <div class="picker" ref={list}>
      {reasons.map((reason) => (
        <button
          key={reason.id}
          type="button"
          aria-keyshortcuts={reason.key ?? undefined}
          onClick={() => choose(reason)}
        >
          {reason.key !== null && <KeyCap>{reason.key}</KeyCap>}
          <span>{reason.id === OTHER ? wording.words.otherWithNote : reason.label}</span>
        </button>
      ))}
    </div>
  )
}

function NoteForm({ wording, record }: { wording: Wording; record(note: string): void }) {
  const { words } = wording
  const [id, input] = [useId(), useRef<HTMLInputElement>(null)]
  const [missing, setMissing] = useState(false)
  useLayoutEffect(() => input.current?.focus(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    const note = input.current?.value.trim() ?? ''
    if (note === '') setMissing(true)
    else record(note)
  }
  return (
    <form class="note" noValidate onSubmit={submit}>
      <div class="field">
        <label for={id}>{words.note}</label>
        <input
          ref={input}
          id={id}
          class="input"
          maxLength={200}
          autocomplete="off"
          placeholder={words.notePlaceholder}
          aria-invalid={missing}
          aria-describedby={`${id}-error`}
          onInput={() => setMissing(false)}
        />
        <p id={`${id}-error`} class="error" role="status">
          {missing ? words.noteMissing : ''}
        </p>
      </div>
      <button type="submit" class="btn" data-kind="primary" data-wide>
        {words.recordLost}
        <KeyCap>Enter</KeyCap>
      </button>
    </form>
  )
}
