import type { Label, Sender } from '@/sales/labels'
import { groupsOf, sureOf } from '@/sales/language/groups'
import { labelsOf } from '@/sales/language/heads'
import type { Scored } from './folds'

const STEPS = Array.from({ length: 41 }, (_, at) => 0.1 + at * 0.02)
/** A wrong hint costs trust: of the messages found to bear any label of a group at least this share must be right. */
const PRECISION: Record<string, number> = {
  signal: 0.96,
  objection: 0.95,
  escalate: 0.95,
  lost: 0.95,
  move: 0.97,
}

interface Case {
  truth: boolean
  likely: number
}

/** For each group and each label of a sender the threshold that serves best on messages read out of fold. */
export function chosenThresholds(scored: readonly Scored[], from: Sender): Record<string, number> {
  const labels = labelsOf(from)
  const groups = groupsOf(from).map((group) => {
    const cases = scored.map(({ line, likely }) => ({
      truth: line.labels.some(group.has),
      likely: sureOf(group, labels, likely),
    }))
    return [`any:${group.name}`, bestOf(cases, preciseF1(PRECISION[group.name] ?? 0))]
  })
  const each = labels.map((label: Label, head) => {
    const cases = scored.map(({ line, likely }) => ({
      truth: line.labels.includes(label),
      likely: likely[head] ?? 0,
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
  const right = found.filter(({ truth }) => truth).length + 0.5
  return { right, found: found.length + 1, n: cases.filter(({ truth }) => truth).length + 1 }
}
