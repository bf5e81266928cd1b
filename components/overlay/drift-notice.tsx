import { useState } from 'preact/hooks'
import type { Drift } from '@/sales/drift'
import { Icon } from '../icon'
import type { drift as driftWords } from '../language/en/drift'
import { formatNumber } from '../language/format'
import type { Wording } from './overlay-words'
import { sayWhen } from './say-when'

/** What came of a page pack that was tried against the open page. */
export type PackAnswer =
  | { ok: true; rows: number; messages: number }
  | { ok: false; problem: keyof typeof driftWords.problems }

/** How the operator can look at what is not read, and mend it without a release. */
export interface Mending {
  /** The structure of the page without any words. */
  report(): string
  tryPack(text: string): Promise<PackAnswer>
  /** The day of the page pack in use; `null`: the built-in reading is. */
  packMade: string | null
  removePack(): Promise<void>
}

/** Since when the chat list cannot be read; `null` while it can. */
export function pausedSince({ drift }: { drift: readonly Drift[] }): number | null {
  return drift.find(({ part }) => part === 'list')?.since ?? null
}

interface Props {
  drift: readonly Drift[]
  mending: Mending
  wording: Wording
  now: number
}

/** Names what cannot be read, since when, and what goes on all the same; the parts one below the other. */
export function DriftNotice({ drift, mending, wording, now }: Props) {
  const words = wording.words.drift
  return (
    <div class="notice" data-tone="close">
      {drift.map(({ part, since }) => (
        <>
          <Icon name="warn" />
          <strong>{words.title[part](sayWhen(since, now, wording))}</strong>
          <p>{words.say[part]}</p>
        </>
      ))}
      <details class="mend">
        <summary>{words.mend}</summary>
        <Mend mending={mending} wording={wording} />
      </details>
    </div>
  )
}

/** A page pack is an exception, so that it is always said, with the way back beside it. */
export function PackNotice({ mending, wording }: Pick<Props, 'mending' | 'wording'>) {
  const { packMade, removePack } = mending
  if (packMade === null) return null
  const words = wording.words.drift
  return (
    <p class="queue-foot pack-line">
      {words.inUse(packMade)}
      <button type="button" class="link" onClick={() => void removePack()}>
        {words.back}
      </button>
    </p>
  )
}

export function Mend({ mending, wording }: Pick<Props, 'mending' | 'wording'>) {
  const words = wording.words.drift
  const [said, say] = useState('')
  const [report, setReport] = useState<string | null>(null)
  const load = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0]
    if (chosen) say(answerText(await mending.tryPack(await chosen.text()), wording))
    input.value = ''
  }
  return (
    <div class="mend-body">
      {mending.packMade !== null && <p>{words.inUse(mending.packMade)}</p>}
      <p>{words.mendSay}</p>
      <div class="card-actions">
        <button type="button" class="btn" onClick={() => setReport(mending.report())}>
          {words.report}
        </button>
        <label class="btn mend-file">
          {words.load}
          <input
            type="file"
            aria-label={words.load}
            class="sr"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget)}
          />
        </label>
        {mending.packMade !== null && (
          <button
            type="button"
            class="btn"
            onClick={() => void mending.removePack().then(() => say(words.takenBack))}
          >
            {words.back}
          </button>
        )}
      </div>
      {report !== null && <Report text={report} wording={wording} />}
      <p role="status">{said}</p>
    </div>
  )
}

function Report({ text, wording }: { text: string; wording: Wording }) {
  const words = wording.words.drift
  const [said, say] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(words.copied),
      () => say(words.notCopied),
    )
  return (
    <>
      <p>{words.reportSay}</p>
      <textarea class="mend-report" readOnly rows={6} aria-label={words.report} value={text} />
      <div class="card-actions">
        <button type="button" class="btn" onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </>
  )
}

function answerText(answer: PackAnswer, { words, language }: Wording): string {
  if (!answer.ok) return words.drift.problems[answer.problem]
  return words.drift.taken(formatNumber(answer.rows, language), formatNumber(answer.messages, language))
}
