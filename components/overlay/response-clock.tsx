import type { ComponentChildren } from 'preact'
import { answeredText, type ClockText, runningText } from './clock-text'
import type { CoachView } from './coach-view'
import { CustomerWords } from './customer-words'
import type { ClockFace } from './overlay-view'
import type { Wording } from './overlay-words'
import { PRECISION_SIGN } from './span-text'
import { OpenTemperature } from './temperature'

interface Props {
  face: ClockFace
  temperature: CoachView['temperature']
  wording: Wording
  /** One line without a tint, beside a card. */
  compact: boolean
}

/** How long the open chat has been waiting, and how much of the limit that is. */
export function ResponseClock({ face, temperature, wording, compact }: Props) {
  const text = face.kind === 'running' ? runningText(face, wording) : answeredText(face.reply, wording)
  return (
    <section
      class="clock"
      data-state={text.state}
      data-late={text.share > 1 || undefined}
      data-compact={compact || undefined}
      aria-label={wording.words.clock}
    >
      {compact ? (
        <CompactLines face={face} text={text} />
      ) : (
        <FullLines face={face} text={text}>
          <OpenTemperature temperature={temperature} wording={wording} />
        </FullLines>
      )}
      <Bar text={text} />
      {!compact && text.note !== null && <p class="clock-note">{text.note}</p>}
    </section>
  )
}

interface LinesProps {
  face: ClockFace
  text: ClockText
}

function FullLines({ face, text, children }: LinesProps & { children: ComponentChildren }) {
  return (
    <>
      <div class="clock-who">
        <span class="clock-name">
          <strong>
            <CustomerWords text={face.customer} />
          </strong>
          <span class="clock-kind">{text.kind}</span>
        </span>
        {children}
      </div>
      <div class="clock-main">
        <Time text={text} />
        <span class="clock-left">{text.left}</span>
      </div>
    </>
  )
}

function CompactLines({ face, text }: LinesProps) {
  return (
    <div class="clock-main">
      <Time text={text} />
      <span class="clock-name">
        <strong>
          <CustomerWords text={face.customer} />
        </strong>
      </span>
      <span class="clock-left">{text.left}</span>
    </div>
  )
}

function Time({ text }: { text: ClockText }) {
  const sign = PRECISION_SIGN[text.precision]
  return (
    <span class="clock-time" role="timer" aria-live="off">
      {sign && <small>{sign}</small>}
      {text.time}
    </span>
  )
}

/** Past the limit it is full, with a notch where the limit was. */
function Bar({ text }: { text: ClockText }) {
  const style = {
    '--share': Math.min(100, text.share * 100),
    '--limit': text.share > 0 ? 100 / text.share : 0,
  }
  return (
    <div class="bar" style={style} aria-hidden="true">
      <i />
      {text.state === 'over' && <b />}
    </div>
  )
}

/** Said once when the open chat's clock comes near its limit, and once when it passes it. */
export function ClockCrossing({ face, wording }: { face: ClockFace | null; wording: Wording }) {
  const state = face?.kind === 'running' ? face.clock.state : 'calm'
  const said = state === 'close' || state === 'over' ? wording.words.spoken[state] : ''
  return (
    <p class="sr" role="status">
      {said}
    </p>
  )
}
