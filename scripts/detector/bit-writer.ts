import { type BitCoder, Chances, DIGITS, NARROW } from '@/sales/language/bits'

/** Writes bits by their chances as text; what it writes, `BitReader` reads. */
export class BitWriter implements BitCoder {
  private readonly chances: Chances
  private readonly bytes: number[] = []
  private range = 0xffffffff
  private low = 0
  /** The last byte, and the all-ones after it, wait for a carry. */
  private held = -1
  private ones = 0

  constructor(contexts: number) {
    this.chances = new Chances(contexts)
  }

  bit(context: number, bit: number): number {
    const bound = (this.range >>> 12) * this.chances.of(context)
    if (bit === 0) this.range = bound
    else {
      this.low += bound
      this.range -= bound
    }
    while (this.range < NARROW) {
      this.range *= 256
      this.shift()
    }
    this.chances.learn(context, bit)
    return bit
  }

  /** All that was written; nothing may be written after it. */
  text(): string {
    for (let count = 0; count < 5; count += 1) this.shift()
    return textOf(this.bytes)
  }

  private shift(): void {
    const carry = this.low > 0xffffffff ? 1 : 0
    if (this.low >= 0xff000000 && carry === 0) this.ones += 1
    else {
      if (this.held >= 0) this.bytes.push((this.held + carry) & 255)
      for (; this.ones > 0; this.ones -= 1) this.bytes.push((255 + carry) & 255)
      this.held = Math.floor(this.low / NARROW) & 255
    }
    this.low = (this.low % NARROW) * 256
  }
}

/** Thirteen bits at a time as two letters. */
function textOf(bytes: readonly number[]): string {
  const padded = [...bytes, 0, 0]
  let [held, bits, text] = [0, 0, '']
  for (const byte of padded) {
    held = (held << 8) | byte
    bits += 8
    if (bits < 13) continue
    bits -= 13
    const pair = held >>> bits
    text += DIGITS.charAt(Math.floor(pair / DIGITS.length)) + DIGITS.charAt(pair % DIGITS.length)
    held &= (1 << bits) - 1
  }
  return text
}
