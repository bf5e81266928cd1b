import { DraftHint } from '@/components/overlay/draft-hint'
import { Overlay } from '@/components/overlay/overlay'
import type { OverlayActs, OverlayView } from '@/components/overlay/overlay-view'
import { Palette } from '@/components/overlay/palette'
import { placeHint, placePalette, ROOM_FOR_HINT } from './beside-composer'
import type { OverlayInputs } from './inputs'
import type { Stand } from './stand'

interface Props {
  view: OverlayView
  stand: Stand
  inputs: OverlayInputs
  acts: OverlayActs
}

/** Everything at its place; a panel for which there is no room is drawn as a chip. */
export function Standing({ view, stand, inputs, acts }: Props) {
  const { right, top, width, maxHeight, form: room } = stand.place.value
  const viewport = stand.viewport.value
  const folded = room === 'chip' && view.form === 'panel'
  const form = folded ? 'chip' : view.form
  const { hint, palette } = view.coach
  const shown = form === 'panel' || form === 'chip'
  const dock = shown && hint ? placeHint(layoutNow(inputs), viewport) : null
  const hung = { right: `${viewport.width - right}px`, top: `${top}px` }
  const panel = form === 'panel' || form === 'not-recognised'
  const height = maxHeight - (dock && hung.top ? ROOM_FOR_HINT : 0)
  const box = panel ? { ...hung, width: `${width}px`, maxHeight: `${height}px` } : hung
  return (
    <>
      <div class="ui stand" data-form={panel ? 'panel' : form} style={form === 'edge' ? {} : box}>
        <Overlay view={{ ...view, form }} acts={acts} hintInside={dock === null} />
      </div>
      {dock && hint && (
        <div
          class="ui dock-stand"
          style={{ right: `${dock.right}px`, bottom: `${dock.bottom}px`, maxWidth: `${dock.width}px` }}
        >
          <DraftHint hint={hint} wording={view.wording} acts={acts} />
        </div>
      )}
      {palette && (
        <div class="ui palette-stand" style={pixels(placePalette(layoutNow(inputs), viewport))}>
          <Palette palette={palette} wording={view.wording} acts={acts} />
        </div>
      )}
    </>
  )
}

/** Measured anew after each change of the page, and only while something stands by it. */
function layoutNow(inputs: OverlayInputs) {
  inputs.pageChanged.value
  return inputs.layout()
}

function pixels(place: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(place).map(([name, value]) => [name, `${value}px`]))
}
