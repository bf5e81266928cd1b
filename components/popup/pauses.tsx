import { Icon } from '@/components/icon'
import { formatClockTime } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { Drift } from '@/sales/drift'
import type { Site } from '@/sales/platform'

const NAMES: Record<Site, string> = {
  'whatsapp-web': 'WhatsApp Web',
  'meta-business-suite': 'Meta Business Suite',
}

interface Props {
  pauses: readonly { site: Site; drift: readonly Drift[] }[]
  timeZone: string
}

/** What cannot be read now, so that nobody takes a paused figure for a good one. One sentence per site. */
export function Pauses({ pauses, timeZone }: Props) {
  const { words, language } = useSpeech()
  return (
    <>
      {pauses.map(({ site, drift: [first] }) =>
        first ? (
          <p key={site} class="problem" role="status">
            <Icon name="warn" />
            <span>
              {NAMES[site]}: {words.drift.title[first.part](formatClockTime(first.since, timeZone, language))}
              . {words.drift.say[first.part]}
            </span>
          </p>
        ) : null,
      )}
    </>
  )
}
