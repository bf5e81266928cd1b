import type { CoachView, Temperature as Degree, TemperatureReason } from './coach-view'
import type { Wording } from './overlay-words'

interface Props {
  of: Degree
  wording: Wording
  /** Pips alone, with the word for screen readers. */
  small?: boolean
  reasons?: readonly TemperatureReason[]
}

/** Three pips and a word; the reasons are its title. */
export function TemperaturePips({ of, wording, small, reasons = [] }: Props) {
  const { coach } = wording.words
  const because = reasonsText(reasons, wording)
  return (
    <span class="temp" data-temp={of} title={because || undefined}>
      <i aria-hidden="true">
        <b />
        <b />
        <b />
      </i>
      <span class={small ? 'sr' : undefined}>{coach.temperatures[of]}</span>
      {because !== '' && <span class="sr">, {because}</span>}
    </span>
  )
}

/** The open chat's temperature in its clock. */
export function OpenTemperature({
  temperature,
  wording,
}: {
  temperature: CoachView['temperature']
  wording: Wording
}) {
  if (!temperature) return null
  return <TemperaturePips of={temperature.of} reasons={temperature.reasons} wording={wording} />
}

function reasonsText(reasons: readonly TemperatureReason[], { words }: Wording): string {
  if (reasons.length === 0) return ''
  const { coach } = words
  const told = reasons.map(({ label, words: said }) => {
    const [kind, what] = label.split(':')
    const named: Record<string, string> = kind === 'signal' ? coach.signals : coach.objections
    const name = named[what ?? ''] ?? ''
    return said === '' ? name : `${name} ${coach.quoted(said)}`
  })
  return coach.because(told.join(', '))
}
