import { computed } from '@preact/signals'
import { chooseLanguage } from '@/components/language/language'
import { CoachDesk } from './coach-desk'
import { DraftWatch } from './draft-watch'
import type { FocusReturn } from './focus-return'
import type { OverlayInputs } from './inputs'
import { InsertionDesk } from './insertion-desk'
import { Offers } from './offers'
import type { OutcomeDesk } from './outcome-desk'
import { PaletteDesk } from './palette-desk'

/** The parts of the coaching, each knowing those before it. */
export function startCoaching(
  inputs: OverlayInputs,
  desk: OutcomeDesk,
  focus: FocusReturn,
  stop: AbortSignal,
) {
  const language = computed(() => chooseLanguage(inputs.settings.value.language, navigator.languages))
  const coach = new CoachDesk(inputs, stop)
  const offers = new Offers(inputs, coach, language, stop)
  const palette = new PaletteDesk(inputs, offers, language, stop)
  const insertion = new InsertionDesk({ inputs, palette, desk, focus })
  const draft = new DraftWatch(inputs, coach, stop)
  return { coach, offers, palette, insertion, draft }
}
