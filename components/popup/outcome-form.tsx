import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import type { RecordedOutcome } from './recorded-outcome'
import type { Shop } from './shop'

interface Props {
  outcome: RecordedOutcome
  shop: Shop
  save: (after: RecordedOutcome) => void
  cancel: () => void
}

/** What the fields hold, as written; only `readDraft` decides whether it is an outcome. */
interface Draft {
  kind: 'order' | 'lost'
  value: string
  currency: string
  reason: string
  note: string
}

export function OutcomeForm({ outcome, shop, save, cancel }: Props) {
  const { words } = useSpeech()
  const { outcomes } = words.popup
  const [draft, setDraft] = useState<Draft>(() => draftOf(outcome, shop))
  const [wrong, setWrong] = useState<'value' | 'currency' | null>(null)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const submit = (event: Event) => {
    event.preventDefault()
    const read = readDraft(outcome, draft)
    if (typeof read === 'string') setWrong(read)
    else save(read)
  }
  return (
    <form class="outcome-form" onSubmit={submit} noValidate>
      <fieldset class="seg" aria-label={outcomes.title}>
        {(['order', 'lost'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={draft.kind === kind}
            onClick={() => change({ kind })}
          >
            {kind === 'order' ? outcomes.ordered : outcomes.lost}
          </button>
        ))}
      </fieldset>
      {draft.kind === 'order' ? (
        <Money draft={draft} wrong={wrong} change={change} />
      ) : (
        <Reason draft={draft} shop={shop} change={change} />
      )}
      <div class="row">
        <button type="submit" class="btn" data-kind="primary">
          {outcomes.save}
        </button>
        <button type="button" class="btn" onClick={cancel}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  )
}

interface PartProps {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

function Money({ draft, wrong, change }: PartProps & { wrong: 'value' | 'currency' | null }) {
  const { outcomes } = useSpeech().words.popup
  return (
    <>
      <div class="two">
        <label class="field">
          <span class="label">{outcomes.value}</span>
          <input
            class="input num"
            inputMode="decimal"
            value={draft.value}
            aria-invalid={wrong === 'value'}
            onInput={(event) => change({ value: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="label">{outcomes.currency}</span>
          <input
            class="input"
            value={draft.currency}
            aria-invalid={wrong === 'currency'}
            onInput={(event) => change({ currency: event.currentTarget.value })}
          />
        </label>
      </div>
      {wrong !== null && (
        <p class="error" role="status">
          {wrong === 'value' ? outcomes.wrongValue : outcomes.wrongCurrency}
        </p>
      )}
    </>
  )
}

function Reason({ draft, shop, change }: PartProps & { shop: Shop }) {
  const { outcomes } = useSpeech().words.popup
  const retired = shop.reasons.every(({ id }) => id !== draft.reason)
  return (
    <>
      <label class="field">
        <span class="label">{outcomes.reason}</span>
        <select
          class="input"
          value={draft.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        >
          {retired && <option value={draft.reason}>{shop.reasonLabel(draft.reason)}</option>}
          {shop.reasons.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="label">{outcomes.note}</span>
        <input
          class="input"
          value={draft.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      </label>
    </>
  )
}

function draftOf({ kind, money, reason, note }: RecordedOutcome, shop: Shop): Draft {
  return {
    kind,
    value: money ? String(money.value) : '',
    currency: money?.currency ?? shop.currency,
    reason: reason ?? shop.reasons[0]?.id ?? '',
    note: note ?? '',
  }
}

/** The outcome that the fields describe, or the field that is wrong. An order may have no value. */
function readDraft(before: RecordedOutcome, draft: Draft): RecordedOutcome | 'value' | 'currency' {
  if (draft.kind === 'lost') {
    return { ...before, kind: 'lost', money: null, reason: draft.reason || null, note: draft.note || null }
  }
  const written = draft.value.trim().replace(',', '.')
  const currency = draft.currency.trim().toUpperCase()
  if (!/^(\d+(\.\d{1,2})?)?$/.test(written)) return 'value'
  if (!/^[A-Z]{3}$/.test(currency)) return 'currency'
  const money = written === '' ? null : { value: Number(written), currency }
  return { ...before, kind: 'order', money, reason: null }
}
