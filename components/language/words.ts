import { common as commonEn } from './en/common'
import { drift as driftEn } from './en/drift'
import { options as optionsEn } from './en/options'
import { popup as popupEn } from './en/popup'
import { replies as repliesEn } from './en/replies'
import { rules as rulesEn } from './en/rules'
import { common as commonKa } from './ka/common'
import { drift as driftKa } from './ka/drift'
import { options as optionsKa } from './ka/options'
import { popup as popupKa } from './ka/popup'
import { replies as repliesKa } from './ka/replies'
import { rules as rulesKa } from './ka/rules'
import type { Language } from './language'
import { common as commonRu } from './ru/common'
import { drift as driftRu } from './ru/drift'
import { options as optionsRu } from './ru/options'
import { popup as popupRu } from './ru/popup'
import { replies as repliesRu } from './ru/replies'
import { rules as rulesRu } from './ru/rules'

const english = {
  common: commonEn,
  drift: driftEn,
  options: optionsEn,
  popup: popupEn,
  replies: repliesEn,
  rules: rulesEn,
}

/** English is the shape: a text that Georgian or Russian lacks does not compile. */
export type Words = typeof english

const DICTIONARY: Record<Language, Words> = {
  en: english,
  ka: {
    common: commonKa,
    drift: driftKa,
    options: optionsKa,
    popup: popupKa,
    replies: repliesKa,
    rules: rulesKa,
  },
  ru: {
    common: commonRu,
    drift: driftRu,
    options: optionsRu,
    popup: popupRu,
    replies: repliesRu,
    rules: rulesRu,
  },
}

/** Every text of our own pages. The overlay and the background import their own area only, to stay small. */
export function wordsFor(language: Language): Words {
  return DICTIONARY[language]
}
