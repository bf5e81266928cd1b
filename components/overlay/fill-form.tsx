import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { piecesOf } from '@/sales/placeholders'
import type { PaletteView } from './coach-view'
import { languageOf } from './customer-words'
import { FillPlace } from './fill-place'
import { keepTabInside } from './keep-tab-inside'
import { KeyCap } from './key-cap'
import type { OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'

interface Props {
  fill: Extract<PaletteView, { kind: 'fill' }>
  wording: Wording
  acts: OverlayActs
}

type Values = Readonly<Record<string, string>>

/** The open places of a reply, asked before it is inserted: nothing half-filled goes in. */
export function FillForm({ fill, wording, acts }: Props) {
  const { coach } = wording.words
  const form = useRef<HTMLFormElement>(null)
  const { values, wrong, typed, submit } = useFill(fill, acts, form)
  return (
    <form ref={form} class="fill" noValidate onSubmit={submit} onKeyDown={keepTabInside}>
      <p class="fill-title">
        <strong class="clip">{fill.title}</strong>
        <span class="muted">{coach.fillIn}</span>
      </p>
      <div class="fill-fields">
        {fill.missing.map((name) => (
          <FillPlace
            key={name}
            name={name}
            fill={fill}
            value={values[name] ?? ''}
            wrong={wrong}
            typed={typed}
            wording={wording}
          />
        ))}
      </div>
      <Preview text={fill.text} values={values} wording={wording} />
      <p class="error" role="status">
        {wrong ? coach.fillMissing : ''}
      </p>
      <Actions wording={wording} acts={acts} />
    </form>
  )
}

function useFill(fill: Props['fill'], acts: OverlayActs, form: RefObject<HTMLFormElement | null>) {
  const [values, setValues] = useState<Values>(fill.values)
  const [wrong, setWrong] = useState(false)
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [form])
  const typed = (name: string, value: string) => {
    setWrong(false)
    const more = name === 'product' ? acts.productFills(value) : {}
    setValues({ ...values, ...more, [name]: value })
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const open = fill.missing.find((name) => (values[name] ?? '').trim() === '')
    if (open === undefined) return acts.insertFilled(values)
    setWrong(true)
    form.current?.querySelector<HTMLInputElement>(`[data-place="${open}"]`)?.focus()
  }
  return { values, wrong, typed, submit }
}

function Actions({ wording, acts }: Pick<Props, 'wording' | 'acts'>) {
  const { coach } = wording.words
  return (
    <div class="card-actions">
      <button type="submit" class="btn" data-kind="primary" data-wide>
        {coach.insert}
        <KeyCap>Enter</KeyCap>
      </button>
      <button
        type="button"
        class="btn"
        data-kind="quiet"
        aria-keyshortcuts="Escape"
        onClick={acts.closePalette}
      >
        {coach.back}
        <KeyCap>Esc</KeyCap>
      </button>
    </div>
  )
}

function Preview({ text, values, wording }: { text: string; values: Values; wording: Wording }) {
  const known: Record<string, string> = wording.words.coach.placeholders
  return (
    <p class="fill-preview" lang={languageOf(text)} dir="auto">
      {piecesOf(text, values).map((piece, place) => (
        <span key={`${place} ${piece.text}`} data-piece={piece.kind}>
          {piece.kind === 'missing' ? (known[piece.text] ?? piece.text) : piece.text}
        </span>
      ))}
    </p>
  )
}
