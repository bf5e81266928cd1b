import { useMemo } from 'preact/hooks'
import { DraftHint } from '@/components/overlay/draft-hint'
import { Overlay } from '@/components/overlay/overlay'
import type { OverlayActs, OverlayView } from '@/components/overlay/overlay-view'
import { Palette } from '@/components/overlay/palette'
import type { PageLayout } from '../chat-platform'
import { placeHint, placePalette, ROOM_FOR_HINT } from './beside-composer'
import type { OverlayInputs } from './inputs'
import type { Size } from './place'
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
  const layout = useLayout(inputs, viewport, hint !== null || palette !== null)
  const dock = shown && hint ? placeHint(layout, viewport) : null
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
        <div class="ui palette-stand" style={pixels(placePalette(layout, viewport))}>
          <Palette palette={palette} wording={view.wording} acts={acts} />
        </div>
      )}
    </>
  )
}

/** Measured anew after each change of the page, not for each letter, and only while something stands by it. */
function useLayout(inputs: OverlayInputs, viewport: Size, wanted: boolean): PageLayout | null {
  const changes = wanted ? inputs.pageChanged.value : 0
  return useMemo(() => (wanted ? inputs.layout() : null), [inputs, changes, viewport, wanted])
}

function pixels(place: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(place).map(([name, value]) => [name, `${value}px`]))
}
