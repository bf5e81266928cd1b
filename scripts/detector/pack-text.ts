import { codeLetter, TEXT_CONTEXTS } from '@/sales/language/packed-text'
import { BitWriter } from './bit-writer'

/** An ASCII text as `unpackText` reads it. */
export function packText(text: string): string {
  const writer = new BitWriter(TEXT_CONTEXTS)
  let before = 0
  for (const letter of `${text}\0`) before = codeLetter(writer, before, letter.charCodeAt(0))
  return writer.text()
}
