import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { PanelHead } from './panel-head'

/** Resolves to how many files were saved, or to a sentence that says why none was. */
export type SaveFiles = (from: string, to: string) => Promise<number | string>

interface Props {
  /** The business's local date, "YYYY-MM-DD". */
  today: string
  save: SaveFiles
  back: () => void
}

const KINDS = ['today', 'day', 'range'] as const

/** The CSVs of today, of one day or of a range, into the downloads folder. */
export function FilesPanel({ today, save, back }: Props) {
  const { files } = useSpeech().words.popup
  const [kind, setKind] = useState<(typeof KINDS)[number]>('today')
  const [from, setFrom] = useState(today)
  const [to, setTo] = useState(today)
  const [said, say] = useState<string | number | null>(null)
  const days = { today: [today, today], day: [from, from], range: [from, to] }[kind] as [string, string]
  const wrong = checkDays(days, today, files)
  const press = async () => {
    say(null)
    say(wrong ?? (await save(...days)))
  }
  return (
    <section class="panel-body">
      <PanelHead title={files.title} back={back} />
      <fieldset class="seg" aria-label={files.which}>
        {KINDS.map((one) => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {files[one]}
          </button>
        ))}
      </fieldset>
      {kind !== 'today' && (
        <div class="two">
          <DayField label={kind === 'day' ? files.date : files.from} day={from} max={today} set={setFrom} />
          {kind === 'range' && <DayField label={files.to} day={to} max={today} set={setTo} />}
        </div>
      )}
      <button type="button" class="btn" data-kind="primary" onClick={press}>
        {files.save}
      </button>
      <p role="status" class={typeof said === 'string' ? 'error' : 'muted'}>
        {typeof said === 'number' ? files.saved(said) : said}
      </p>
    </section>
  )
}

interface DayFieldProps {
  label: string
  day: string
  max: string
  set: (day: string) => void
}

function DayField({ label, day, max, set }: DayFieldProps) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        type="date"
        value={day}
        max={max}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  )
}

function checkDays(
  [from, to]: [string, string],
  today: string,
  files: { wrongDay: string; wrongOrder: string },
): string | null {
  const known = (day: string) => day !== '' && day <= today
  if (!known(from) || !known(to)) return files.wrongDay
  return from > to ? files.wrongOrder : null
}
