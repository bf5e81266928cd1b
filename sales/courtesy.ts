import { COURTESY_EMOJI, COURTESY_FILLERS, COURTESY_PHRASES } from './courtesy-words'

const MOST_WORDS = 4
const phrases = new Set(COURTESY_PHRASES.map(plain))
const fillers = new Set(COURTESY_FILLERS.map(plain))

/**
 * Whether a text is a mere courtesy ("thanks", "ok", a lone ❤️): every word and emoji of it must be one. A
 * question mark or a figure makes it none, and an empty text is none (definitions, fine print 7).
 */
export function isCourtesy(text: string): boolean {
  const bare = text.normalize('NFC').replace(/\p{Emoji_Modifier}|\u{FE0E}|\u{FE0F}|\u{200D}/gu, '')
  if (/[?؟]/.test(bare)) return false
  const drawn = bare.replace(/[:;=]-?[)D*]+|<3|^[\s)]*\)[\s)]*$/g, '❤')
  const emoji = drawn.match(/\p{Extended_Pictographic}/gu) ?? []
  if (!emoji.every((character) => COURTESY_EMOJI.has(character))) return false
  const words = plain(drawn.replace(/\p{Extended_Pictographic}/gu, ' '))
  return words === '' ? emoji.length > 0 : isMadeOfCourtesies(words.split(' '))
}

/** Lower case, words only, stretched letters drawn together: "Thaaanks!!" is "thanks". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(\p{L})\1+/gu, '$1')
}

function isMadeOfCourtesies(words: string[]): boolean {
  let found = false
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(words, at, phrases)
    const length = phrase || longestPhrase(words, at, fillers)
    if (length === 0) return false
    if (phrase > 0) found = true
    at += length
  }
  return found
}

/** How many words, from `at` on, make the longest phrase of the set; 0 when none does. */
function longestPhrase(words: string[], at: number, known: Set<string>): number {
  for (let length = Math.min(MOST_WORDS, words.length - at); length > 0; length -= 1) {
    if (known.has(words.slice(at, at + length).join(' '))) return length
  }
  return 0
}
