import { ensureBrowser } from './ensure-browser'
import { runStep } from './run-step'

/** `npm run nightly`: the random tests at length, which would make `npm test` too long. Hours on two cores. */
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31)
const LENGTH = {
  FUZZ_SEED: seed,
  FUZZ_RUNS: '200',
  FUZZ_SITES: 'whatsapp-web,meta-business-suite',
  CHAOS_SEEDS: '40',
}
/** One after the other, so that what the pages have shown can be read while the histories are played. */
const STEPS = [
  ['Random pages', 'tests/browser/chaos.test.ts'],
  ['Random histories', 'tests/browser/fuzz.test.ts'],
] as const

console.log(`Seed: ${seed} (FUZZ_SEED=${seed} plays the same histories again)`)
console.log(`Browser: ${ensureBrowser()}`)
Object.assign(process.env, LENGTH)
if (!runStep('Build', ['wxt', 'build'])) process.exit(1)
const passed = STEPS.map(([title, file]) => runStep(title, ['vitest', 'run', '--project', 'browser', file]))
if (passed.includes(false)) process.exit(1)
