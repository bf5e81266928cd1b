import { cuesOf } from '@/sales/cues'
import { type Detection, detect } from '@/sales/detector'
import { type OwnPhrase, ownPhrasesIn } from '@/sales/own-phrases'
import { corrected, readCorrections } from './corrections'
import type { TextMeaning, TextToRead } from './requests/coaching'

/** What each text means: by the detector, by the shop's own phrases, and above both by what was corrected. */
export async function readTexts(
  texts: readonly TextToRead[],
  phrases: readonly OwnPhrase[],
): Promise<TextMeaning[]> {
  const corrections = await readCorrections()
  return Promise.all(texts.map((one) => corrected(one, meaningOf(one, phrases), corrections)))
}

function meaningOf(one: TextToRead, phrases: readonly OwnPhrase[]): TextMeaning {
  const { text, from } = one
  return { detections: joined(detect(text, from), ownPhrasesIn(one, phrases)), cues: cuesOf(text, from) }
}

/** A label that both found is told once, with the words of both. */
function joined(found: readonly Detection[], own: readonly Detection[]): Detection[] {
  const both = found.map((one) => {
    const same = own.find(({ label }) => label === one.label)
    return same ? { ...one, spans: [...one.spans, ...same.spans] } : one
  })
  return [...both, ...own.filter(({ label }) => !found.some((one) => one.label === label))]
}
