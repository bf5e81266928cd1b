import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { detect } from '@/sales/detector'

const utterance = z.object({ lang: z.string(), text: z.string() })

/** Counts how many of the utterances of a folder's negatives.jsonl and positives.jsonl are labelled at all. */
export function checkOutside(folder: string): void {
  console.log(`\n# outside: ${folder}\n`)
  for (const name of ['negatives', 'positives']) {
    const all = utterancesOf(join(folder, `${name}.jsonl`))
    const labelled = all
      .map(({ lang, text }) => ({ lang, text, found: detect(text, 'customer') }))
      .filter(({ found }) => found.length > 0)
    console.log(
      `${name}: ${labelled.length} of ${all.length} labelled (${((100 * labelled.length) / all.length).toFixed(2)} %)`,
    )
    if (name === 'negatives')
      for (const { text, found } of labelled.slice(0, 30)) console.log(`  ${text} [${found[0]?.label}]`)
  }
}

const utterancesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => utterance.parse(JSON.parse(row)))
