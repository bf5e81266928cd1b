import { formatDelta, formatNumber, formatPercent, formatSpan, NO_VALUE } from '@/components/language/format'
import type { Language } from '@/components/language/language'
import { type Speech, useSpeech } from '@/components/language/speech'
import type { PeriodFigures, ReplyBlock } from '@/sales/scorecard'
import { Facts } from './facts'
import type { Shop } from './shop'
import { Why } from './why'

/** Under this many events a difference is no news: it is shown, but neither praised nor blamed. */
const ENOUGH = 20
const HOUR = 3_600_000

interface Props {
  kind: 'first' | 'later'
  today: PeriodFigures
  lastWeek: PeriodFigures
  shop: Shop
}

/** One block of the scorecard: how long the replies of one kind took, in working time. */
export function ReplyScore({ kind, today, lastWeek, shop }: Props) {
  const speech = useSpeech()
  const { words, language } = speech
  const block = today[kind]
  const name = kind === 'first' ? words.common.firstReply : words.common.laterReplies
  const limit = kind === 'first' ? shop.firstReplyMs : shop.nextReplyMs
  return (
    <section class="score" aria-label={name}>
      <div class="score-title">
        <h2>{name}</h2>
        <Why figure={name} opens="below">
          <p>{words.rules[kind]}</p>
          <p>{shop.hours === '' ? words.rules.noHours : words.rules.workingTimeOnly(shop.hours)}</p>
          <Facts facts={replyFacts(kind, today, speech)} />
        </Why>
        <span class="n num">{words.popup.n(formatNumber(block.working.count, language))}</span>
      </div>
      <div class="score-main">
        <span class="score-figure" data-long={(block.working.medianMs ?? 0) >= HOUR || undefined}>
          {span(block.working.medianMs, language)} <small>{words.popup.median}</small>
        </span>
        <Delta block={block} before={lastWeek[kind]} />
      </div>
      <div class="score-more">
        <span class="num">
          {words.popup.mean} <b>{span(block.working.meanMs, language)}</b>
        </span>
        <span class="num">
          {words.popup.p90} <b>{span(block.working.p90Ms, language)}</b>
        </span>
        <ServiceLevel block={block} limit={formatSpan(limit, language)} />
      </div>
    </section>
  )
}

function Delta({ block, before }: { block: ReplyBlock; before: ReplyBlock }) {
  const { words, language } = useSpeech()
  const [now, then] = [block.working.medianMs, before.working.medianMs]
  const change = now === null || then === null ? null : now - then
  const enough = Math.min(block.working.count, before.working.count) >= ENOUGH
  const way = !change || !enough ? undefined : change < 0 ? 'better' : 'worse'
  return (
    <span class="delta num" data-way={way}>
      <b>{change === null ? NO_VALUE : formatDelta(change, language)}</b> ·{' '}
      {words.popup.lastWeek(span(then, language))}
    </span>
  )
}

function ServiceLevel({ block, limit }: { block: ReplyBlock; limit: string }) {
  const { words, language } = useSpeech()
  const judged = block.met + block.missed
  const share = judged === 0 ? null : block.met / judged
  return (
    <span class="sla num">
      <span class="sla-bar" style={{ '--share': (share ?? 0) * 100 }}>
        <i />
      </span>
      <b>{share === null ? NO_VALUE : formatPercent(share, language)}</b> {words.popup.within(limit)}
    </span>
  )
}

function replyFacts(kind: 'first' | 'later', today: PeriodFigures, { words, language }: Speech) {
  const { rules } = words
  const { working, wall, readAs } = today[kind]
  const count = (value: number, say: (count: string) => string) =>
    value > 0 ? [say(formatNumber(value, language))] : []
  const unjudged = wall.count - working.count
  const left = [
    ...(kind === 'first' ? count(today.unanswered, rules.unansweredCount) : []),
    ...(kind === 'first' ? count(today.openedByOperator, rules.openedByYou) : []),
    ...(unjudged > 0 ? [rules.notJudged(unjudged)] : []),
  ]
  const read = [
    ...count(readAs.exact, rules.exact),
    ...count(readAs.minute, rules.minute),
    ...count(readAs.bound, rules.bound),
  ]
  return [
    [rules.facts.wallClock, rules.wallClock(span(wall.medianMs, language), span(wall.p90Ms, language))],
    [rules.facts.notCounted, left.join(', ')],
    [rules.facts.readAs, read.join(', ')],
  ] as const
}

function span(ms: number | null, language: Language): string {
  return ms === null ? NO_VALUE : formatSpan(ms, language)
}
