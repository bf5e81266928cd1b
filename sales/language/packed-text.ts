import { type BitCoder, BitReader, codeNumber } from './bits'

const LETTERS = 128
const LETTER_BITS = 7
export const TEXT_CONTEXTS = LETTERS * LETTERS

/** Writes or reads one ASCII letter, by the one before it. */
export const codeLetter = (coder: BitCoder, before: number, letter: number): number =>
  codeNumber(coder, before * LETTERS, LETTER_BITS, letter)

/** The text that the training packed; letter 0 ends it. */
export function unpackText(packed: string): string {
  const coder = new BitReader(packed, TEXT_CONTEXTS)
  const letters: string[] = []
  for (let letter = codeLetter(coder, 0, 0); letter !== 0; letter = codeLetter(coder, letter, 0)) {
    letters.push(String.fromCharCode(letter))
  }
  return letters.join('')
}
