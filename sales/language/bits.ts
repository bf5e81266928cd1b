/** Letters that stand in a single-quoted string without a backslash: thirteen bits are two of them. */
export const DIGITS =
  '!"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

/** Writes or reads yes-or-no answers, each in as little room as its chance in its context allows. */
export interface BitCoder {
  /** The writer takes `bit`; the reader ignores it and gives what was written. */
  bit(context: number, bit: number): number
}

/** From here on a new answer counts no less than this part of all before it. */
const MOST_SEEN = 250

/** How likely "no" has been in each context, of 65536: the mean of all that was seen there. */
export class Chances {
  private readonly no: Uint16Array
  private readonly seen: Uint8Array

  constructor(contexts: number) {
    this.no = new Uint16Array(contexts).fill(0x8000)
    this.seen = new Uint8Array(contexts)
  }

  /** Of 4096, and never quite nought or all. */
  of(context: number): number {
    return Math.min(4088, Math.max(8, (this.no[context] ?? 0) >>> 4))
  }

  learn(context: number, bit: number): void {
    const no = this.no[context] ?? 0
    const seen = this.seen[context] ?? 0
    this.no[context] = no + Math.trunc(((bit === 0 ? 0xffff : 0) - no) / (seen + 1.6))
    if (seen < MOST_SEEN) this.seen[context] = seen + 1
  }
}

/** Below this the range is widened by a byte. */
export const NARROW = 0x1000000

/** Reads what `BitWriter` wrote (a range coder after Martin 1979, as LZMA has it). */
export class BitReader implements BitCoder {
  private readonly bytes: Uint8Array
  private readonly chances: Chances
  private range = 0xffffffff
  private code = 0
  private at = 0

  constructor(text: string, contexts: number) {
    this.bytes = bytesOf(text)
    this.chances = new Chances(contexts)
    for (let count = 0; count < 4; count += 1) this.code = this.code * 256 + this.next()
  }

  bit(context: number): number {
    const bound = (this.range >>> 12) * this.chances.of(context)
    const bit = this.code < bound ? 0 : 1
    if (bit === 0) this.range = bound
    else {
      this.code -= bound
      this.range -= bound
    }
    while (this.range < NARROW) {
      this.range *= 256
      this.code = this.code * 256 + this.next()
    }
    this.chances.learn(context, bit)
    return bit
  }

  private next(): number {
    const byte = this.bytes[this.at] ?? 0
    this.at += 1
    return byte
  }
}

function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at
  const bytes = new Uint8Array(Math.ceil((text.length * 13) / 16))
  let [held, bits, end] = [0, 0, 0]
  for (let at = 0; at + 1 < text.length; at += 2) {
    const high = values[text.charCodeAt(at)] ?? 0
    held = (held << 13) | (high * DIGITS.length + (values[text.charCodeAt(at + 1)] ?? 0))
    bits += 13
    for (; bits >= 8; bits -= 8) bytes[end++] = held >>> (bits - 8)
    held &= (1 << bits) - 1
  }
  return bytes
}

/** A number below 2 to the power of `bits`, highest bit first; takes as many contexts from `first` on. */
export function codeNumber(coder: BitCoder, first: number, bits: number, value: number): number {
  let node = 1
  for (let left = bits - 1; left >= 0; left -= 1) {
    node = node * 2 + coder.bit(first + node, (value >>> left) & 1)
  }
  return node - (1 << bits)
}
