import type { Label, Sender } from '@/sales/labels'
import { groupsOf, sureOf } from '@/sales/language/groups'
import { labelsOf } from '@/sales/language/heads'
import type { Scored } from './folds'
import { writingOf } from './judge'

const STEPS = Array.from({ length: 41 }, (_, at) => 0.1 + at * 0.02)
/** A wrong hint costs trust: of the messages found to bear any label of a group at least this share must be right. */
const PRECISION: Record<string, number> = {
  signal: 0.95,
  objection: 0.95,
  escalate: 0.95,
  lost: 0.93,
  move: 0.97,
}

/**
 * How much of what a shop's page gets is chatter, as a guess. The corpus has more of it, and much of that was written to
 * be taken for a purchase: counted message by message it would put the bars where shoppers are no longer heard.
 */
const CHATTER = 0.1

interface Case {
  truth: boolean
  likely: number
  /** How many messages of a shop's day it stands for. */
  weight: number
}

/** For each group and each label of a sender the threshold that serves best on messages read out of fold. */
export function chosenThresholds(scored: readonly Scored[], from: Sender): Record<string, number> {
  const labels = labelsOf(from)
  const weightOf = weightsIn(scored)
  const groups = groupsOf(from).map((group) => {
    const cases = scored.map((one) => ({
      truth: one.line.labels.some(group.has),
      likely: sureOf(group, labels, one.likely),
      weight: weightOf(one),
    }))
    return [`any:${group.name}`, bestOf(cases, preciseF1(PRECISION[group.name] ?? 0))]
  })
  const each = labels.map((label: Label, head) => {
    const cases = scored.map((one) => ({
      truth: one.line.labels.includes(label),
      likely: one.likely[head] ?? 0,
      weight: weightOf(one),
    }))
    return [label, bestOf(cases, (some, step) => f1(some, step) - Math.abs(step - 0.4) * 0.1)]
  })
  return Object.fromEntries([...groups, ...each])
}

function bestOf(cases: readonly Case[], rate: (cases: readonly Case[], step: number) => number): number {
  const rated = STEPS.map((step) => ({ step, rate: rate(cases, step) }))
  return Number(rated.reduce((a, b) => (b.rate > a.rate ? b : a)).step.toFixed(2))
}

function f1(cases: readonly Case[], step: number): number {
  const { right, found, n } = counted(cases, step)
  return (2 * right) / (found + n)
}

/** F1 where enough of what is found is right; else less than any such. */
const preciseF1 = (least: number) => (cases: readonly Case[], step: number) => {
  const { right, found } = counted(cases, step)
  return right / found >= least ? 1 + f1(cases, step) : right / found
}

/** Half a case more on each side keeps rare labels from extremes. */
function counted(cases: readonly Case[], step: number) {
  const found = cases.filter(({ likely }) => likely >= step)
  const right = weighed(found.filter(({ truth }) => truth)) + 0.5
  return { right, found: weighed(found) + 1, n: weighed(cases.filter(({ truth }) => truth)) + 1 }
}

const weighed = (cases: readonly Case[]) => cases.reduce((sum, { weight }) => sum + weight, 0)

function weightsIn(scored: readonly Scored[]): (one: Scored) => number {
  const isChatter = ({ line }: Scored) => writingOf(line) === 'chatter'
  const chatter = scored.filter(isChatter).length
  const each = ((scored.length - chatter) * CHATTER) / (1 - CHATTER) / Math.max(1, chatter)
  return (one) => (isChatter(one) ? Math.min(1, each) : 1)
}
