import common from '@/components/ground.css?inline'
import card from '@/components/overlay/card.css?inline'
import chip from '@/components/overlay/chip.css?inline'
import clock from '@/components/overlay/clock.css?inline'
import coach from '@/components/overlay/coach.css?inline'
import controls from '@/components/overlay/controls.css?inline'
import ground from '@/components/overlay/ground.css?inline'
import palette from '@/components/overlay/palette.css?inline'
import panel from '@/components/overlay/panel.css?inline'
import queue from '@/components/overlay/queue.css?inline'
import tokens from '@/components/tokens.css?inline'

/** Adopted, not injected as an element: a page's Content Security Policy has no say in it. */
export function overlayStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    [tokens, common, ground, controls, chip, panel, clock, queue, card, coach, palette].join('\n'),
  )
  return sheet
}
