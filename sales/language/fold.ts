import { MOST_CHARACTERS } from '../most-characters'
import { isLatinGeorgian } from './latin-georgian'
import { DIGRAPHS, GEORGIAN_LETTERS, PLAIN_LETTERS } from './letters'
import { MARKS } from './marks'
import { phoneNumbersIn } from './phone-numbers'

/** A text as its coarse key: words of key letters between single spaces, and where each came from. */
export interface Folded {
  /** Begins and ends with a space. "0" is any number, "9" a phone number, "?" and capitals are marks and emoji. */
  key: string
  /** For each character of the key, where it begins in the text (UTF-16). */
  at: number[]
  /** The same, where it ends. */
  to: number[]
  /** Whether its Latin letters were read as Georgian. */
  georgian: boolean
}

const SPACE = 32
const Y = 121
const I = 105
const YOTATED = new Set([...'aueoi'].map((vowel) => vowel.charCodeAt(0)))
const NUMBER = 48
const PHONE = 57

/**
 * Folds every script and spelling to one key: "შემიკვეთავთ", "Semikvetavt" and "shemikvetavttt" are the same.
 * Keeps the place of every letter, so that what is found in the key can be shown in the text.
 */
export function fold(text: string, georgian?: boolean): Folded {
  const read = text.slice(0, MOST_CHARACTERS)
  const asGeorgian = georgian ?? isLatinGeorgian(read)
  const letters = asGeorgian ? GEORGIAN_LETTERS : PLAIN_LETTERS
  const folder = new Folder(read, letters, phoneNumbersIn(read))
  while (folder.more()) folder.step()
  return { ...folder.finish(), georgian: asGeorgian }
}

class Folder {
  private codes: number[] = [SPACE]
  private at: number[] = [0]
  private to: number[] = [0]
  private place = 0

  constructor(
    private text: string,
    private letters: ReadonlyMap<number, number>,
    private phones: [number, number][],
  ) {}

  more(): boolean {
    return this.place < this.text.length
  }

  step(): void {
    const code = this.text.charCodeAt(this.place)
    const letter = this.letterOf(code)
    const mark = MARKS.get(this.text.codePointAt(this.place) ?? 0)
    if (code >= 48 && code <= 57) this.number()
    else if (letter !== undefined) this.letter(letter)
    else if (mark !== undefined) this.mark(mark, code >= 0xd800 && code < 0xdc00 ? 2 : 1)
    else this.passOver(code)
  }

  private passOver(code: number): void {
    if (!isSilent(code)) this.space()
    this.place += 1
  }

  finish(): Omit<Folded, 'georgian'> {
    this.space()
    return { key: String.fromCharCode(...this.codes), at: this.at, to: this.to }
  }

  private letterOf(code: number): number | undefined {
    if (code === 82 && this.letters === GEORGIAN_LETTERS && this.isGhani()) return 103
    const lower = code < 128 ? (code >= 65 && code <= 90 ? code + 32 : code) : lowerOf(code)
    return this.letters.get(lower)
  }

  /** "R" is ღ in Latin-typed Georgian, but for a capital that only opens the message or shouts. */
  private isGhani(): boolean {
    if (/^\s*$/.test(this.text.slice(0, this.place))) return false
    return !/[A-Z]/.test(this.text.charAt(this.place + 1))
  }

  private letter(letter: number): void {
    this.push(letter, this.place + 1)
    this.place += 1
  }

  /** Adds a letter; a doubled one and the second of a digraph melt into the one before. */
  private push(letter: number, end: number): void {
    this.settle(letter)
    const last = this.codes.length - 1
    const before = this.codes[last] ?? SPACE
    const melted = before === letter ? letter : DIGRAPHS.get(before * 256 + letter)
    if (melted === undefined) {
      this.append(letter, this.place, end)
      return
    }
    const begin = this.at[last] ?? 0
    this.codes.pop()
    this.at.pop()
    this.to.pop()
    const place = this.place
    this.place = begin
    this.push(melted, end)
    this.place = place
  }

  /** A "y" is silent before a vowel (ya, yu: я, ю) and else "i" (ы, й): known only once the next letter is. */
  private settle(next: number): void {
    const last = this.codes.length - 1
    if (this.codes[last] !== Y || next === Y || YOTATED.has(next)) return
    if (this.codes[last - 1] === I) {
      this.codes.pop()
      this.at.pop()
      this.to.pop()
    } else this.codes[last] = I
  }

  private number(): void {
    const phone = this.phones.find(([start]) => start === this.place)
    const soundsLike = phone ? undefined : letterDigit(this.text, this.place)
    if (soundsLike === undefined) this.wholeNumber(phone?.[1])
    else this.letter(soundsLike)
  }

  private wholeNumber(phoneEnd: number | undefined): void {
    const end = phoneEnd ?? endOfNumber(this.text, this.place)
    this.space()
    this.append(phoneEnd ? PHONE : NUMBER, this.place, end)
    this.place = end
    this.space()
  }

  private mark(mark: number, length: number): void {
    this.space()
    if (this.codes[this.codes.length - 2] !== mark) {
      this.append(mark, this.place, this.place + length)
      this.place += length
      this.space()
    } else this.place += length
  }

  private space(): void {
    this.settle(SPACE)
    if (this.codes[this.codes.length - 1] !== SPACE) this.append(SPACE, this.place, this.place)
  }

  private append(code: number, at: number, to: number): void {
    this.codes.push(code)
    this.at.push(at)
    this.to.push(to)
  }
}

function lowerOf(code: number): number {
  if (code >= 0x10d0 && code <= 0x10ff) return code
  if (code >= 0x1c90 && code <= 0x1cbf) return code - 0x0bc0
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}

/** Apostrophes (k', t'), joiners, direction marks and the like stand inside words and say nothing. */
function isSilent(code: number): boolean {
  return (
    code === 39 ||
    code === 96 ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x44a ||
    code === 0x44c ||
    code === 0x42a ||
    code === 0x42c ||
    code === 0 ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

function endOfNumber(text: string, from: number): number {
  let end = from
  while (end < text.length && /[0-9]/.test(text.charAt(end))) end += 1
  const group = /^[.,:]\d+/.exec(text.slice(end, end + 8))
  return group ? end + group[0].length : end
}

/** "6" and "4" write შ and ჩ inside a Latin word: "6eidzleba", "bi4i", but not "6mde", "4ze" or "4xl". */
function letterDigit(text: string, place: number): number | undefined {
  const digit = text.charAt(place)
  if (digit !== '6' && digit !== '4') return undefined
  const before = /[a-z]+$/i.exec(text.slice(Math.max(0, place - 12), place))?.[0] ?? ''
  const after = /^[a-z]+/i.exec(text.slice(place + 1, place + 13))?.[0] ?? ''
  if (/\d/.test(text.charAt(place - 1)) || /\d/.test(text.charAt(place + 1))) return undefined
  if (before.length + after.length < 2 || (before === '' && COUNTED.test(after))) return undefined
  if (before !== '' && after === '' && before.length < 3) return undefined
  if (!/[aeiou]/i.test(before + after)) return undefined
  return digit === '6' ? 115 : 99
}

const COUNTED =
  /^(mde|ze|is|shi|si|dan|ti|saat\w*|sT|lar\w*|tvis|kg|gb|xl|iani|jer|cal\w*|ta|may?|dge\w*|cm|mm|g|m|k|th|ad|it|ive|a|e|ya)$/i
