import { type Keys, USUAL_KEYS } from '@/sales/keys'
import { coach as coachEn } from '../language/en/coach'
import { common as commonEn } from '../language/en/common'
import { drift as driftEn } from '../language/en/drift'
import { overlay as overlayEn } from '../language/en/overlay'
import { coach as coachKa } from '../language/ka/coach'
import { common as commonKa } from '../language/ka/common'
import { drift as driftKa } from '../language/ka/drift'
import { overlay as overlayKa } from '../language/ka/overlay'
import type { Language } from '../language/language'
import { coach as coachRu } from '../language/ru/coach'
import { common as commonRu } from '../language/ru/common'
import { drift as driftRu } from '../language/ru/drift'
import { overlay as overlayRu } from '../language/ru/overlay'

type OverlayWords = typeof overlayEn &
  Pick<typeof commonEn, 'lostReasons' | 'platforms'> & { coach: typeof coachEn; drift: typeof driftEn }

/** Only what the overlay says: the words of popup and options stay out of the chat pages. */
const WORDS: Record<Language, OverlayWords> = {
  en: {
    ...overlayEn,
    lostReasons: commonEn.lostReasons,
    platforms: commonEn.platforms,
    coach: coachEn,
    drift: driftEn,
  },
  ka: {
    ...overlayKa,
    lostReasons: commonKa.lostReasons,
    platforms: commonKa.platforms,
    coach: coachKa,
    drift: driftKa,
  },
  ru: {
    ...overlayRu,
    lostReasons: commonRu.lostReasons,
    platforms: commonRu.platforms,
    coach: coachRu,
    drift: driftRu,
  },
}

/** The order form for a customer who writes in this language, where the library has none. */
export function orderFormIn(language: Language, missing: readonly ('phone' | 'address' | 'name')[]): string {
  return WORDS[language].coach.orderForm(missing)
}

/** The language, its words and the shop's zone: whatever is needed to write a text. */
export interface Wording {
  language: Language
  words: OverlayWords
  timeZone: string
  /** The keys in force. */
  keys: Keys
}

/** The key of the offer with this number, from 1. */
export function keyOfOffer({ keys }: Wording, number: number): string {
  return [keys['insert-1'], keys['insert-2'], keys['insert-3']][number - 1] ?? ''
}

export function wordingOf(language: Language, timeZone: string, keys: Keys = USUAL_KEYS): Wording {
  return { language, words: WORDS[language], timeZone, keys }
}
