import type { Label, Sender } from '@/sales/labels'
import { borneOf, groupsOf } from '@/sales/language/groups'
import { labelsOf } from '@/sales/language/heads'
import { StemFinder } from '@/sales/language/stems'
import { compileStems } from './compile-stems'
import type { Line } from './corpus'
import { crossScored, isDrill, type Scored } from './folds'
import { type Answer, writingOf } from './judge'
import { chosenThresholds } from './thresholds'
import { MOST } from './train-sender'

/**
 * What the model alone would find in lines of shoppers whom it has not seen: each is read by a model that was trained
 * on other authors, with thresholds chosen on other authors too. Drills only teach, and are not judged.
 */
export function crossJudged(lines: readonly Line[]): Answer[] {
  const finder = new StemFinder(compileStems())
  return (['customer', 'operator'] as const).flatMap((from) => {
    const scored = crossScored(lines, from, finder, MOST[from])
    return judgedByOthers(
      scored.filter(({ line }) => !isDrill(line.author)),
      from,
    )
  })
}

function judgedByOthers(scored: readonly Scored[], from: Sender): Answer[] {
  return [...new Set(scored.map(({ fold }) => fold))].flatMap((fold) => {
    const thresholds = chosenThresholds(
      scored.filter((one) => one.fold !== fold),
      from,
    )
    return scored.filter((one) => one.fold === fold).map((one) => answerOf(one, from, thresholds))
  })
}

function answerOf({ line, likely }: Scored, from: Sender, thresholds: Record<string, number>): Answer {
  const labels = labelsOf(from)
  const borne = groupsOf(from).flatMap((group) =>
    borneOf(group, labels, likely, (name) => thresholds[name] ?? 0.5),
  )
  return {
    lang: writingOf(line),
    text: line.text,
    truth: line.labels,
    found: borne.map((head) => labels[head] as Label),
    sure: Math.max(0, ...borne.map((head) => likely[head] ?? 0)),
  }
}
