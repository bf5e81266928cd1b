import { useEffect, useMemo, useState } from 'preact/hooks'
import { formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { OwnPhrase } from '@/sales/own-phrases'
import { phraseClashes, type SampleMessage, samplesIn } from '@/sales/phrase-clashes'

const SHOWN = 3

/** "Would also fire on …": checked against a few thousand messages of many shops, which load when first needed. */
export function PhraseClashes({ phrase: { label, text } }: { phrase: OwnPhrase }) {
  const { words, language } = useSpeech()
  const { coaching } = words.options
  const samples = useSamples()
  const clashes = useMemo(() => phraseClashes({ label, text }, samples ?? []), [label, text, samples])
  if (!samples) return null
  if (clashes.length === 0)
    return (
      <p class="muted" role="status">
        {coaching.noClash(formatNumber(samples.length, language))}
      </p>
    )
  return (
    <div class="warning" role="status">
      <p>{coaching.clashes(clashes.length)}</p>
      <ul>
        {clashes.slice(0, SHOWN).map((clash) => (
          <li key={clash} dir="auto">
            {coaching.quoted(clash)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useSamples(): readonly SampleMessage[] | null {
  const [samples, set] = useState<readonly SampleMessage[] | null>(null)
  useEffect(() => {
    void import('@/sales/language/sample-messages.json').then((file) => set(samplesIn(file.default)))
  }, [])
  return samples
}
