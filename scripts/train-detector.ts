import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sender } from '@/sales/labels'
import { StemFinder } from '@/sales/language/stems'
import { compileSayings } from './detector/compile-sayings'
import { compileStems } from './detector/compile-stems'
import { linesOf } from './detector/corpus'
import { crossScored, isDrill } from './detector/folds'
import { writingOf } from './detector/judge'
import { packModel } from './detector/pack-model'
import { packText } from './detector/pack-text'
import { chosenThresholds } from './detector/thresholds'
import { trainLatinGeorgian } from './detector/train-latin-georgian'
import { MOST, trainSender } from './detector/train-sender'

const LANGUAGE = fileURLToPath(new URL('../sales/language', import.meta.url))
const lines = [...linesOf('train'), ...linesOf('tune')]

/**
 * Trains the detector on all that it may see, and chooses its thresholds on the same messages as read by models that
 * had seen nothing of their authors. `script` comes first: what tells Latin-typed Georgian from other Latin letters.
 */
if (process.argv[2] === 'script') writeScript()
else writeModel()

function writeScript(): void {
  const triples = trainLatinGeorgian(linesOf('train'))
  write('latin-georgian-weights.ts', [`export const TRIGRAMS =\n  '${triples}'`])
}

function writeModel(): void {
  const stems = compileStems()
  const finder = new StemFinder(stems)
  const models = (['customer', 'operator'] as const).map((from: Sender) => ({
    from,
    packed: packModel(trainSender(lines, from, finder, MOST[from]), from),
    thresholds: thresholdsFor(from, finder),
  }))
  const thresholds = Object.assign({}, ...models.map((model) => model.thresholds))
  write('detector-weights.ts', [
    `export const STEMS =\n  '${packText(stems)}'`,
    `export const SAYINGS =\n  '${packText(compileSayings())}'`,
    `export const THRESHOLDS = ${JSON.stringify(thresholds, null, 2)}`,
    ...models.map(({ from, packed }) => `export const ${from.toUpperCase()}_WEIGHTS =\n  '${packed}'`),
  ])
}

/**
 * Drills teach, but nobody's chat is as full of hard cases: the bar is set by messages as shoppers send them, and by
 * chatter, of which a shop gets more than shoppers who were asked to write for a corpus put into it.
 */
function thresholdsFor(from: Sender, finder: StemFinder): Record<string, number> {
  const scored = crossScored(lines, from, finder, MOST[from])
  return chosenThresholds(
    scored.filter(({ line }) => !isDrill(line.author) || writingOf(line) === 'chatter'),
    from,
  )
}

function write(name: string, parts: string[]): void {
  const text = ['// Made by `npm run train`; change the corpus or the lexicon, not this.', ...parts].join(
    '\n',
  )
  writeFileSync(join(LANGUAGE, name), `${text}\n`)
  console.log(`${name}: ${Math.round(text.length / 1024)} KB`)
}
