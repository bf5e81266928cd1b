import { describe, expect, it } from 'vitest'
import { fold } from '@/sales/language/fold'
import { StemFinder } from '@/sales/language/stems'
import { tonguesIn } from '@/sales/language/tongues'
import { shared } from '@/scripts/detector/share-beginnings'

/** A lexicon of one concept, "yes": Russian "да", English "sure". */
const finder = new StemFinder(['', shared([' da ']), shared([' sure '])].join('\n'))

function found(text: string): string[] {
  const folded = fold(text)
  return finder
    .find(folded.key, tonguesIn(text, folded))
    .map(({ start, end }) => folded.key.slice(start, end))
}

describe('a stem', () => {
  it.each(['да', 'Да, беру', 'da, voz`mu zavtra', 'ok да'])('is found in its own tongue: "%s"', (text) => {
    expect(found(text)).toEqual(['da'])
  })

  it.each(['და', 'ჩანთა და ქამარი', 'chanta da qamari gaqvt?'])(
    'is no word of another that is written alike: "%s"',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('counts in English words between Georgian ones, in either script', () => {
    expect(found('კი, sure')).toEqual(['sure'])
    expect(found('ki gamarjoba sure')).toEqual(['sure'])
  })
})
