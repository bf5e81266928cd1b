import { ensureBrowser } from './ensure-browser'
import { runStep } from './run-step'

/** `npm test`: everything that must hold before something lands, on a machine that has only Node. */
const STEPS: [title: string, words: string[]][] = [
  ['Build', ['wxt', 'build']],
  ['Types', ['tsc', '--noEmit']],
  ['Lint and format', ['biome', 'check', '--error-on-warnings']],
  ['Unused code', ['knip', '--no-progress']],
  ['House rules, unit tests and browser tests', ['vitest', 'run']],
]

try {
  console.log(`Browser: ${ensureBrowser()}`)
  for (const [title, words] of STEPS) {
    if (!runStep(title, words)) throw new Error(`"${title}" failed; its output is above.`)
  }
} catch (problem) {
  console.error(`\n${problem instanceof Error ? problem.message : problem}`)
  process.exit(1)
}
