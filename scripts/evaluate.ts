import { detect } from '@/sales/detector'
import { isObjection, isSignal, LABELS } from '@/sales/labels'
import { temperature } from '@/sales/temperature'
import { conversationsOf, linesOf, PARTS, type Part } from './detector/corpus'
import { falseAlarms, type Judged, macroF1, type Quality, quality } from './detector/measure'
import { checkOutside } from './detector/outside'

const WRITINGS = ['ka', 'ka-Latn', 'ru', 'en'] as const
const WORST = 20
const showUnseen = process.argv.includes('--show-unseen')
const outside = process.argv[process.argv.indexOf('--outside') + 1]
const asked = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : undefined

/** Prints how well the detector and the temperature do on one part of the corpus. */
function report(part: Part): void {
  const judged = linesOf(part).map(judge)
  console.log(`\n# ${part}: ${judged.length} messages\n`)
  console.log(row('', WRITINGS, 'all'))
  console.log(line('any signal', judged, isSignal))
  console.log(line('any objection', judged, isObjection))
  for (const label of LABELS) console.log(line(label, judged, (one) => one === label))
  console.log(
    row(
      'macro-F1',
      WRITINGS.map((lang) => two(macroF1(of(judged, lang), LABELS))),
      two(macroF1(judged, LABELS)),
    ),
  )
  console.log(
    row(
      'false alarms',
      WRITINGS.map((lang) => alarms(of(judged, lang))),
      alarms(judged),
    ),
  )
  reportTemperature(part)
  if (part !== 'unseen' || showUnseen) printWorst(judged)
}

function judge({
  lang,
  text,
  labels,
  from,
  author,
}: ReturnType<typeof linesOf>[number]): Judged & { sure: number } {
  const found = detect(text, from)
  const kind = author.includes('chatter') ? 'chatter' : lang
  return {
    lang: kind,
    text,
    truth: labels,
    found: found.map(({ label }) => label),
    sure: found[0]?.score ?? 0,
  }
}

const of = (judged: readonly Judged[], lang: string) => judged.filter((one) => one.lang === lang)
const two = (value: number) => value.toFixed(3)
const alarms = (judged: readonly Judged[]) => `${(100 * falseAlarms(judged).share).toFixed(1)} %`

function line(name: string, judged: readonly Judged[], is: Parameters<typeof quality>[1]): string {
  return row(
    name,
    WRITINGS.map((lang) => cell(quality(of(judged, lang), is))),
    cell(quality(judged, is)),
  )
}

const cell = ({ precision, recall, f1, n }: Quality) =>
  n === 0 ? '-' : `${two(precision)} ${two(recall)} ${two(f1)} ${n}`

const row = (name: string, cells: readonly string[], last: string) =>
  [name.padEnd(22), ...cells.map((one) => one.padEnd(24)), last].join('')

function reportTemperature(part: Part): void {
  const conversations = conversationsOf(part)
  const right = conversations.filter((one) => temperature(one.turns) === one.temperature)
  console.log(`\ntemperature right in ${right.length} of ${conversations.length} conversations`)
}

/** Mistakes that a user would notice first: the surest wrong ones, then what was missed. */
function printWorst(judged: readonly (Judged & { sure: number })[]): void {
  const wrong = judged
    .filter(
      ({ truth, found }) =>
        found.some((label) => !truth.includes(label)) || truth.some((label) => !found.includes(label)),
    )
    .sort((a, b) => b.sure - a.sure)
  console.log(`\nworst of ${wrong.length} mistakes`)
  for (const { lang, text, truth, found } of wrong.slice(0, WORST)) {
    console.log(`  ${lang} | ${text.slice(0, 120)} | is [${truth.join(' ')}] found [${found.join(' ')}]`)
  }
}

for (const part of PARTS.filter((one) => asked === undefined || one === asked)) report(part)
if (process.argv.includes('--outside') && outside) checkOutside(outside)
