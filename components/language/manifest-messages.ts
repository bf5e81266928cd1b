import { manifest as manifestEn } from './en/manifest'
import { manifest as manifestKa } from './ka/manifest'
import type { Language } from './language'
import { manifest as manifestRu } from './ru/manifest'
import { wordsFor } from './words'

const MANIFEST: Record<Language, typeof manifestEn> = { en: manifestEn, ka: manifestKa, ru: manifestRu }

/** As `_locales/<language>/messages.json` holds them. */
type Messages = Record<string, { message: string }>

/**
 * What the browser shows of us in its own settings, in the words of the interface. The build reads this file outside
 * of the bundler, where the alias "@/" is not known.
 */
export function manifestMessages(language: Language): Messages {
  const { common, options } = wordsFor(language)
  const acts = Object.entries(options.keys.acts).map(([act, message]) => [messageOfAct(act), { message }])
  return {
    name: { message: common.product },
    description: { message: MANIFEST[language].description },
    ...Object.fromEntries(acts),
  }
}

/** A message's name bears no "-". */
export function messageOfAct(act: string): string {
  return `key_${act.replaceAll('-', '_')}`
}
