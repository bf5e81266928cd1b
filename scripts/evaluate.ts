import { isObjection, isSignal, LABELS } from '@/sales/labels'
import { temperature } from '@/sales/temperature'
import { conversationsOf, linesOf, PARTS, type Part } from './detector/corpus'
import { crossJudged } from './detector/cross'
import { type Answer, judged } from './detector/judge'
import { falseAlarms, type Judged, macroF1, type Quality, quality } from './detector/measure'
import { checkOutside } from './detector/outside'

/**
 * Prints how well the detector and the temperature do on each part of the corpus. `--part <part>`: only that one;
 * `--show-unseen`: the mistakes of the unseen part too; `--outside <folder>`: false alarms on texts kept elsewhere.
 * `--cross`: instead, how a model fares with authors that it was not trained on, five times over (takes minutes). The
 * shipped model has learnt from train and tune, so that only `--cross` and the unseen part tell how good it is.
 */
const WRITINGS = ['ka', 'ka-Latn', 'ru', 'en'] as const
const WORST = 20
const showUnseen = process.argv.includes('--show-unseen')
const outside = process.argv.includes('--outside') ? valueAfter('--outside') : undefined
const asked = process.argv.includes('--part') ? valueAfter('--part') : undefined

function report(name: string, all: readonly Answer[], showWorst: boolean): void {
  const said = all.filter(({ lang }) => lang !== 'chatter')
  console.log(`\n# ${name}: ${said.length} messages (precision, recall, F1, number of true cases)\n`)
  console.log(row('', WRITINGS, 'all'))
  console.log(line('any signal', said, isSignal))
  console.log(line('any objection', said, isObjection))
  for (const label of LABELS) console.log(line(label, said, (one) => one === label))
  console.log(each('macro-F1', said, (some) => two(macroF1(some, LABELS))))
  console.log(each('labelled, though nothing', said, alarms))
  reportChatter(all.filter(({ lang }) => lang === 'chatter'))
  if (showWorst) printWorst(said)
}

const of = (some: readonly Answer[], lang: string) => some.filter((one) => one.lang === lang)
const two = (value: number) => value.toFixed(2)

function alarms(some: readonly Judged[]): string {
  const { alarms: wrong, n, share } = falseAlarms(some)
  return `${wrong} of ${n} (${(100 * share).toFixed(1)} %)`
}

function each(name: string, some: readonly Answer[], tell: (some: readonly Answer[]) => string): string {
  return row(
    name,
    WRITINGS.map((lang) => tell(of(some, lang))),
    tell(some),
  )
}

const line = (name: string, some: readonly Answer[], is: Parameters<typeof quality>[1]) =>
  each(name, some, (these) => cell(quality(these, is)))

const cell = ({ precision, recall, f1, n }: Quality) =>
  n === 0 ? '-' : `${two(precision)} ${two(recall)} ${two(f1)} ${n}`

const row = (name: string, cells: readonly string[], last: string) =>
  [name.padEnd(26), ...cells.map((one) => one.padEnd(20)), last].join('')

function reportTemperature(part: Part): void {
  const conversations = conversationsOf(part)
  const right = conversations.filter((one) => temperature(one.turns) === one.temperature).length
  const share = Math.round((100 * right) / conversations.length)
  console.log(`temperature: right in ${right} of ${conversations.length} conversations (${share} %)`)
}

function reportChatter(chatter: readonly Answer[]): void {
  console.log(`\nchatter: labelled in ${alarms(chatter)}`)
}

/** Mistakes that a user would notice first: the surest wrong ones, then what was missed. */
function printWorst(some: readonly Answer[]): void {
  const wrong = some
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

function valueAfter(flag: string): string | undefined {
  return process.argv[process.argv.indexOf(flag) + 1]
}

function reportPart(part: Part): void {
  report(part, judged(linesOf(part)), part !== 'unseen' || showUnseen)
  reportTemperature(part)
}

if (process.argv.includes('--cross')) {
  report('train and tune, read across', crossJudged([...linesOf('train'), ...linesOf('tune')]), true)
} else for (const part of PARTS.filter((one) => asked === undefined || one === asked)) reportPart(part)
if (outside) checkOutside(outside)
