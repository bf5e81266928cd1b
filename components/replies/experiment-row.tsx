import { formatNumber, formatPercent } from '@/components/language/format'
import { type Speech, useSpeech } from '@/components/language/speech'
import { Switch } from '@/components/options/switch'
import { betterOf, type ReplyRecord } from '@/sales/experiments'
import { tacticsOf } from '@/sales/quick-replies'
import { rateOf } from '@/sales/wilson-interval'
import type { ReplyPart } from './reply-part'

interface Props extends ReplyPart {
  /** Of this reply, one for each tactic that was ever used. */
  records: (ReplyRecord & { tactic: string; compared: ReplyRecord })[]
}

/** How the reply has done, and whether two of its tactics run against each other. */
export function ExperimentRow({ reply, change, finish, records }: Props) {
  const speech = useSpeech()
  const { replies } = speech.words
  const [first, second] = reply.experiment ?? tacticsOf(reply)
  const recordOf = (tactic: string): Tactic => {
    const known = records.find((one) => one.tactic === tactic)
    const counted = reply.experiment ? known?.compared : known
    return { used: 0, decided: 0, won: 0, ...counted, tactic }
  }
  if (first === undefined || second === undefined)
    return <p class="muted">{recordText(speech, recordOf(first ?? ''))}</p>
  const set = (on: boolean) => {
    change({ ...reply, experiment: on ? [first, second] : null })
    finish()
  }
  return (
    <div class="experiment">
      <div class="row" data-between>
        <span>{replies.experiment}</span>
        <Switch label={replies.experiment} on={reply.experiment !== null} set={set} />
      </div>
      <p class="muted">{replies.experimentRule}</p>
      <TacticRecord {...recordOf(first)} />
      <TacticRecord {...recordOf(second)} />
      {reply.experiment && <Verdict records={[recordOf(first), recordOf(second)]} />}
    </div>
  )
}

function TacticRecord(record: ReplyRecord & { tactic: string }) {
  const speech = useSpeech()
  const { replies } = speech.words
  return (
    <p class="num">
      <strong>{replies.tacticName(record.tactic)}</strong>{' '}
      <span class="muted">{recordText(speech, record)}</span>
    </p>
  )
}

type Tactic = ReplyRecord & { tactic: string }

function Verdict({ records: [one, other] }: { records: [Tactic, Tactic] }) {
  const { replies } = useSpeech().words
  const better = betterOf(one, other)
  return <p>{better === null ? replies.undecided : replies.better(better)}</p>
}

function recordText({ words, language }: Speech, { used, decided, won }: ReplyRecord): string {
  const { replies } = words
  if (used === 0) return replies.unused
  const rate = rateOf(won, decided)
  const percent = (share: number) => formatPercent(share, language)
  const count = (value: number) => formatNumber(value, language)
  const sold = rate
    ? replies.sold(count(won), count(decided), percent(rate.rate), percent(rate.low), percent(rate.high))
    : replies.tooFew
  return `${replies.used(count(used))}, ${sold}`
}
