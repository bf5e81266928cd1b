import { latinLanguage } from './language/latin-language'
import type { Writing } from './quick-replies'

type CustomerLanguage = 'ka' | 'ru' | 'en'
type Script = 'Geor' | 'Cyrl' | 'Latn'

/** How a customer writes. `language` is `null` where Latin letters do not tell it. */
export interface CustomerWriting {
  language: CustomerLanguage | null
  script: Script
}

const LETTERS: Record<Script, RegExp> = {
  Geor: /[\u10a0-\u10ff\u1c90-\u1cbf]/g,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Latn: /[a-z]/gi,
}

/** What does not show how somebody writes: addresses, brand names with digits in them. */
const SILENT = /https?:\/\/\S+|\S+@\S+|\S*\d\S*/g

/**
 * How the customer writes, from their messages, oldest first: the latest that shows it decides, since people
 * change over when they are answered in another language. `null`: no message has letters.
 */
export function customerWriting(texts: readonly string[]): CustomerWriting | null {
  let best: CustomerWriting | null = null
  for (const text of texts.toReversed()) {
    const writing = writingOf(text)
    if (writing?.language) return best && best.script !== writing.script ? best : writing
    best ??= writing
  }
  return best
}

function writingOf(text: string): CustomerWriting | null {
  const words = text.slice(0, 2_000).replace(SILENT, ' ')
  const counts = (Object.keys(LETTERS) as Script[]).map((script) => ({
    script,
    count: words.match(LETTERS[script])?.length ?? 0,
  }))
  const most = counts.reduce((a, b) => (b.count > a.count ? b : a))
  if (most.count < 2) return null
  return { script: most.script, language: languageIn(most.script, words) }
}

function languageIn(script: Script, words: string): CustomerLanguage | null {
  if (script === 'Geor') return 'ka'
  return script === 'Cyrl' ? 'ru' : latinLanguage(words)
}

/** Which of the saved writings answers a customer best, the fittest first. */
export function writingsFor({ language, script }: CustomerWriting): Writing[] {
  if (language === 'ka') return script === 'Latn' ? ['ka-Latn', 'ka'] : ['ka', 'ka-Latn']
  return language === null ? [] : [language]
}
