import { useId } from 'preact/hooks'
import type { PaletteView } from './coach-view'
import type { Wording } from './overlay-words'

export interface PlaceProps {
  fill: Extract<PaletteView, { kind: 'fill' }>
  wording: Wording
  name: string
  value: string
  /** It was sent while something was still open. */
  wrong: boolean
  typed(name: string, value: string): void
}

/** One open place of a reply under its name; the product's has the catalogue behind it. */
export function FillPlace({ name, fill, value, wrong, typed, wording }: PlaceProps) {
  const id = useId()
  const known: Record<string, string> = wording.words.coach.placeholders
  const list = name === 'product' && fill.products.length > 0
  return (
    <div class="field">
      <label for={id}>{known[name] ?? name.replaceAll('_', ' ')}</label>
      <input
        id={id}
        class="input"
        data-place={name}
        maxLength={500}
        autocomplete="off"
        value={value}
        list={list ? `${id}-products` : undefined}
        aria-invalid={wrong && value.trim() === ''}
        onInput={(event) => typed(name, event.currentTarget.value)}
      />
      {list && (
        <datalist id={`${id}-products`}>
          {fill.products.map((product) => (
            <option key={product} value={product} />
          ))}
        </datalist>
      )}
    </div>
  )
}
