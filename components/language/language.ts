/** The interface languages. Chromium's Intl has no Georgian, so ours is a dictionary of our own. */
export const LANGUAGES = ['en', 'ka', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of the setting; `auto` follows the browser, and falls back to English. */
export function chooseLanguage(setting: Language | 'auto', browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting
  const spoken = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase())
  return LANGUAGES.find((language) => spoken[0] === language) ?? 'en'
}
