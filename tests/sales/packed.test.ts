import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BitReader } from '@/sales/language/bits'
import { headsOf } from '@/sales/language/heads'
import { nearest, Weights } from '@/sales/language/packed'
import { unpackText } from '@/sales/language/packed-text'
import { BitWriter } from '@/scripts/detector/bit-writer'
import { packModel } from '@/scripts/detector/pack-model'
import { packText } from '@/scripts/detector/pack-text'

const BUCKETS = 1 << 18

describe('what the training packs', () => {
  it('is read back bit for bit, whatever the chances', () => {
    const bits = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 0, max: 1 })), { maxLength: 4000 })
    const lopsided = fc.array(fc.constant<[number, number]>([0, 1]), { minLength: 3000, maxLength: 3000 })
    fc.assert(
      fc.property(fc.oneof(bits, lopsided), (written) => {
        const writer = new BitWriter(4)
        for (const [context, bit] of written) writer.bit(context, bit)
        const reader = new BitReader(writer.text(), 4)
        expect(written.map(([context]) => reader.bit(context))).toEqual(written.map(([, bit]) => bit))
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same lexicon again', () => {
    const lines = fc.string({ unit: fc.constantFrom(...'abcxyz 09?\nBEFU'), maxLength: 500 })
    fc.assert(
      fc.property(lines, (text) => {
        expect(unpackText(packText(text))).toBe(text)
      }),
    )
  })

  it('gives the same weights again, each as near as a step of its size', () => {
    const placed = fc.dictionary(fc.nat(BUCKETS - 1).map(String), fc.tuple(fc.nat(26), weight()), {
      maxKeys: 300,
    })
    fc.assert(
      fc.property(placed, (weights) => {
        const of = (bucket: number, head: number) => {
          const [only, value] = weights[bucket] ?? [-1, 0]
          return only === head ? value : 0
        }
        const packed = packModel({ heads: 27, weight: of }, 'customer')
        const read = new Weights(packed, BUCKETS, headsOf('customer'))
        for (const [bucket, [head, value]] of Object.entries(weights)) {
          expect(read.weight(Number(bucket), head)).toBeCloseTo(nearest(value), 5)
          expect(read.weight(Number(bucket), (head + 1) % 27)).toBe(0)
        }
      }),
      { numRuns: 2 },
    )
  })
})

const weight = () =>
  fc.oneof(fc.double({ min: 0.05, max: 9, noNaN: true }), fc.double({ min: -9, max: -0.05, noNaN: true }))
