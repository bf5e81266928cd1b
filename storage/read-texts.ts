import { type Detection, detect } from '@/sales/detector'
import { type OwnPhrase, ownPhrasesIn } from '@/sales/own-phrases'
import { corrected, readCorrections } from './corrections'
import type { TextToRead } from './requests/coaching'

/** What each text means: by the detector, by the shop's own phrases, and above both by what was corrected. */
export async function readTexts(
  texts: readonly TextToRead[],
  phrases: readonly OwnPhrase[],
): Promise<Detection[][]> {
  const corrections = await readCorrections()
  return Promise.all(
    texts.map((one) =>
      corrected(one, joined(detect(one.text, one.from), ownPhrasesIn(one, phrases)), corrections),
    ),
  )
}

/** A label that both found is told once, with the words of both. */
function joined(found: readonly Detection[], own: readonly Detection[]): Detection[] {
  const both = found.map((one) => {
    const same = own.find(({ label }) => label === one.label)
    return same ? { ...one, spans: [...one.spans, ...same.spans] } : one
  })
  return [...both, ...own.filter(({ label }) => !found.some((one) => one.label === label))]
}
