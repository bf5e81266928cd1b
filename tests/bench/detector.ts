import { detect } from '@/sales/detector'
import { isObjection, isSignal, LABELS } from '@/sales/labels'
import { type Line, linesOf } from '@/scripts/detector/corpus'
import { judged } from '@/scripts/detector/judge'
import { type Judged, macroF1, quality } from '@/scripts/detector/measure'
import { trainedNlpJs } from './detector-peers/nlp-js'

/**
 * `npm run bench:detector`: what the detector needs for a customer's message and how well it reads the unseen part,
 * beside nlp.js, which is trained here on the same messages. Processor time, the median of rounds; the ratio of
 * the two says more than either, as both are measured on the same machine at the same time.
 */
const ROUNDS = 7
const customers = (lines: Line[]) => lines.filter(({ from }) => from === 'customer')
const unseen = customers(linesOf('unseen'))
const known = customers([...linesOf('train'), ...linesOf('tune')])

async function costOf(read: (line: Line) => unknown): Promise<number> {
  for (const line of unseen) await read(line)
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = process.cpuUsage()
    for (const line of unseen) await read(line)
    const { user, system } = process.cpuUsage(began)
    rounds.push((user + system) / 1000 / unseen.length)
  }
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}

function told(name: string, cost: number, all: readonly Judged[]): void {
  const [signal, objection] = [quality(all, isSignal), quality(all, isObjection)]
  const three = ({ precision, recall, f1 }: typeof signal) =>
    [precision, recall, f1].map((value) => value.toFixed(2)).join(' / ')
  console.log(
    `${name.padEnd(9)} ${cost.toFixed(3)} ms a message; any signal ${three(signal)}; any objection ${three(objection)}; macro-F1 ${macroF1(all, LABELS).toFixed(2)}`,
  )
}

const ours = await costOf(({ text }) => detect(text, 'customer'))
told('detector', ours, judged(unseen))
const read = await trainedNlpJs(known)
const theirs = await costOf(read)
const found = await Promise.all(
  unseen.map(async (line) => ({ ...line, truth: line.labels, found: await read(line) })),
)
told('nlp.js', theirs, found)
console.log(`nlp.js takes ${(theirs / ours).toFixed(1)} times as long, over ${unseen.length} messages`)
