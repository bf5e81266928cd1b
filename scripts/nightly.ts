import { ensureBrowser } from './ensure-browser'
import { runStep } from './run-step'

/** `npm run nightly`: the random tests at length, which would make `npm test` too long. */
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31)
const LENGTH = {
  FUZZ_SEED: seed,
  FUZZ_RUNS: '200',
  FUZZ_SITES: 'whatsapp-web,meta-business-suite',
  CHAOS_SEEDS: '40',
}

console.log(`Seed: ${seed} (FUZZ_SEED=${seed} plays the same histories again)`)
console.log(`Browser: ${ensureBrowser()}`)
Object.assign(process.env, LENGTH)
const built = runStep('Build', ['wxt', 'build'])
const files = ['tests/browser/fuzz.test.ts', 'tests/browser/chaos.test.ts']
if (!built || !runStep('Random tests', ['vitest', 'run', '--project', 'browser', ...files])) process.exit(1)
