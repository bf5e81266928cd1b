import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sender } from '@/sales/labels'
import { StemFinder } from '@/sales/language/stems'
import { compileStems } from './detector/compile-stems'
import { linesOf } from './detector/corpus'
import { packModel } from './detector/pack-model'
import { chosenThresholds } from './detector/thresholds'
import { trainLatinGeorgian } from './detector/train-latin-georgian'
import { trainSender } from './detector/train-sender'

const LANGUAGE = fileURLToPath(new URL('../sales/language', import.meta.url))
/** How many weights each sender may have: with lexicon and code less than 200 KB. */
const MOST = { customer: 45_000, operator: 4500 }
const train = linesOf('train')
const tune = linesOf('tune')

/** Trains the detector on the training part, chooses its thresholds on the tuning part, writes both. */
const step = process.argv[2]
if (step === 'script') writeScript()
else writeModel()

function writeScript(): void {
  const triples = trainLatinGeorgian(train)
  write('latin-georgian-weights.ts', [`export const TRIGRAMS =\n  '${triples}'`])
}

function writeModel(): void {
  const stems = compileStems()
  const finder = new StemFinder(stems)
  const models = (['customer', 'operator'] as const).map((from: Sender) => {
    const model = trainSender(train, from, finder, MOST[from])
    const packed = packModel(model)
    return { from, packed, thresholds: chosenThresholds(packed, tune, from, finder) }
  })
  const thresholds = Object.assign({}, ...models.map((model) => model.thresholds))
  write('detector-weights.ts', [
    `export const STEMS = \`${stems}\``,
    `export const THRESHOLDS = ${JSON.stringify(thresholds, null, 2)}`,
    ...models.map(({ from, packed }) => `export const ${from.toUpperCase()}_WEIGHTS =\n  '${packed}'`),
  ])
}

function write(name: string, parts: string[]): void {
  const text = ['// Made by `npm run train`; change the corpus or the lexicon, not this.', ...parts].join(
    '\n',
  )
  writeFileSync(join(LANGUAGE, name), `${text}\n`)
  console.log(`${name}: ${Math.round(text.length / 1024)} KB`)
}
