import { transliterate } from './transliterate'

/**
 * Spellings that mean one sound to whoever types them: "fasi", "pasi" and "ფასი"; "gakvt", "gaqvt" and "გაქვთ";
 * "dostavka" and "доставка". Applied in this order, longest first.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shsh|shch|sch/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/tch/g, 'ch'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/zh/g, 'j'],
  [/tz|ts|w/g, 'c'],
  [/dz/g, 'z'],
  [/ph|f/g, 'p'],
  [/ck|q/g, 'k'],
  [/y(?=[aeiou])/g, ''],
  [/y/g, 'i'],
  [/['’`ʼ]/g, ''],
]

/** One word as the search compares it: Latin letters, one spelling for each sound, no doubled letters. */
export function searchKey(word: string): string {
  let key = transliterate(word.normalize('NFKD')).replace(/\p{M}/gu, '')
  for (const [spelling, sound] of SPELLINGS) key = key.replace(spelling, sound)
  return key.replace(/(\p{L})\1+/gu, '$1')
}

/** The words of a text with their places (UTF-16), in the order of the text. */
export function wordsIn(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}'’`ʼ]+/gu), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
